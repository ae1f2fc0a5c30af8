package dev.journey.model;

/** How a case ends. A case whose last step has no outcome is {@link #OPEN}. */
public enum Outcome {
    /** The issue is solved. */
    RESOLVED,
    /** The company said no and that was the end of it. */
    REFUSED,
    /** The customer gave up on the issue. */
    ABANDONED,
    /** The customer left the company. */
    LOST,
    /** Not over when the log ends. */
    OPEN
}
