package dev.journey.analysis.expected;

/**
 * One way through a chain, from a start to an outcome; a state may occur several times.
 *
 * @param states the states visited, in order
 * @param edges the edges taken, one per state; the last one exits
 * @param outcome where it ends
 * @param logProbability natural logarithm of its probability, the start's share included: long walks have probabilities
 *      that no double holds
 * @param reward the sum of the mean amounts of its states and edges, in the reward's unit
 */
@SuppressWarnings("ArrayRecordComponent")
record Walk(int[] states, int[] edges, int outcome, double logProbability, double reward) {
    /** Its probability; 0 below about 1e-308. */
    double probability() {
        return Math.exp(logProbability);
    }
}
