package dev.journey.model;

import java.util.Arrays;
import java.util.Optional;

/** Why a customer was refused. */
public enum RefusalReason {
    /** A rule says no. */
    POLICY,
    /** The person may not decide it. */
    AUTHORITY,
    /** The person cannot reach the system or the data. */
    ACCESS,
    /** The person does not know how. */
    SKILL,
    /** Another team's matter. */
    SCOPE,
    /** Not on this channel. */
    CHANNEL,
    /** Nobody is free. */
    CAPACITY,
    /** It is said to be the customer's own fault. */
    BLAME,
    /** The law says no. */
    LEGAL;

    /** The reason that a tag names, in any case; empty where it names none. */
    public static Optional<RefusalReason> of(String tag) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equalsIgnoreCase(tag.strip()))
                .findFirst();
    }
}
