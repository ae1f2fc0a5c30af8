package dev.journey.model;

/** Where a case can be in a drawn journey: at a {@link Touchpoint}, or at an end, an {@link Outcome}. */
public sealed interface Node permits Touchpoint, Outcome {
    /** The touchpoint's id, or the outcome's name. Unique within a journey. */
    String id();
}
