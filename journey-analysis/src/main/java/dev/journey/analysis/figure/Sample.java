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
        boolean alike = Arrays.stream(values).distinct().count() < 2;
        return alike ? alike(values) : new Sample(values.length, mean, squares(values, mean) / (values.length - 1));
    }

    /**
     * Whether the difference of the means has an error that is known: each has at least 2 values and
     * some spread. Equal values do not show that there is no error: a small sample of a skewed count often has none.
     */
    public boolean comparesWith(Sample other) {
        return n > 1 && other.n > 1 && variance > 0 && other.variance > 0;
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

    /** Rounding of the mean must not look like spread. */
    private static Sample alike(double[] values) {
        return new Sample(values.length, values.length == 0 ? 0 : values[0], 0);
    }

    private static double squares(double[] values, double mean) {
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
