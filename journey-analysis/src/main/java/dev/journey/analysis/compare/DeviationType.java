package dev.journey.analysis.compare;

/**
 * How an actual journey deviates from the planned one: the four types that Halvorsrud, Kvale and Følstad found (Improving service
 * quality through customer journey analysis, Journal of Service Theory and Practice 26(6), 2016), as the Customer Journey
 * Modelling Language draws them. Their finding is by hand and on single journeys; how a log is told apart here stands at each
 * {@link Evidence}.
 */
public enum DeviationType {
    /** A touchpoint occurred that the plan does not have: the customer's unexpected call. */
    AD_HOC,
    /** A planned touchpoint occurred at another place in the sequence than planned, or again. */
    IRREGULAR,
    /** A planned touchpoint occurred where it was planned, and went wrong. */
    FAILED,
    /** A planned touchpoint did not occur. */
    MISSING
}
