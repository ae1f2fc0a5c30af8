package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/** Means with Student's interval. */
final class Means {
    private Means() {}

    /** The mean; empty where fewer than 2 values, or no spread, say nothing of its error. */
    static Optional<Estimate> of(List<Double> values) {
        Sample sample =
                Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        if (sample.n() < 2 || sample.variance() <= 0) {
            return Optional.empty();
        }
        RandomGenerator noSampling = null;
        double t = new TDistribution(noSampling, sample.n() - 1)
                .inverseCumulativeProbability((1 + Practice.CONFIDENCE) / 2);
        double half = t * Math.sqrt(sample.variance() / sample.n());
        return Optional.of(new Estimate(sample.mean(), sample.mean() - half, sample.mean() + half, sample.n()));
    }
}
