package dev.journey.analysis.lever;

/** What became of a prediction. */
public enum Verdict {
    /** The change that was measured lies where it was predicted, or beyond on the good side. */
    KEPT,
    /** It lies on the bad side of all that was predicted. */
    NOT_KEPT,
    /** Too few cases to tell the prediction from no change at all. */
    TOO_EARLY
}
