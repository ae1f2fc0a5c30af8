package dev.journey.analysis.expected;

/**
 * What goes with visiting one state of a chain: h(s) = N(s,a)/N(a,a) is the probability to visit a from s, so a journey visits it
 * with f = s·h, and what it costs splits into the part of the journeys that never do,
 *
 * <pre>
 *   E[T; a not visited] = Σ v(s)·p(e)·(r(s) + g(e))·(1 − h(target of e)),   v = visits before a = visits − f·N(a, ·)
 * </pre>
 *
 * and the rest. An exit from s counts with h = 0, since v is of journeys that have not been at a. Source: Kemeny and Snell, Finite
 * Markov Chains, 1960, section 3.2 (h and N). Cost: two solutions for each state.
 */
final class Hits {
    private final ChainSolver solver;
    private final SparseChain chain;
    private final double[] start;
    private final double[] visits;

    Hits(ChainSolver solver, double[] start) {
        this.solver = solver;
        this.chain = solver.chain();
        this.start = start;
        visits = solver.visits(start).values();
    }

    /** One state. */
    Hit of(int state) {
        double[] hits = solver.costToGo(Starts.at(chain, state)).values();
        double own = hits[state];
        double share = 0;
        for (int s = 0; s < hits.length; s++) {
            hits[s] /= own;
            share += start[s] * hits[s];
        }
        double[] after = solver.visits(Starts.at(chain, state)).values();
        double[] before = new double[after.length];
        for (int s = 0; s < before.length; s++) {
            before[s] = s == state ? 0 : Math.max(0, visits[s] - share * after[s]);
        }
        return new Hit(Math.min(1, share), hits, before);
    }

    /** The mean of what is booked on edges, over all journeys. */
    double mean(double[] onEdges) {
        double sum = 0;
        for (int s = 0; s < visits.length; s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                sum += visits[s] * chain.probability[e] * onEdges[e];
            }
        }
        return sum;
    }

    /** A visited state: with what probability it is, from where it will be, and what is visited before it. */
    final class Hit {
        final double share;
        private final double[] hits;
        private final double[] before;

        private Hit(double share, double[] hits, double[] before) {
            this.share = share;
            this.hits = hits;
            this.before = before;
        }

        /** E[total; not visited], of amounts on edges. */
        double without(double[] onEdges) {
            double sum = 0;
            for (int s = 0; s < before.length; s++) {
                for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1] && before[s] > 0; e++) {
                    double never = chain.exits(e) ? 1 : 1 - hits[chain.target[e]];
                    sum += before[s] * chain.probability[e] * never * onEdges[e];
                }
            }
            return sum;
        }

        /** Share of starts that never visit, weighted with what is booked at the start. */
        double startWithout(double[] onStarts) {
            double sum = 0;
            for (int s = 0; s < start.length; s++) {
                sum += start[s] * (1 - hits[s]) * onStarts[s];
            }
            return sum;
        }
    }
}
