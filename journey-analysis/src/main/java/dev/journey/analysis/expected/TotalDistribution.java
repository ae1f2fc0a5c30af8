package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * The distribution of a total that need not be whole (effort minutes): quantiles and the mean of the worst, each with
 * the error that it may have.
 *
 * <p>On a lattice of one unit the total is a count ({@link CountDistribution}), and exact. Otherwise each amount is
 * rounded down to the lattice for a lower total and up for an upper one: the lower total never exceeds the true one on
 * any walk, the upper one never falls short, so their quantiles enclose the true quantile. The value given is the
 * middle, the bound half the distance. An amount of which only mean and variance are known needs a shape: gamma, which
 * is positive and right-skewed, as times are; {@link #method} says so.
 *
 * @param method how it was found
 * @param unit the lattice's unit, in the reward's
 * @param lower the distribution of the total rounded down, in units
 * @param upper the same rounded up; equal to {@code lower} when exact
 */
record TotalDistribution(TotalMethod method, double unit, CountDistribution lower, CountDistribution upper) {

    /**
     * A value and how far the truth can lie from it.
     *
     * @param value in the reward's unit
     * @param errorBound at most this far off, in the reward's unit; 0 for an exact lattice
     */
    record Bounded(double value, double errorBound) {}

    /** Work that a distribution may take: edges of the lattice times units of the total. About a second. */
    private static final double MOST_WORK = 2e8;
    /** Beyond this many standard deviations lies less than 1e-12 of a total with an exponential tail. */
    private static final double TAIL_DEVIATIONS = 30;
    /**
     * Beyond this many lies less than 1e-13 of a gamma distributed amount that is no more spread than an exponential
     * one.
     */
    private static final double AMOUNT_DEVIATIONS = 30;

    private static final int MOST_UNITS = 1_000_000;
    private static final int FEWEST_UNITS = 200;
    private static final int WANTED_UNITS = 20_000;

    /**
     * The distribution of the total reward.
     *
     * @throws IllegalArgumentException when an amount is negative, or has a variance and a mean of 0
     */
    static TotalDistribution of(ChainSolver solver, double[] start, Rewards rewards) {
        ChainTexts.notNegative("The state means", rewards.stateMean);
        ChainTexts.notNegative("The edge means", rewards.edgeMean);
        Moments moments = Moments.of(solver, rewards);
        double reach = moments.mean(start) + TAIL_DEVIATIONS * Math.sqrt(moments.variance(start));
        boolean fixed = fixed(rewards.stateVariance) && fixed(rewards.edgeVariance);
        double unit = fixed ? CommonUnit.of(rewards.stateMean, rewards.edgeMean) : 0;
        SparseChain chain = solver.chain();
        if (unit > 0 && affordable(chain, reach / unit, largest(rewards) / unit)) {
            return exact(chain, start, rewards, unit);
        }
        TotalMethod method = fixed ? TotalMethod.BRACKETED_LATTICE : TotalMethod.BRACKETED_LATTICE_GAMMA;
        return bracketed(chain, start, rewards, reach / units(chain, rewards, reach), method);
    }

    private static boolean affordable(SparseChain chain, double units, double largest) {
        return units <= MOST_UNITS
                && units * chain.edges() <= MOST_WORK
                && (largest + 1) * chain.states() <= CountSolver.MOST_CELLS;
    }

    private static double largest(Rewards rewards) {
        return Block.largest(rewards.stateMean) + Block.largest(rewards.edgeMean);
    }

    /**
     * How fine a lattice may be: u units take u·(edges + u·spread) work, spread being the widths of all amounts that
     * vary, as a share of the total's.
     */
    private static double units(SparseChain chain, Rewards rewards, double reach) {
        double width = width(rewards.stateMean, rewards.stateVariance) + width(rewards.edgeMean, rewards.edgeVariance);
        double spread = Math.max(width / reach, 1e-9);
        double edges = chain.edges();
        double byWork = (Math.sqrt(edges * edges + 4 * spread * MOST_WORK) - edges) / (2 * spread);
        double byMemory = (double) CountSolver.MOST_CELLS / (2.0 * chain.states());
        return Math.max(FEWEST_UNITS, Math.min(WANTED_UNITS, Math.min(byWork, byMemory)));
    }

    private static double width(double[] mean, double[] variance) {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            sum += variance[i] > 0 ? mean[i] + AMOUNT_DEVIATIONS * Math.sqrt(variance[i]) : 0;
        }
        return sum;
    }

    private static TotalDistribution exact(SparseChain chain, double[] start, Rewards rewards, double unit) {
        CountDistribution counted = count(Lattice.of(chain, rewards, unit, Lattice.Rounding.NEAREST), start);
        return new TotalDistribution(TotalMethod.EXACT_LATTICE, unit, counted, counted);
    }

    /** Rounding to the lattice {@code unit}; what {@link #of} does when no common unit is affordable. */
    static TotalDistribution bracketed(
            SparseChain chain, double[] start, Rewards rewards, double unit, TotalMethod method) {
        CountDistribution lower = count(Lattice.of(chain, rewards, unit, Lattice.Rounding.DOWN), start);
        CountDistribution upper = count(Lattice.of(chain, rewards, unit, Lattice.Rounding.UP), start);
        return new TotalDistribution(method, unit, lower, upper);
    }

    private static CountDistribution count(Lattice lattice, double[] start) {
        double[] wider = Arrays.copyOf(start, lattice.chain().states());
        return CountDistribution.of(lattice.chain(), lattice.amount(), wider, CountDistribution.TAIL, MOST_UNITS);
    }

    private static boolean fixed(double[] variances) {
        return Arrays.stream(variances).allMatch(v -> v == 0);
    }

    /** The smallest total that is not exceeded with probability p: 0.5 for P50, 0.9 for P90. */
    Bounded quantile(double p) {
        return between(lower.quantile(p), upper.quantile(p));
    }

    /** The mean of the worst 1 − p: 0.9 for CVaR90, the mean of the worst tenth. */
    Bounded meanAbove(double p) {
        return between(lower.meanAbove(p), upper.meanAbove(p));
    }

    /** Whether both lattices came to their tail of 1e-12. */
    boolean complete() {
        return lower.complete() && upper.complete();
    }

    private Bounded between(double low, double high) {
        return new Bounded(unit * (low + high) / 2, unit * (high - low) / 2);
    }
}
