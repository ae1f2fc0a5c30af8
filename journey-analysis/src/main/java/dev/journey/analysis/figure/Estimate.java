package dev.journey.analysis.figure;

import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A number estimated from a sample, with its interval. Its unit is part of the name under which it is given out.
 *
 * @param value the best guess
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param n how many observations it rests on
 */
public record Estimate(double value, double low, double high, long n) {
    /** Validates. */
    public Estimate {
        if (!(low <= value && value <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(Messages.interval(value, low, high));
        }
    }

    /**
     * A share of a larger population, of which the whole is a sample, with the score interval of Wilson (1927). In [0, 1]; empty where
     * the whole is 0.
     *
     * @param confidence how often such an interval holds the true share, in (0, 1)
     */
    public static Optional<Estimate> ofShare(Share share, double confidence) {
        if (share.whole() == 0) {
            return Optional.empty();
        }
        double z = z(confidence);
        double n = share.whole();
        double p = share.part() / n;
        double middle = p + z * z / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        double low = share.part() == 0 ? 0 : (middle - half) / scale;
        double high = share.part() == share.whole() ? 1 : (middle + half) / scale;
        return Optional.of(new Estimate(p, Math.min(low, p), Math.max(high, p), share.whole()));
    }

    /**
     * How much larger one share is than another one, of independent samples: first − second, in [−1, 1], with the hybrid score
     * interval of Newcombe (Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
     * 1998, method 10). Empty where a whole is 0.
     *
     * @param confidence how often such an interval holds the true difference, in (0, 1)
     */
    public static Optional<Estimate> ofDifference(Share first, Share second, double confidence) {
        return ofShare(first, confidence)
                .flatMap(a -> ofShare(second, confidence).map(b -> difference(a, b)));
    }

    /**
     * How much larger one mean is than another one, of independent samples: first − second, with the interval of Welch (1947): Student's
     * t with the degrees of freedom of Welch and Satterthwaite. Empty where a sample has fewer than 2 values or
     * no spread: then too little is known of the error.
     *
     * @param confidence how often such an interval holds the true difference, in (0, 1)
     */
    public static Optional<Estimate> ofDifference(Sample first, Sample second, double confidence) {
        check(confidence);
        if (!first.comparesWith(second)) {
            return Optional.empty();
        }
        RandomGenerator noSampling = null;
        double t = new TDistribution(noSampling, first.degreesOfFreedom(second))
                .inverseCumulativeProbability((1 + confidence) / 2);
        double half = t * first.standardErrorWith(second);
        double value = first.mean() - second.mean();
        return Optional.of(new Estimate(value, value - half, value + half, first.n() + second.n()));
    }

    /** The number of the interval that is nearest to 0: how much there is without doubt, and 0 where the interval holds 0. */
    public double atLeast() {
        return low > 0 ? low : Math.min(high, 0);
    }

    private static Estimate difference(Estimate a, Estimate b) {
        double value = a.value - b.value;
        double down = Math.hypot(a.value - a.low, b.high - b.value);
        double up = Math.hypot(a.high - a.value, b.value - b.low);
        return new Estimate(value, Math.max(-1, value - down), Math.min(1, value + up), a.n + b.n);
    }

    private static double z(double confidence) {
        check(confidence);
        RandomGenerator noSampling = null;
        return new NormalDistribution(noSampling, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    }

    private static void check(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(Messages.confidence(confidence));
        }
    }
}
