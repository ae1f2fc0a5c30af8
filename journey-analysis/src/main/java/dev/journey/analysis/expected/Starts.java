package dev.journey.analysis.expected;

import java.util.BitSet;

/** Where walks begin: a share per state. */
final class Starts {
    private static final double TOLERANCE = 1e-9;

    private Starts() {}

    /** All walks begin in one state. */
    static double[] at(SparseChain chain, int state) {
        double[] start = new double[chain.states()];
        start[state] = 1;
        return start;
    }

    static void check(double[] start, int states) {
        ChainTexts.length("The start vector", start.length, states, "states");
        double sum = 0;
        for (double share : start) {
            sum += share >= 0 ? share : Double.NaN;
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.DISTRIBUTION, sum));
        }
    }

    static BitSet states(double[] start) {
        BitSet states = new BitSet();
        for (int s = 0; s < start.length; s++) {
            if (start[s] > 0) {
                states.set(s);
            }
        }
        return states;
    }
}
