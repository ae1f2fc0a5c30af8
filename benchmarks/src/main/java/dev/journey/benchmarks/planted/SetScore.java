package dev.journey.benchmarks.planted;

/**
 * What the set that a reader chose reaches, played again: the shares of handoffs and of effort-minutes that it takes away, added up.
 *
 * @param chosen by the set
 * @param best by the best set of so many changes; above 0
 */
record SetScore(double chosen, double best) {
    /** What is enough. */
    static final double ENOUGH = 0.95;

    /** 0 to 1. */
    double share() {
        return Math.max(0, chosen / best);
    }

    boolean reaches() {
        return share() >= ENOUGH;
    }
}
