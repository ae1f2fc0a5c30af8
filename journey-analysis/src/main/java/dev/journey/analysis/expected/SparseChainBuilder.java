package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the edges of a {@link SparseChain}. Not safe for use by several threads. Memory: 16 bytes per edge. */
final class SparseChainBuilder {
    private static final double ROW_TOLERANCE = 1e-9;
    private static final int SHOWN_FAULTS = 10;

    private final int outcomes;
    private int states;
    private int edges;
    private boolean ordered = true;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private double[] probability = new double[64];

    SparseChainBuilder(int outcomes) {
        if (outcomes < 1) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.OUTCOMES, outcomes));
        }
        this.outcomes = outcomes;
    }

    /** How many edges were added: the number that the next one gets. */
    int edges() {
        return edges;
    }

    /** Adds the edge {@code source -> state} and returns its number, counted from 0. */
    int move(int source, int state, double share) {
        if (state < 0) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.STATE, state));
        }
        states = Math.max(states, state + 1);
        return add(source, state, share);
    }

    /** Adds the edge {@code source -> outcome} and returns its number, counted from 0. */
    int exit(int source, int outcome, double share) {
        if (outcome < 0 || outcome >= outcomes) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.OUTCOME, outcome, outcomes - 1));
        }
        return add(source, ~outcome, share);
    }

    private int add(int source, int target, double share) {
        if (source < 0) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.STATE, source));
        }
        if (!(share >= 0 && share <= 1 + ROW_TOLERANCE)) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.PROBABILITY, source, share));
        }
        if (edges == from.length) {
            from = Arrays.copyOf(from, edges * 2);
            to = Arrays.copyOf(to, edges * 2);
            probability = Arrays.copyOf(probability, edges * 2);
        }
        ordered &= edges == 0 || from[edges - 1] <= source;
        states = Math.max(states, source + 1);
        from[edges] = source;
        to[edges] = target;
        probability[edges] = share;
        return edges++;
    }

    /**
     * The chain.
     *
     * @throws IllegalArgumentException when there is no state, or rows do not sum to 1 within 1e-9; the message names
     *      the first ten
     */
    SparseChain build() {
        if (states == 0) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.EMPTY));
        }
        int[] rowStart = new int[states + 1];
        for (int e = 0; e < edges; e++) {
            rowStart[from[e] + 1]++;
        }
        for (int s = 0; s < states; s++) {
            rowStart[s + 1] += rowStart[s];
        }
        int[] next = rowStart.clone();
        int[] target = new int[edges];
        double[] share = new double[edges];
        int[] position = ordered ? new int[0] : new int[edges];
        for (int e = 0; e < edges; e++) {
            int at = next[from[e]]++;
            target[at] = to[e];
            share[at] = probability[e];
            if (!ordered) {
                position[e] = at;
            }
        }
        scaleRows(rowStart, share);
        return new SparseChain(outcomes, rowStart, target, share, position);
    }

    private static void scaleRows(int[] rowStart, double[] share) {
        List<String> faults = new ArrayList<>();
        for (int s = 0; s + 1 < rowStart.length; s++) {
            double sum = 0;
            for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
                sum += share[e];
            }
            if (!(Math.abs(sum - 1) <= ROW_TOLERANCE)) {
                faults.add(ChainTexts.of(ChainTexts.ROW_SUM, s, sum));
            } else if (sum != 1) {
                for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
                    share[e] /= sum;
                }
            }
        }
        if (!faults.isEmpty()) {
            String shown = String.join(" ", faults.subList(0, Math.min(SHOWN_FAULTS, faults.size())));
            throw new IllegalArgumentException(
                    faults.size() > SHOWN_FAULTS
                            ? shown + ChainTexts.of(ChainTexts.MORE_FAULTS, faults.size() - SHOWN_FAULTS)
                            : shown);
        }
    }
}
