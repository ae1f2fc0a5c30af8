package dev.journey.analysis.figure;

import java.util.Arrays;

/**
 * A sample of numbers, summed up.
 *
 * @param n how many
 * @param mean their mean; 0 where there are none
 * @param variance their variance, with n − 1 in the denominator; 0 where there are fewer than 2
 */
public record Sample(long n, double mean, double variance) {
    /**
     * Sums up, in two passes.
     *
     * @throws IllegalArgumentException when a value is not finite
     */
    public static Sample of(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(Messages.notFinite(value));
            }
        }
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(values.length, mean, values.length < 2 ? 0 : squares / (values.length - 1));
    }

    /** Whether the difference of the means has an error that is known: both have at least 2 values, and one of them has spread. */
    public boolean comparesWith(Sample other) {
        return n > 1 && other.n > 1 && variance + other.variance > 0;
    }

    /** Standard error of the difference of the means. */
    public double standardErrorWith(Sample other) {
        return Math.sqrt(variance / n + other.variance / other.n);
    }

    /** Degrees of freedom of that error (Welch 1947, Satterthwaite 1946). */
    public double degreesOfFreedom(Sample other) {
        double mine = variance / n;
        double others = other.variance / other.n;
        return (mine + others) * (mine + others) / (mine * mine / (n - 1) + others * others / (other.n - 1));
    }
}
