package dev.journey.analysis.measure;

/**
 * Why responsibility passed on; exclusive, tested in this order. Both legs of a→b→a carry its kind. A kind that needs tiers is
 * not guessed where a tier is unknown.
 */
public enum HandoffKind {
    /** One end is a partner. */
    PARTNER("partner"),
    /** From software to a person. */
    SYSTEM_TO_HUMAN("systemToHuman"),
    /** From a person to software. */
    HUMAN_TO_SYSTEM("humanToSystem"),
    /** To nobody (only where missing counts as a value). */
    REQUEUE("requeue"),
    /** a→b→a where b performs an approval or decides up to a higher amount. */
    APPROVAL("approval"),
    /** a→b→a otherwise. */
    CONSULT("consult"),
    /** To a higher tier, with no direct return. */
    ESCALATION("escalation"),
    /** To a lower tier. */
    PUSH_BACK("pushBack"),
    /** Same tier, other team. */
    TRANSFER("transfer"),
    /** Same team, other person; not where nobody held the case before. */
    SHIFT("shift"),
    /** None of these could be shown. */
    UNCLASSIFIED("unclassified");

    private final String key;

    HandoffKind(String key) {
        this.key = key;
    }

    /** The field's name in reports. */
    public String key() {
        return key;
    }
}
