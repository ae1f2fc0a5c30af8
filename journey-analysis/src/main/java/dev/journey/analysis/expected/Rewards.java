package dev.journey.analysis.expected;

/**
 * What a chain earns or costs as it is walked: an amount at each visit of a state and an amount at each use of an edge
 * (exits too), each with a mean and a variance. Amounts are independent of each other and of the walk. All in one unit,
 * which is the caller's. Immutable; the arrays are copied in.
 */
final class Rewards {
    final double[] stateMean;
    final double[] stateVariance;
    final double[] edgeMean;
    final double[] edgeVariance;

    private Rewards(double[] stateMean, double[] stateVariance, double[] edgeMean, double[] edgeVariance) {
        this.stateMean = stateMean;
        this.stateVariance = stateVariance;
        this.edgeMean = edgeMean;
        this.edgeVariance = edgeVariance;
    }

    /** Nothing anywhere. */
    static Rewards none(SparseChain chain) {
        return new Rewards(
                new double[chain.states()],
                new double[chain.states()],
                new double[chain.edges()],
                new double[chain.edges()]);
    }

    /** A fixed amount per visit of each state, in the chain's order. */
    static Rewards onStates(SparseChain chain, double[] amounts) {
        return none(chain).withStates(amounts, new double[chain.states()]);
    }

    /** A fixed amount per use of each edge, in the chain's order (see {@link SparseChain#edge}). */
    static Rewards onEdges(SparseChain chain, double[] amounts) {
        return none(chain).withEdges(amounts, new double[chain.edges()]);
    }

    /** The same edges, other states. */
    Rewards withStates(double[] mean, double[] variance) {
        check("The state means", mean, "The state variances", variance, stateMean.length, "states");
        return new Rewards(mean.clone(), variance.clone(), edgeMean, edgeVariance);
    }

    /** The same states, other edges. */
    Rewards withEdges(double[] mean, double[] variance) {
        check("The edge means", mean, "The edge variances", variance, edgeMean.length, "edges");
        return new Rewards(stateMean, stateVariance, mean.clone(), variance.clone());
    }

    /** The same amounts on a conditioned chain, whose states and edges are a part of the original's. */
    Rewards on(Conditioned conditioned) {
        int[] states = conditioned.stateOf();
        int[] edges = conditioned.edgeOf();
        return new Rewards(
                pick(stateMean, states), pick(stateVariance, states), pick(edgeMean, edges), pick(edgeVariance, edges));
    }

    private static double[] pick(double[] values, int[] of) {
        double[] picked = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            picked[i] = values[of[i]];
        }
        return picked;
    }

    void checkFits(SparseChain chain) {
        ChainTexts.length("The state rewards", stateMean.length, chain.states(), "states");
        ChainTexts.length("The edge rewards", edgeMean.length, chain.edges(), "edges");
    }

    private static void check(String means, double[] mean, String variances, double[] variance, int length, String of) {
        ChainTexts.length(means, mean.length, length, of);
        ChainTexts.length(variances, variance.length, length, of);
        ChainTexts.finite(means, mean);
        ChainTexts.notNegative(variances, variance);
    }
}
