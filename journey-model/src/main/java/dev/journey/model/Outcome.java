package dev.journey.model;

import java.util.Arrays;
import java.util.Optional;

/** How a case ends. A case whose last step has no outcome is {@link #OPEN}. */
public enum Outcome implements Node {
    /** The issue is solved. */
    RESOLVED,
    /** The company said no and that was the end of it. */
    REFUSED,
    /** The customer gave up on the issue. */
    ABANDONED,
    /** The customer left the company. */
    LOST,
    /** Not over when the log ends. */
    OPEN;

    /** The outcome's name, such as {@code RESOLVED}. */
    @Override
    public String id() {
        return name();
    }

    /** The outcome with exactly this name. */
    public static Optional<Outcome> named(String name) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst();
    }
}
