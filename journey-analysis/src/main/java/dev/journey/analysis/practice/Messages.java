package dev.journey.analysis.practice;

/** Texts of this room. */
final class Messages {
    static final String NO_DATA_ITEMS =
            "No data items in this log: map columns to dataAsked and dataGiven to see what customers have to say again.";
    static final String NO_TWO_GROUPS = "One of the two groups has no case: there is nothing to compare.";
    static final String NO_REFUSALS = "No refusals in this log: map a column to refusal.";
    static final String NO_ALTERNATIVES = "No alternatives in this log: map a column to alternative.";
    static final String NO_DECISIONS = "No decisions in this log: map a column to decision.";
    static final String NO_PROPOSALS = "No proposals of customers in this log: map a column to proposal.";
    static final String NO_FAULTS = "No faults in this log: map a column to fault (ours, customer, none).";
    static final String NO_PROMISES = "No promises in this log: map columns to promise and promiseDue.";
    static final String NO_PROMISE_MADE = "No row of this log makes a promise: give a due time where one is made.";
    static final String NO_PUBLIC =
            "Nothing says which promises are public: map a column to promisePublic, or name publicChannels in the mapping.";

    private Messages() {}
}
