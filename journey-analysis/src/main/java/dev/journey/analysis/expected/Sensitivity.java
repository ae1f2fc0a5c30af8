package dev.journey.analysis.expected;

/**
 * What the expected total gains when a little flow is moved from one edge of a state to another: d E[T] / dδ =
 * visits(u)·[(g(f) + J(target f)) − (g(e) + J(target e))], for p(e) − δ and p(f) + δ. In the reward's unit per unit of
 * probability; positive means that the total rises. With a reward of 1 on the exits to an outcome it is the sensitivity
 * of that outcome's probability. Exact at δ = 0; for a finite δ solve the changed chain.
 *
 * @param chain the chain it was taken on
 * @param visits expected visits per state, from the given start
 * @param mean J, per state
 * @param edgeMean g, per edge
 */
@SuppressWarnings("ArrayRecordComponent")
record Sensitivity(SparseChain chain, double[] visits, double[] mean, double[] edgeMean) {

    /** Cost: two solutions. */
    static Sensitivity of(ChainSolver solver, double[] start, Rewards rewards) {
        rewards.checkFits(solver.chain());
        double[] mean =
                solver.costToGo(Moments.stepMeans(solver.chain(), rewards)).values();
        return new Sensitivity(solver.chain(), solver.visits(start).values(), mean, rewards.edgeMean);
    }

    /** The expected total from the moment that the edge is taken: g(e) + J(target). */
    double onward(int edge) {
        return edgeMean[edge] + (chain.exits(edge) ? 0 : mean[chain.target[edge]]);
    }

    /**
     * The derivative for moving flow between two edges of one state (one of them may have probability 0).
     *
     * @throws IllegalArgumentException when they leave different states
     */
    double moving(int from, int to) {
        int source = chain.source(from);
        int other = chain.source(to);
        if (source != other) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.SAME_SOURCE, from, to, source, other));
        }
        return visits[source] * (onward(to) - onward(from));
    }
}
