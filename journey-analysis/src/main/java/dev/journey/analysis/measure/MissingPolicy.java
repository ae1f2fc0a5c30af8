package dev.journey.analysis.measure;

/** What a step without a value at a level means for handoffs. */
public enum MissingPolicy {
    /** The step is left out: the runs beside it are neighbours. */
    SKIP,
    /** "Missing" is a value like any other. */
    AS_VALUE,
    /** The step ends the run, and nothing is counted across it. */
    BREAK
}
