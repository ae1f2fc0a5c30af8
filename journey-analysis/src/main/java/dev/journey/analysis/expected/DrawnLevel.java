package dev.journey.analysis.expected;

/** At what level handoffs of a drawn journey are looked at. */
public enum DrawnLevel {
    /** By actor. */
    ACTOR("actor"),
    /** By the actor's team. */
    TEAM("team"),
    /** By the actor's tier. */
    TIER("tier");

    private final String key;

    DrawnLevel(String key) {
        this.key = key;
    }

    /** The name in reports, the same as that of the observed level. */
    public String key() {
        return key;
    }
}
