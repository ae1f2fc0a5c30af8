package dev.journey.model;

import java.util.Arrays;
import java.util.Optional;

/** What a column of an event log is for. */
public enum Role {
    /** Which case the step belongs to. Always needed. */
    CASE("case", Kind.KEY),
    /** What happened. Always needed. */
    TOUCHPOINT("touchpoint", Kind.TEXT),
    /** Who did it. */
    ACTOR("actor", Kind.TEXT),
    /** The actor's team. */
    TEAM("team", Kind.TEXT),
    /** The actor's tier: a whole number, 1 = front line. */
    TIER("tier", Kind.TEXT),
    /** The performer's side: a {@link Side}. */
    SIDE("side", Kind.TEXT),
    /** Where it happened: phone, chat, mail, ... */
    CHANNEL("channel", Kind.TEXT),
    /** When it began. Always needed. */
    START("start", Kind.TIME),
    /** When it ended. */
    END("end", Kind.TIME),
    /** Which customer; a customer can have several cases. */
    CUSTOMER("customer", Kind.TEXT),
    /** What the case is about; repeat contacts are counted within it. */
    ISSUE_TYPE("issueType", Kind.TEXT),
    /** The state of the case after the step. */
    STATUS("status", Kind.TEXT),
    /** A {@link TouchpointClass} for the step. */
    CLASS("class", Kind.TEXT),
    /** The system that was used. */
    SYSTEM_USED("systemUsed", Kind.TEXT),
    /** An amount of money that is being decided. */
    AMOUNT("amount", Kind.NUMBER),
    /** What was decided. */
    DECISION("decision", Kind.TEXT),
    /** Why. */
    REASON("reason", Kind.TEXT),
    /** Data items asked for, separated by semicolons. */
    DATA_ASKED("dataAsked", Kind.TEXT),
    /** Data items given, separated by semicolons. */
    DATA_GIVEN("dataGiven", Kind.TEXT),
    /** Minutes of the customer's own doing, measured. */
    CUSTOMER_MINUTES("customerMinutes", Kind.NUMBER),
    /** Minutes of the customer's attended wait, measured. */
    WAIT_MINUTES("waitMinutes", Kind.NUMBER),
    /** Minutes of company work, measured. */
    COMPANY_MINUTES("companyMinutes", Kind.NUMBER),
    /** Value of the customer, in money. */
    VALUE("value", Kind.NUMBER),
    /** Id of a promise: the first row with it makes the promise, a later one keeps or withdraws it. */
    PROMISE("promise", Kind.TEXT),
    /** When the promise was made, where that is not the start of the step. */
    PROMISE_MADE("promiseMade", Kind.MOMENT),
    /** When the promise is due. */
    PROMISE_DUE("promiseDue", Kind.MOMENT),
    /** Level of the promise: 0 implicit, such as an SLA; 1 of service; 2 made after a failure. */
    PROMISE_LEVEL("promiseLevel", Kind.TEXT),
    /** Whether the promise was made in public: true or yes. */
    PROMISE_PUBLIC("promisePublic", Kind.TEXT),
    /** The reason of a refusal, a {@link RefusalReason}; a step is a refusal when it has one. */
    REFUSAL("refusal", Kind.TEXT),
    /** What the refusal offered instead. */
    ALTERNATIVE("alternative", Kind.TEXT),
    /** What caused the contact. */
    CAUSE("cause", Kind.TEXT),
    /** Whose fault it was: ours, customer or none. */
    FAULT("fault", Kind.TEXT),
    /** What became of a remedy that the customer proposed: considered, adopted or refused. */
    PROPOSAL("proposal", Kind.TEXT),
    /** What the customer was told: any of status, reason, next, separated by semicolons. */
    UPDATE("update", Kind.TEXT),
    /** The kind of survey that was answered: CES, CSAT, NPS or a name of the mapping. */
    SURVEY_KIND("surveyKind", Kind.TEXT),
    /** The answer to it, on its scale. */
    SURVEY_ANSWER("surveyAnswer", Kind.NUMBER),
    /** How the customer felt, as a tag: angry, hostile, distressed, ... */
    SENTIMENT("sentiment", Kind.TEXT),
    /** An event of the customer's life, as a tag: bereavement, move, ... */
    LIFE_EVENT("lifeEvent", Kind.TEXT),
    /** Further tags of the step, separated by semicolons: blame, context, dismissal, empathy, thanks, ... */
    TAGS("tags", Kind.TEXT),
    /** Whether a contact is value or failure demand, where that was tagged. */
    DEMAND("demand", Kind.TEXT),
    /** The article, script or instruction that was used. */
    ARTICLE("article", Kind.TEXT),
    /** The channel on which the customer asked to be answered. */
    PREFERRED_CHANNEL("preferredChannel", Kind.TEXT),
    /** How staff rated the case themselves, on the scale of the survey. */
    STAFF_RATING("staffRating", Kind.NUMBER);

    /** How a column's values are kept. */
    public enum Kind {
        /** The key that groups steps. */
        KEY,
        /** Text, dictionary-coded. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** A time: the start or the end of the step. */
        TIME,
        /** A further time, kept as a number of milliseconds UTC. */
        MOMENT
    }

    private final String key;
    private final Kind kind;

    Role(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name in a mapping and in reports. */
    public String key() {
        return key;
    }

    /** How the column's values are kept. */
    public Kind kind() {
        return kind;
    }

    /** The role with this key. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
