package dev.journey.analysis.compare;

/**
 * How an actual journey deviates from the planned one: the four types of customer journey analysis, "ad hoc touchpoints,
 * irregularities in the sequence of logically connected touchpoints, failures in touchpoints, and missing touchpoints"
 * (Halvorsrud, Kvale and Følstad, Improving service quality through customer journey analysis, Journal of Service Theory and
 * Practice 26(6), 2016, 840–867), which the deviation diagram of the Customer Journey Modelling Language draws. They were found by
 * hand, in interviews and diaries; how a log is told apart here stands at each {@link Evidence}.
 */
public enum DeviationType {
    /** A touchpoint occurred that the plan does not have: the customer's unexpected call. */
    AD_HOC,
    /** A planned touchpoint occurred out of the planned order, once more, or where the way taken does not have it. */
    IRREGULAR,
    /** A planned touchpoint occurred in its place, and went wrong. */
    FAILED,
    /** A planned touchpoint did not occur. */
    MISSING
}
