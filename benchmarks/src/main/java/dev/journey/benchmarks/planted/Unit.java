package dev.journey.benchmarks.planted;

/** What an effect is counted in, per case. */
enum Unit {
    HANDOFFS,
    VISIBLE,
    EFFORT,
    COMPANY,
    CONTACTS
}
