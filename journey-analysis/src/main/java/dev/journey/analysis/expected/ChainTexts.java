package dev.journey.analysis.expected;

import java.util.Locale;

/** Every sentence that the chain solver can say: what was given, what is allowed, what to do. */
final class ChainTexts {
    static final String OUTCOMES = "A chain with %d outcomes: give at least 1.";
    static final String STATE = "State %d: states are numbered from 0.";
    static final String OUTCOME = "Outcome %d: it must lie in [0, %d].";
    static final String NO_OUTCOME = "No outcome asked for: name at least one in [0, %d].";
    static final String PROBABILITY = "Probability %2$s on an edge from state %1$d: it must lie in [0, 1].";
    static final String EMPTY = "A chain without states: add at least one edge.";
    static final String ROW_SUM = "The probabilities from state %d sum to %s: they must sum to 1 within 1e-9.";
    static final String MORE_FAULTS = " And %d more.";
    static final String TRAP =
            "State %d and %d more can never reach an outcome: add an edge to an outcome on every way out of them.";
    static final String LENGTH = "%s: %d values given; give one for each of the %d %s.";
    static final String FINITE = "%1$s: %2$s at place %3$d; give finite numbers.";
    static final String NEGATIVE = "%1$s: %2$s at place %3$d; give numbers of at least 0.";
    static final String DISTRIBUTION = "The start sums to %s: give shares of at least 0 that sum to 1 within 1e-9.";
    static final String NOT_CONVERGED =
            "A block of %d states was left with residual %.2e after %d iterations, above %.0e, and"
                    + " factoring it would take more than %.0e operations: drop a memory from the product so"
                    + " that it has fewer states, or simulate.";
    static final String OVERFLOW =
            "A block of %d states has no finite solution: its ways out are too unlikely for double"
                    + " precision. Raise the probability of leaving it, or drop the states that do not matter.";
    static final String NO_SUCH_OUTCOME =
            "No start can reach the outcomes %s: condition on outcomes of positive probability.";
    static final String LATTICE =
            "Steps of up to %d units over %d states need %d cells: give a coarser unit, at most %d cells are kept.";
    static final String SPREAD = "A variance of %s around a mean of %s: amounts that vary need a mean above 0.";
    static final String CYCLE = "State %d lies on a cycle, so that walks through it are without number: ask for simple"
            + " paths up to a bound.";
    static final String NO_WORST = "A chain with a costly cycle has no worst walk: give a least probability above 0.";
    static final String COUNT = "%s %d: give at least 1.";
    static final String SHARE = "%s %s: it must lie in [0, 1].";
    static final String ENTRY = "Entry actor %d: it must lie in [0, %d].";
    static final String SAME_SOURCE =
            "Edges %d and %d leave states %d and %d: a flow can only be moved between edges of one state.";

    private ChainTexts() {}

    static String of(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    static void length(String what, int given, int wanted, String of) {
        if (given != wanted) {
            throw new IllegalArgumentException(of(LENGTH, what, given, wanted, of));
        }
    }

    static void finite(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(of(FINITE, what, values[i], i));
            }
        }
    }

    static void notNegative(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(of(NEGATIVE, what, values[i], i));
            }
        }
    }
}
