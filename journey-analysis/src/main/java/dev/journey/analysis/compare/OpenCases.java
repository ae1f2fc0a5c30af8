package dev.journey.analysis.compare;

/** What is asked of a case that is not over when the log ends. */
public enum OpenCases {
    /** It fits when it is the beginning of a planned journey; what was still to come is not missing. */
    PREFIX,
    /** It is held against the whole journey, as if it were over. */
    WHOLE
}
