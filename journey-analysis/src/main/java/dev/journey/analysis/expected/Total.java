package dev.journey.analysis.expected;

import java.util.List;

/**
 * How a total of a whole journey is distributed.
 *
 * @param unit minutes, effort-minutes or money
 * @param mean exact
 * @param sd standard deviation, exact
 * @param p50 the least total that at least half of the journeys do not exceed
 * @param p90 the same for nine tenths
 * @param cvar90 the mean of the worst tenth
 * @param method how the last three were found
 * @param notGiven touchpoints that are visited and should have such an amount, but have none; where there are any, the total is
 *     a lower bound
 */
public record Total(
        String unit,
        double mean,
        double sd,
        Bounded p50,
        Bounded p90,
        Bounded cvar90,
        String method,
        List<String> notGiven) {

    /** Copies. */
    public Total {
        notGiven = List.copyOf(notGiven);
    }

    /**
     * A value and how far off it can be.
     *
     * @param value in the total's unit
     * @param errorBound at most this far off; 0 where it is exact
     */
    public record Bounded(double value, double errorBound) {
        static Bounded of(TotalDistribution.Bounded inside) {
            return new Bounded(inside.value(), inside.errorBound());
        }
    }

    static Total of(String unit, ChainSolver solver, double[] start, Rewards rewards, List<String> notGiven) {
        Moments moments = Moments.of(solver, rewards);
        double mean = dot(start, moments.mean());
        double second = 0;
        for (int state = 0; state < start.length; state++) {
            double off = moments.mean()[state] - mean;
            second += start[state] * (moments.variance()[state] + off * off);
        }
        TotalDistribution distribution = TotalDistribution.of(solver, start, rewards);
        return new Total(
                unit,
                mean,
                Math.sqrt(second),
                Bounded.of(distribution.quantile(0.5)),
                Bounded.of(distribution.quantile(0.9)),
                Bounded.of(distribution.meanAbove(0.9)),
                inWords(distribution),
                notGiven);
    }

    private static String inWords(TotalDistribution distribution) {
        String method = switch (distribution.method()) {
            case EXACT_LATTICE -> "exact on a lattice";
            case BRACKETED_LATTICE -> "between two lattices";
            case BRACKETED_LATTICE_GAMMA -> "between two lattices; amounts that vary are taken as gamma distributed";
        };
        return distribution.complete() ? method : method + "; the tail was cut before 1e-12";
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
