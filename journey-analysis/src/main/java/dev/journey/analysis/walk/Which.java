package dev.journey.analysis.walk;

/** Which path to walk. */
public enum Which {
    /** The most frequent one. */
    MODAL,
    /** The one that takes the customer most: of those drawn with a probability of at least 1 in 100, or of all cases of a log. */
    WORST,
    /** The one of a customer in distress: on a drawn journey the most probable one that ends abandoned or lost. */
    DISTRESSED
}
