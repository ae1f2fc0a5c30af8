package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * The distribution of a whole-numbered total: {@code share[n]} is the probability that it is n.
 *
 * @param share per n from 0; ends where less than the asked tail was left, or at the bound
 * @param tailMass probability of all larger totals; the shares and it sum to 1 within rounding
 * @param complete whether the tail is as small as asked; false when the bound on n stopped it
 */
@SuppressWarnings("ArrayRecordComponent")
record CountDistribution(double[] share, double tailMass, boolean complete) {
    /** The tail that is left out unless told otherwise. */
    static final double TAIL = 1e-12;

    private static final double ROUNDING = 1e-12;

    /**
     * The exact distribution of Σ amount(e) over the edges walked. Amounts on states: add them to each edge that leaves
     * the state.
     *
     * @param amount per edge, at least 0
     * @param most the largest n to go to; reaching it is said in {@link #complete}
     * @see CountSolver
     */
    static CountDistribution of(SparseChain chain, int[] amount, double[] start, double tail, int most) {
        return new CountSolver(chain, amount, start).solve(tail, most);
    }

    /** P(total ≤ n). */
    double atMost(int n) {
        double sum = 0;
        for (int i = 0; i <= Math.min(n, share.length - 1); i++) {
            sum += share[i];
        }
        return sum;
    }

    /**
     * The smallest n with P(total ≤ n) ≥ p (less 1e-12 for rounding); the largest n known when p reaches into the tail.
     */
    int quantile(double p) {
        double sum = 0;
        for (int n = 0; n < share.length; n++) {
            sum += share[n];
            if (sum >= p - ROUNDING) {
                return n;
            }
        }
        return share.length - 1;
    }

    /**
     * Mean of the worst 1 − p: the quantile counts for the part of its own mass that belongs there. The tail counts as
     * its first n: low by less than tail · what it exceeds that by.
     */
    double meanAbove(double p) {
        int quantile = quantile(p);
        double sum = 0;
        double mass = 0;
        for (int n = share.length - 1; n > quantile; n--) {
            sum += n * share[n];
            mass += share[n];
        }
        sum += share.length * tailMass;
        mass += tailMass;
        return (sum + quantile * (1 - p - mass)) / (1 - p);
    }

    /** Mean of what is known of the distribution; the tail counts as its first n. */
    double mean() {
        double sum = share.length * tailMass;
        for (int n = share.length - 1; n >= 0; n--) {
            sum += n * share[n];
        }
        return sum;
    }

    @Override
    public String toString() {
        return "CountDistribution" + Arrays.toString(share) + ", tail " + tailMass + (complete ? "" : ", incomplete");
    }
}
