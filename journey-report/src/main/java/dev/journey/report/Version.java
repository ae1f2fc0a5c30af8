package dev.journey.report;

/** Which release this is. */
public final class Version {
    /** As Maven has it. */
    public static final String NUMBER = "0.1.0-SNAPSHOT";

    private Version() {}
}
