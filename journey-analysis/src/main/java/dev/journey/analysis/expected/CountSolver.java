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
 * <p>Cost: (n at the tail) · (edges + factor entries) time, (largest amount) · states doubles.
 */
final class CountSolver {
    /** 8 bytes each. */
    static final long MOST_CELLS = 50_000_000;

    private final SparseChain chain;
    private final int[] amount;
    private final ChainSolver still;
    private final int depth;
    private final double[][] arriving;
    private final double[] underWay;
    private final double[] leaving;

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
        this.arriving = new double[depth][chain.states()];
        this.underWay = new double[depth];
        this.leaving = new double[depth];
        for (int s = 0; s < start.length; s++) {
            arriving[0][s] = start[s];
            underWay[0] += start[s];
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
        double[] visits = arriving[slot];
        double ended = leaving[slot];
        leaving[slot] = 0;
        if (underWay[slot] > 0) {
            underWay[slot] = 0;
            still.solveInPlace(visits, true, new ArrayList<>());
            double[] moved = visits.clone();
            Arrays.fill(visits, 0);
            for (int s = 0; s < moved.length; s++) {
                if (moved[s] != 0) {
                    ended += spread(s, moved[s], slot);
                }
            }
        }
        return ended;
    }

    private double spread(int state, double visits, int slot) {
        double ended = 0;
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            double mass = visits * chain.probability[e];
            int to = chain.target[e];
            if (amount[e] == 0) {
                ended += to < 0 ? mass : 0;
                continue;
            }
            int later = (slot + amount[e]) % depth;
            if (to < 0) {
                leaving[later] += mass;
            } else {
                arriving[later][to] += mass;
                underWay[later] += mass;
            }
        }
        return ended;
    }

    private double pending() {
        double sum = 0;
        for (int i = 0; i < depth; i++) {
            sum += underWay[i] + leaving[i];
        }
        return sum;
    }
}
