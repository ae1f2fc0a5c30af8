package dev.journey.model;

/** How a case is passed along a transition. */
public enum HandoverMode {
    /** The giver tells the receiver about it before letting go. */
    WARM,
    /** The receiver starts with whatever the record says. */
    COLD,
    /** It is put into a queue, for nobody in particular. */
    QUEUE,
    /** Software moves it on. */
    SYSTEM,
    /** The customer is sent elsewhere. */
    DEFLECT
}
