package dev.journey.model.graph;

/**
 * How often a way is taken: a probability, or a count that becomes one.
 *
 * @param value a probability, or a whole number
 * @param counted whether it is a count
 */
record Weight(double value, boolean counted) {
    static Weight probability(double value) {
        return new Weight(value, false);
    }

    static Weight count(long value) {
        return new Weight(value, true);
    }

    boolean valid() {
        return counted ? value >= 0 : value >= 0 && value <= 1;
    }

    /** Whether the way is ever taken; one that is no weight at all is a fault of its own, and not the reason for others. */
    boolean taken() {
        return value > 0 || !valid();
    }
}
