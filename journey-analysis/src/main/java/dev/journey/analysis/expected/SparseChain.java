package dev.journey.analysis.expected;

import java.util.Arrays;
import java.util.BitSet;

/**
 * An absorbing Markov chain: states {@code 0..n-1}, outcomes {@code 0..K-1}, and edges that lead from a state to a
 * state or out to an outcome.
 *
 * <p>Edges lie row by row (compressed sparse rows): those of state {@code s} are {@code rowStart[s] ..
 * rowStart[s+1]-1}. Parallel edges stay apart, so that each can carry its own reward. {@code target[e] >= 0} is a
 * state; {@code target[e] < 0} is the outcome {@code ~target[e]}. An edge may have probability 0 (a move that a rewrite
 * could switch on); it carries no mass and is not seen by the structure (components, reachability).
 *
 * <p>Each row sums to 1 within 1e-9 when built, and is then scaled to sum to 1 within rounding. Immutable; safe to
 * share between threads. The arrays are shared inside the room and never written. Memory: 12 bytes per edge, 4 per
 * state, and 4 more per edge when the edges were not added row by row.
 */
final class SparseChain {
    final int[] rowStart;
    final int[] target;
    final double[] probability;
    private final int[] position;
    private final int outcomes;

    SparseChain(int outcomes, int[] rowStart, int[] target, double[] probability, int[] position) {
        this.outcomes = outcomes;
        this.rowStart = rowStart;
        this.target = target;
        this.probability = probability;
        this.position = position;
    }

    /** A builder for a chain that can end in {@code outcomes} ways (at least 1). */
    static SparseChainBuilder builder(int outcomes) {
        return new SparseChainBuilder(outcomes);
    }

    int states() {
        return rowStart.length - 1;
    }

    int edges() {
        return target.length;
    }

    int outcomes() {
        return outcomes;
    }

    /**
     * Where the edge that was added as number {@code added} now lies; the same number when edges were added row by row.
     */
    int edge(int added) {
        return position.length == 0 ? added : position[added];
    }

    /** Whether the edge leaves the chain, to {@code ~target[edge]}. */
    boolean exits(int edge) {
        return target[edge] < 0;
    }

    /** The state that an edge leaves. Cost: log n. */
    int source(int edge) {
        int at = Arrays.binarySearch(rowStart, edge);
        if (at < 0) {
            return -at - 2;
        }
        while (rowStart[at + 1] == edge) {
            at++;
        }
        return at;
    }

    /** Probability that the next step from {@code state} ends the chain in {@code outcome}; 0 when it cannot. */
    double exitProbability(int state, int outcome) {
        double sum = 0;
        for (int e = rowStart[state]; e < rowStart[state + 1]; e++) {
            if (target[e] == ~outcome) {
                sum += probability[e];
            }
        }
        return sum;
    }

    /** Marks the given outcomes; refuses none, and one that the chain does not have. */
    boolean[] wanted(int... chosen) {
        if (chosen.length == 0) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.NO_OUTCOME, outcomes - 1));
        }
        boolean[] wanted = new boolean[outcomes];
        for (int outcome : chosen) {
            if (outcome < 0 || outcome >= outcomes) {
                throw new IllegalArgumentException(ChainTexts.of(ChainTexts.OUTCOME, outcome, outcomes - 1));
            }
            wanted[outcome] = true;
        }
        return wanted;
    }

    /** States that a walk from the given starts can visit. Cost: n + edges. */
    BitSet reachable(BitSet starts) {
        BitSet seen = (BitSet) starts.clone();
        int[] stack = new int[states()];
        int top = 0;
        for (int s = seen.nextSetBit(0); s >= 0; s = seen.nextSetBit(s + 1)) {
            stack[top++] = s;
        }
        while (top > 0) {
            int state = stack[--top];
            for (int e = rowStart[state]; e < rowStart[state + 1]; e++) {
                int to = target[e];
                if (to >= 0 && probability[e] > 0 && !seen.get(to)) {
                    seen.set(to);
                    stack[top++] = to;
                }
            }
        }
        return seen;
    }

    /**
     * States from which no outcome can be reached: each is part of a trap or leads into traps only. Empty for a sound
     * chain. Cost: n + edges.
     */
    BitSet traps() {
        BitSet trapped = new BitSet();
        trapped.set(0, states());
        int[] incomingStart = incomingStart();
        int[] incoming = incoming(incomingStart);
        int[] stack = new int[states()];
        int top = 0;
        for (int s = 0; s < states(); s++) {
            if (canExit(s)) {
                trapped.clear(s);
                stack[top++] = s;
            }
        }
        while (top > 0) {
            int state = stack[--top];
            for (int at = incomingStart[state]; at < incomingStart[state + 1]; at++) {
                if (trapped.get(incoming[at])) {
                    trapped.clear(incoming[at]);
                    stack[top++] = incoming[at];
                }
            }
        }
        return trapped;
    }

    private boolean canExit(int state) {
        for (int e = rowStart[state]; e < rowStart[state + 1]; e++) {
            if (target[e] < 0 && probability[e] > 0) {
                return true;
            }
        }
        return false;
    }

    private int[] incomingStart() {
        int[] start = new int[states() + 1];
        for (int e = 0; e < target.length; e++) {
            if (target[e] >= 0 && probability[e] > 0) {
                start[target[e] + 1]++;
            }
        }
        for (int s = 0; s < states(); s++) {
            start[s + 1] += start[s];
        }
        return start;
    }

    private int[] incoming(int[] start) {
        int[] next = start.clone();
        int[] sources = new int[start[states()]];
        for (int s = 0; s < states(); s++) {
            for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
                if (target[e] >= 0 && probability[e] > 0) {
                    sources[next[target[e]]++] = s;
                }
            }
        }
        return sources;
    }
}
