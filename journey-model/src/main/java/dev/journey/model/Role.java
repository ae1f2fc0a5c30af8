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
    VALUE("value", Kind.NUMBER);

    /** How a column's values are kept. */
    public enum Kind {
        /** The key that groups steps. */
        KEY,
        /** Text, dictionary-coded. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** A time. */
        TIME
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
