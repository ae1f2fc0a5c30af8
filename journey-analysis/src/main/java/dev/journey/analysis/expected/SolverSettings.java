package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;

/**
 * What is solved, and how far.
 *
 * @param weights how minutes become effort-minutes
 * @param systems whether steps of software count for handoffs
 * @param mostStates how many states a journey multiplied with a memory may have
 */
record SolverSettings(EffortWeights weights, boolean systems, int mostStates) {
    static final SolverSettings DEFAULT = new SolverSettings(EffortWeights.DEFAULT, true, 1_000_000);

    SolverSettings {
        if (mostStates < 1) {
            throw new IllegalArgumentException(Messages.states(mostStates));
        }
    }
}
