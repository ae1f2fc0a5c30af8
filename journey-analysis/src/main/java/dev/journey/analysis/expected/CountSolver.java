package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Finds the distribution of a whole-numbered total, one total after the other.
 *
 * <p>Let a(n) be the mass that arrives in each state when n is first reached. Moves of amount 0 are solved, not
 * iterated: the visits made at total n are v(n) = a(n)·(I − Q₀)⁻¹, with Q₀ the moves of amount 0 and one factor for all
 * n, so that long loops which count nothing cost nothing. An edge of amount m then carries v(n)·p to a(n + m), or out,
 * to P(n + m). What is still under way is the tail, summed directly and not as 1 minus the rest.
 *
 * <p>Cost: (n at the tail) · (edges + factor entries) time, (largest amount) · states doubles. Neighbouring edges to one
 * target whose amounts rise by 1 (an amount that varies, on a lattice) are one run: mass is laid down along memory.
 */
final class CountSolver {
    /** 8 bytes each. */
    static final long MOST_CELLS = 50_000_000;

    private static final double[] NOTHING = {};

    private final SparseChain chain;
    private final int[] amount;
    private final ChainSolver still;
    private final int depth;
    /** By state, then by total modulo {@link #depth}; empty where no edge with an amount leads. */
    private final double[][] arriving;

    private final double[] underWay;
    private final double[] leaving;
    private final EdgeRuns runs;

    CountSolver(SparseChain chain, int[] amount, double[] start) {
        ChainTexts.length("The amounts", amount.length, chain.edges(), "edges");
        Starts.check(start, chain.states());
        this.chain = chain;
        this.amount = amount;
        int largest = 0;
        for (int i = 0; i < amount.length; i++) {
            if (amount[i] < 0) {
                throw new IllegalArgumentException(ChainTexts.of(ChainTexts.NEGATIVE, "The amounts", amount[i], i));
            }
            largest = Math.max(largest, amount[i]);
        }
        this.depth = Math.addExact(largest, 1);
        long cells = (long) depth * chain.states();
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException(
                    ChainTexts.of(ChainTexts.LATTICE, largest, chain.states(), cells, MOST_CELLS));
        }
        this.still = ChainSolver.of(still(chain, amount));
        this.runs = EdgeRuns.of(chain, amount);
        this.arriving = new double[chain.states()][];
        this.underWay = new double[depth];
        this.leaving = new double[depth];
        for (int s = 0; s < start.length; s++) {
            arriving[s] = start[s] > 0 || runs.leadTo(s) ? new double[depth] : NOTHING;
            if (start[s] > 0) {
                arriving[s][0] = start[s];
                underWay[0] += start[s];
            }
        }
    }

    /** The chain while the total stays: every other edge is a way out. */
    private static SparseChain still(SparseChain chain, int[] amount) {
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (amount[e] == 0 && !chain.exits(e)) {
                    builder.move(s, chain.target[e], chain.probability[e]);
                } else {
                    builder.exit(s, 0, chain.probability[e]);
                }
            }
        }
        return builder.build();
    }

    CountDistribution solve(double tail, int most) {
        double[] share = new double[16];
        int n = 0;
        double left = pending();
        while (left > tail && n <= most) {
            if (n == share.length) {
                share = Arrays.copyOf(share, 2 * n);
            }
            share[n] = level(n % depth);
            n++;
            left = pending();
        }
        return new CountDistribution(Arrays.copyOf(share, n), left, left <= tail);
    }

    /** Walks the mass at one total on, and returns what ends there. */
    private double level(int slot) {
        double ended = leaving[slot];
        leaving[slot] = 0;
        if (underWay[slot] > 0) {
            underWay[slot] = 0;
            double[] visits = take(slot);
            still.solveInPlace(visits, true, new ArrayList<>());
            for (int s = 0; s < visits.length; s++) {
                if (visits[s] != 0) {
                    ended += ends(s, visits[s]);
                    spread(s, visits[s], slot);
                }
            }
        }
        return ended;
    }

    private double[] take(int slot) {
        double[] mass = new double[arriving.length];
        for (int s = 0; s < mass.length; s++) {
            if (arriving[s].length > 0) {
                mass[s] = arriving[s][slot];
                arriving[s][slot] = 0;
            }
        }
        return mass;
    }

    private double ends(int state, double visits) {
        double ended = 0;
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            ended += amount[e] == 0 && chain.exits(e) ? visits * chain.probability[e] : 0;
        }
        return ended;
    }

    private void spread(int state, double visits, int slot) {
        for (int run = runs.first(state); run < runs.first(state + 1); run++) {
            int edge = runs.edge(run);
            int length = runs.length(run);
            int later = (slot + amount[edge]) % depth;
            int head = Math.min(length, depth - later);
            int to = chain.target[edge];
            lay(to < 0 ? leaving : arriving[to], later, edge, head, visits);
            lay(to < 0 ? leaving : arriving[to], 0, edge + head, length - head, visits);
            if (to >= 0) {
                lay(underWay, later, edge, head, visits);
                lay(underWay, 0, edge + head, length - head, visits);
            }
        }
    }

    private void lay(double[] onto, int from, int edge, int length, double visits) {
        for (int i = 0; i < length; i++) {
            onto[from + i] += visits * chain.probability[edge + i];
        }
    }

    private double pending() {
        double sum = 0;
        for (int i = 0; i < depth; i++) {
            sum += underWay[i] + leaving[i];
        }
        return sum;
    }
}
