package dev.journey.analysis.lever;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A difference of means over strata with given weights (direct standardisation), and its interval: Student's t with Satterthwaite's
 * degrees of freedom, which grows wide where strata are small. A stratum with fewer than {@link Matching#FEWEST} cases on a side has
 * the variance within all strata of that side, since its own is hardly known, and 0 where its few cases are equal. Source: Cochran,
 * Sampling Techniques, 1977, sections 5.4 and 5A.12; Satterthwaite, Biometrics Bulletin 2, 1946.
 *
 * @param difference second minus first
 * @param error its standard error
 * @param degrees of freedom; infinite where the error is 0
 */
record StratifiedDifference(double difference, double error, double degrees) {

    /** Of the values on both sides, stratum by stratum; no side of a stratum has fewer than two. */
    static StratifiedDifference of(double[] weights, List<double[]> first, List<double[]> second) {
        double difference = 0;
        for (int i = 0; i < weights.length; i++) {
            difference += weights[i] * (mean(second.get(i)) - mean(first.get(i)));
        }
        double variance = 0;
        double byDegrees = 0;
        for (List<double[]> side : List.of(first, second)) {
            Spread pooled = Spread.within(side);
            for (int i = 0; i < weights.length; i++) {
                double[] values = side.get(i);
                Spread own = values.length < Matching.FEWEST ? pooled : Spread.within(List.of(values));
                double part = weights[i] * weights[i] * own.variance() / values.length;
                variance += part;
                byDegrees += part * part / own.degrees;
            }
        }
        return new StratifiedDifference(
                difference,
                Math.sqrt(variance),
                byDegrees == 0 ? Double.POSITIVE_INFINITY : variance * variance / byDegrees);
    }

    /** The sum of squares around the means of strata. */
    private record Spread(double squares, double degrees) {
        static Spread within(List<double[]> strata) {
            double squares = 0;
            long degrees = 0;
            for (double[] values : strata) {
                double mean = mean(values);
                squares += Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum();
                degrees += values.length - 1L;
            }
            return new Spread(squares, (double) degrees);
        }

        double variance() {
            return squares / degrees;
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The central interval with this probability. */
    Interval interval(double probability) {
        if (error == 0) {
            return new Interval(difference, difference, difference);
        }
        RandomGenerator noSampling = null;
        double half =
                error * new TDistribution(noSampling, degrees).inverseCumulativeProbability((1 + probability) / 2);
        return new Interval(difference, difference - half, difference + half);
    }
}
