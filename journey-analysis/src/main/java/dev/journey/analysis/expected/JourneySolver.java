package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.graph.Journey;

/**
 * Solves drawn journeys exactly. {@code JourneySolver.withDefaults().of(journey)} is the whole of it; every {@code with} gives a
 * new solver. Immutable and thread-safe.
 */
public final class JourneySolver {
    private static final JourneySolver DEFAULTS = new JourneySolver(SolverSettings.DEFAULT);

    private final SolverSettings settings;

    private JourneySolver(SolverSettings settings) {
        this.settings = settings;
    }

    /** Effort weights 1, 2, 0; software counted for handoffs; at most 1,000,000 states. */
    public static JourneySolver withDefaults() {
        return DEFAULTS;
    }

    /** With other weights of the customer's minutes. */
    public JourneySolver withWeights(EffortWeights weights) {
        return new JourneySolver(new SolverSettings(weights, settings.systems(), settings.mostStates()));
    }

    /** With steps of software counted for handoffs, or not. */
    public JourneySolver withSystems(boolean count) {
        return new JourneySolver(new SolverSettings(settings.weights(), count, settings.mostStates()));
    }

    /**
     * With at most so many states of a journey multiplied with a memory; more end in an exception that says which memory made
     * them grow.
     *
     * @throws IllegalArgumentException below 1
     */
    public JourneySolver withMostStates(int states) {
        return new JourneySolver(new SolverSettings(settings.weights(), settings.systems(), states));
    }

    /** Solves a journey. Each figure of the solution is found when it is first asked for. */
    public JourneySolution of(Journey journey) {
        return new JourneySolution(journey, settings);
    }
}
