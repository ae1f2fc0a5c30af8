package dev.journey.analysis.measure;

/** Where the minutes of a step come from, best first. */
public enum MinuteSource {
    /** From the log: a column of minutes, or start and end. */
    MEASURED,
    /** From what is known of the status or the touchpoint. */
    GIVEN,
    /** From the profile of the channel; always reported as assumed. */
    ASSUMED,
    /** Nobody says; they are counted as missing, never as 0. */
    MISSING,
    /** This side has no part in the step. */
    NONE
}
