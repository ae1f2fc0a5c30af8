package dev.journey.analysis.expected;

/**
 * Mean and variance of the total reward from each state until the chain ends, in the reward's unit and its square.
 *
 * <p>Let T(i) be the total from i, R(i) the amount of the visit (mean r, variance v), e the edge that is taken
 * (probability p, amount G with mean g and variance w) and j its target (T = 0 behind an exit). Then T(i) = R(i) + G(e)
 * + T(j), and R, G and what follows are independent once e is known. Taking expectations,
 *
 * <pre>
 *   J(i)  = r + Σ p·(g + J(j))                                              J  = N·(r + Σ p·g)
 *   M2(i) = v + r² + 2·r·(J(i) − r) + Σ p·(w + g² + 2·g·J(j) + M2(j))        M2 = N·(the terms without M2(j))
 * </pre>
 *
 * which for g = w = v = 0 is DEFINITIONS section 7: M2 = N·(2·r∘(Q·J) + r∘r). The variance M2 − J² would lose its
 * digits where the mean is large, so it is solved for itself, from the law of total variance over the edge taken:
 * Var(T(i)) = v + Σ p·w + Σ p·(g + J(j) − (J(i) − r))² + Σ p·Var(T(j)), hence
 *
 * <pre>
 *   Var = N·d,   d(i) = v + Σ p·(w + (g + J(j) − (J(i) − r))²)
 * </pre>
 *
 * a sum of terms that are never negative. Cost: two solutions with one factor.
 *
 * @param mean J, per state
 * @param variance per state
 * @param meanReport how well J was solved
 * @param varianceReport how well the variance was solved
 */
@SuppressWarnings("ArrayRecordComponent")
record Moments(double[] mean, double[] variance, SolveReport meanReport, SolveReport varianceReport) {

    static Moments of(ChainSolver solver, Rewards rewards) {
        SparseChain chain = solver.chain();
        rewards.checkFits(chain);
        Solution mean = solver.costToGo(stepMeans(chain, rewards));
        Solution variance = solver.costToGo(stepVariances(chain, rewards, mean.values()));
        return new Moments(mean.values(), variance.values(), mean.report(), variance.report());
    }

    /** r + Σ p·g, per state. */
    static double[] stepMeans(SparseChain chain, Rewards rewards) {
        double[] cost = rewards.stateMean.clone();
        for (int s = 0; s < cost.length; s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                cost[s] += chain.probability[e] * rewards.edgeMean[e];
            }
        }
        return cost;
    }

    private static double[] stepVariances(SparseChain chain, Rewards rewards, double[] mean) {
        double[] step = rewards.stateVariance.clone();
        for (int s = 0; s < step.length; s++) {
            double onward = mean[s] - rewards.stateMean[s];
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                double after = chain.exits(e) ? 0 : mean[chain.target[e]];
                double off = rewards.edgeMean[e] + after - onward;
                step[s] += chain.probability[e] * (rewards.edgeVariance[e] + off * off);
            }
        }
        return step;
    }

    /** E[T²] from a state. */
    double secondMoment(int state) {
        return variance[state] + mean[state] * mean[state];
    }

    /** Mean for a start that is spread over states; the start's shares sum to 1. */
    double mean(double[] start) {
        Starts.check(start, mean.length);
        double sum = 0;
        for (int s = 0; s < start.length; s++) {
            sum += start[s] * mean[s];
        }
        return sum;
    }

    /** Variance for a start that is spread over states: within the starts, plus between them. */
    double variance(double[] start) {
        double overall = mean(start);
        double sum = 0;
        for (int s = 0; s < start.length; s++) {
            double off = mean[s] - overall;
            sum += start[s] * (variance[s] + off * off);
        }
        return sum;
    }
}
