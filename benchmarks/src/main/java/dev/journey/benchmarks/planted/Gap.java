package dev.journey.benchmarks.planted;

/** Why a case was handed on: what the holder had not, or what happened. */
enum Gap {
    LICENCE,
    KNOWLEDGE,
    ACCESS,
    AUTHORITY,
    FAILED_TRY,
    WRONG_TEAM,
    BOUNCE
}
