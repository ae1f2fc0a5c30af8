package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * The chain of those walks that end in given outcomes (Doob's h-transform): with h(i) the probability to end there from
 * i, an edge i → j has probability p·h(j)/h(i), and a start share s(i)·h(i)/Σ. States and edges from which the outcomes
 * cannot be reached are left out; {@code stateOf} and {@code edgeOf} lead back to the original's, so that rewards carry
 * over ({@link Rewards#on}). Outcomes keep their numbers.
 *
 * @param chain the conditioned chain
 * @param start its start shares
 * @param probability how likely the condition is
 * @param stateOf its states → the original's
 * @param edgeOf its edges → the original's
 */
@SuppressWarnings("ArrayRecordComponent")
record Conditioned(SparseChain chain, double[] start, double probability, int[] stateOf, int[] edgeOf) {

    /**
     * Conditions on ending in one of {@code outcomes}. Cost: one solution.
     *
     * @throws IllegalArgumentException when the start cannot reach any of them
     */
    static Conditioned on(ChainSolver solver, double[] start, int... outcomes) {
        SparseChain chain = solver.chain();
        Starts.check(start, chain.states());
        boolean[] wanted = chain.wanted(outcomes);
        double[] chance = chance(solver, wanted);
        double probability = 0;
        for (int s = 0; s < start.length; s++) {
            probability += start[s] * chance[s];
        }
        if (!(probability > 0)) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.NO_SUCH_OUTCOME, Arrays.toString(outcomes)));
        }
        return build(chain, start, wanted, chance, probability);
    }

    private static double[] chance(ChainSolver solver, boolean[] wanted) {
        SparseChain chain = solver.chain();
        double[] exit = new double[chain.states()];
        for (int s = 0; s < exit.length; s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (chain.exits(e) && wanted[~chain.target[e]]) {
                    exit[s] += chain.probability[e];
                }
            }
        }
        return solver.costToGo(exit).values();
    }

    private static Conditioned build(
            SparseChain chain, double[] start, boolean[] wanted, double[] chance, double probability) {
        int[] place = new int[chain.states()];
        int[] stateOf = new int[chain.states()];
        int states = 0;
        for (int s = 0; s < place.length; s++) {
            place[s] = chance[s] > 0 ? states : -1;
            if (chance[s] > 0) {
                stateOf[states++] = s;
            }
        }
        stateOf = Arrays.copyOf(stateOf, states);
        SparseChainBuilder builder = SparseChain.builder(chain.outcomes());
        int[] edgeOf = new int[chain.edges()];
        int edges = 0;
        double[] weight = new double[chain.edges()];
        double[] conditionedStart = new double[states];
        for (int s : stateOf) {
            conditionedStart[place[s]] = start[s] * chance[s] / probability;
            double sum = weigh(chain, s, wanted, chance, weight);
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                int to = chain.target[e];
                if (to < 0 && wanted[~to]) {
                    edgeOf[builder.exit(place[s], ~to, weight[e] / sum)] = e;
                    edges++;
                } else if (to >= 0 && chance[to] > 0) {
                    edgeOf[builder.move(place[s], place[to], weight[e] / sum)] = e;
                    edges++;
                }
            }
        }
        return new Conditioned(builder.build(), conditionedStart, probability, stateOf, Arrays.copyOf(edgeOf, edges));
    }

    /** Puts p·h(j) on each edge of a row and returns their sum, which is h(i) but for rounding. */
    private static double weigh(SparseChain chain, int state, boolean[] wanted, double[] chance, double[] weight) {
        double sum = 0;
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            int to = chain.target[e];
            double ahead = to >= 0 ? chance[to] : wanted[~to] ? 1 : 0;
            weight[e] = chain.probability[e] * ahead;
            sum += weight[e];
        }
        return sum;
    }
}
