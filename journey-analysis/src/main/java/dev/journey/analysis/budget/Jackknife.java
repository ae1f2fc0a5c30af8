package dev.journey.analysis.budget;

import dev.journey.analysis.figure.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * The interval of a figure from the figure without one group of cases after another (delete-a-group jackknife; Quenouille 1956, Shao and
 * Wu 1989 for quantiles): value ± t · s, s² = (g − 1)/g · Σ(value without group i − their mean)², Student's t with g − 1
 * degrees of freedom, 90 %.
 */
final class Jackknife {
    private static final double UPPER = 0.95;

    private Jackknife() {}

    /** Empty with fewer than 2 groups. */
    static Optional<Estimate> interval(double value, List<Double> without) {
        int groups = without.size();
        if (groups < 2) {
            return Optional.empty();
        }
        double[] values = without.stream().mapToDouble(Double::doubleValue).toArray();
        double mean = Arrays.stream(values).average().orElse(value);
        double squares =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
        double error = Math.sqrt(squares * (groups - 1) / groups);
        RandomGenerator noSampling = null;
        double half = error * new TDistribution(noSampling, groups - 1.0).inverseCumulativeProbability(UPPER);
        return Optional.of(new Estimate(value, value - half, value + half, groups));
    }
}
