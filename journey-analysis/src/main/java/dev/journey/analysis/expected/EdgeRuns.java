package dev.journey.analysis.expected;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The edges with an amount, in runs: neighbouring edges of a state that lead to one target and whose amounts rise by 1. An
 * amount that varies is thousands of such edges on a lattice, and then one run. Immutable.
 */
final class EdgeRuns {
    private final int[] first;
    private final int[] edge;
    private final int[] length;
    private final BitSet targets;

    private EdgeRuns(int[] first, int[] edge, int[] length, BitSet targets) {
        this.first = first;
        this.edge = edge;
        this.length = length;
        this.targets = targets;
    }

    static EdgeRuns of(SparseChain chain, int[] amount) {
        int[] first = new int[chain.states() + 1];
        int[] edge = new int[chain.edges()];
        int[] length = new int[chain.edges()];
        BitSet targets = new BitSet();
        int runs = 0;
        for (int s = 0; s < chain.states(); s++) {
            first[s] = runs;
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (amount[e] == 0) {
                    continue;
                }
                if (runs > first[s] && goesOn(chain, amount, edge[runs - 1] + length[runs - 1], e)) {
                    length[runs - 1]++;
                    continue;
                }
                edge[runs] = e;
                length[runs++] = 1;
                if (!chain.exits(e)) {
                    targets.set(chain.target[e]);
                }
            }
        }
        first[chain.states()] = runs;
        return new EdgeRuns(first, Arrays.copyOf(edge, runs), Arrays.copyOf(length, runs), targets);
    }

    /** Whether {@code e} is the next edge of a run that ends before {@code end}. */
    private static boolean goesOn(SparseChain chain, int[] amount, int end, int e) {
        return e == end && chain.target[e] == chain.target[e - 1] && amount[e] == amount[e - 1] + 1;
    }

    /** The first run of a state; that of the next state ends them. */
    int first(int state) {
        return first[state];
    }

    /** The first edge of a run. */
    int edge(int run) {
        return edge[run];
    }

    /** How many edges a run has. */
    int length(int run) {
        return length[run];
    }

    /** Whether an edge with an amount leads to the state. */
    boolean leadTo(int state) {
        return targets.get(state);
    }
}
