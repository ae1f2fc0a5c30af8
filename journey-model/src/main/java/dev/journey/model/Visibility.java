package dev.journey.model;

/** Which side of the line of visibility a step is on. */
public enum Visibility {
    /** The customer sees it. */
    FRONT,
    /** The customer does not see it. */
    BACK
}
