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

    static final String NO_CHANNELS = "No channels in this log: map a column to channel.";
    static final String NO_PREFERRED_CHANNEL =
            "Nothing says where customers asked to be answered: map a column to preferredChannel.";
    static final String NO_CONTACTS =
            "No step of this log is a customer's: map side, or give side for touchpoints or actors in the mapping.";
    static final String NO_DEMAND_TAGS = "No demand was tagged in this log: map a column to demand (failure, value).";
    static final String NO_CAUSES = "No causes in this log: map a column to cause.";
    static final String NO_ORIGINS =
            "Nothing says where causes come from, or how often that is passed: give service.origins and service.population in the mapping, and map a column to cause.";
    static final String NO_ISSUES =
            "Which issue follows which needs customers and issues: map columns to customer and issueType.";
    static final String NO_UPDATES =
            "Nothing says what customers were told: map a column to update (status; reason; next).";

    static final String NO_SURVEYS = "No surveys in this log: map columns to surveyKind and surveyAnswer.";
    static final String NO_STAFF_RATINGS = "Nothing says how staff rate cases: map a column to staffRating.";
    static final String FEW_PAIRS =
            "Fewer than two cases have both an answer and a rating of staff, or all differ alike.";
    static final String NO_EFFORT_ANSWERS =
            "Not calibrated: an effort index needs 30 answers to one survey of effort (a kind that begins with CES).";
    static final String NO_SILENCE_WATCHED =
            "The log ends less than 30 days after each customer's last case: nobody's silence can be told from a pause.";
    static final String NO_SPREAD =
            "Not calibrated: answers, minutes or seen handoffs are the same in all cases with an answer.";
    static final String ALL_RESOLVED = "All of those who answered had their issue resolved, or none had.";
    static final String MINUTES_NOT_CLEAR =
            "The answers do not show that minutes matter, so nothing can be worth some of them.";

    static final String NO_FAILURES =
            "No case was failed as far as this log says: give classes FAILURE, REPAIR or CHASE to touchpoints, or map columns to refusal, promise or fault.";
    static final String NO_SEEN = "Nothing is marked FRONT: mark what the customer sees in the mapping.";
    static final String NOTHING_SEEN =
            "Nothing says what customers see: mark touchpoints FRONT in the mapping, or map a column to channel.";
    static final String NO_TAGS = "No tags in this log: map a column to tags (thanks, empathy, blame, ...).";
    static final String NO_TWO_SAMPLES =
            "One of the two groups has fewer than two answers to surveys, or all the same: map columns to surveyKind and surveyAnswer.";

    static final String NO_OUTCOMES = "Every case is open: mark what ends an issue in the mapping (outcome).";
    static final String NO_SLOPE = "All cases took the same minutes, or none or all of the customers left.";
    static final String NO_SENTIMENT =
            "Nothing says how customers felt: map a column to sentiment (angry, hostile, ...).";
    static final String NO_VALUE =
            "Nothing says what customers are worth: map a column to value, or give customerValue or lifetime in the inputs on value.";
    static final String NO_ACQUISITION =
            "Nothing says what a new customer costs: give acquisition in the inputs on value.";
    static final String NO_NETWORK = "Nothing says how word of mouth spreads: give network in the inputs on value.";
    static final String NO_FIRE_RULE =
            "Nothing says when to part with a customer: give fire in the inputs on value, and map columns to customer and sentiment.";
    static final String NO_SILENT =
            "Nothing says how many there are who never contact: map columns to customer and cause, and give service.customers, service.origins, service.population and service.propensity in the mapping.";
    static final String NO_RETURNING = "No customer has two cases: map a column to customer.";
    static final String NO_CUSTOMER_COUNT =
            "Nothing says how many customers there are: give service.customers in the mapping, and map a column to customer.";
    static final String NO_PROPENSITY =
            "Nothing says how many of those affected turn to the service: give service.propensity and service.origins in the mapping, and map a column to cause.";
    static final String NO_STAFF =
            "Nothing says what staff can do: give service.staff in the mapping, and map a column to actor.";
    static final String FEW_TRAINED = "Too few people have a date of training and received handoffs to compare them.";
    static final String NO_CAUSE_CUSTOMERS =
            "Causes that come again need customers and causes: map columns to customer and cause.";
    static final String FEW_KEPT =
            "No level has 20 promises that were kept or late: what can be achieved is not known.";

    static final String NO_CONTEXT_TAGS = "Nothing is tagged context or blame.";
    static final String NO_LIFE_EVENTS = "No life events in this log: map a column to lifeEvent.";
    static final String NO_COMPLAINTS =
            "Nothing says whether customers complain: map a column to sentiment or tags, or side and give class FAILURE or CHASE to touchpoints.";
    static final String NO_GAPS =
            "Nothing says how far it is to zero: map columns to surveyKind and surveyAnswer, customer, sentiment or tags, and mark what ends an issue.";
    static final String NO_CUSTOMERS = "No customers in this log: map a column to customer.";
    static final String NO_BOOK = "Nothing says what stands in the book: map columns to article and issueType.";
    static final String NO_ISSUE_TYPES = "No issues in this log: map a column to issueType.";

    private Messages() {}

    static String without(int from, int to, int cases) {
        return "Cases from " + from + " to " + to + " of " + cases
                + ": leave out a part of them, its end not before its begin.";
    }

    static String network(double tellsLow, double tellsHigh, double leavesLow, double leavesHigh) {
        return "Network tells " + tellsLow + " to " + tellsHigh + ", leaves " + leavesLow + " to " + leavesHigh
                + ": give ranges from low to high, not below 0, and shares not above 1.";
    }

    static String fire(int hostileCases, double valueBelow) {
        return "Fire at " + hostileCases + " hostile cases and a value below " + valueBelow
                + ": give at least 1 case, and a finite value.";
    }

    static String lifetime(double margin, double retention, double discount) {
        return "Lifetime with margin " + margin + ", retention " + retention + ", discount " + discount
                + ": give a finite margin, a retention from 0 to 1 and a discount between 0 and 1.";
    }
}
