package dev.journey.analysis.observed;

/** In which time a duration is measured. */
public enum TimeKind {
    /** All time, day and night. */
    ELAPSED,
    /** The time in which people work, by the calendars of the log. */
    WORKING
}
