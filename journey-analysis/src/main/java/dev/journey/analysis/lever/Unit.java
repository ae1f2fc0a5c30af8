package dev.journey.analysis.lever;

/** In what an effect is measured. */
public enum Unit {
    /** Handoffs between teams (between actors where the log has no teams). */
    HANDOFFS("handoffs", false),
    /** The part of them that the customer sees. */
    VISIBLE_HANDOFFS("visibleHandoffs", false),
    /** The customer's effort-minutes. */
    EFFORT_MINUTES("effortMinutes", false),
    /** Minutes of company work. */
    COMPANY_MINUTES("companyMinutes", false),
    /** Hours from the first step of a case to its last. */
    ELAPSED_HOURS("elapsedHours", false),
    /** Cases that end resolved: the probability of it. */
    RESOLVED("resolved", true),
    /** Company-due minutes that the customer did. */
    MISPLACED_MINUTES("misplacedMinutes", false),
    /** Contacts of the customer. */
    CONTACTS("contacts", false);

    private final String key;
    private final boolean moreIsBetter;

    Unit(String key, boolean moreIsBetter) {
        this.key = key;
        this.moreIsBetter = moreIsBetter;
    }

    /** The name in reports. */
    public String key() {
        return key;
    }

    /** Whether a rise is good; it is for {@link #RESOLVED} alone. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
