package dev.journey.analysis.lever;

import java.util.Arrays;

/**
 * A predicted change with its uncertainty.
 *
 * @param median the middle of the draws
 * @param low the draw that 5 % lie below
 * @param high the draw that 5 % lie above
 */
public record Interval(double median, double low, double high) {
    /** No change at all, for certain. */
    public static final Interval ZERO = new Interval(0, 0, 0);

    /** Validates. */
    public Interval {
        if (!(low <= median && median <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(Messages.interval(median, low, high));
        }
    }

    /** The interval of draws: quantiles by nearest rank at 5 %, 50 % and 95 %. */
    static Interval ofDraws(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(at(sorted, 0.5), at(sorted, 0.05), at(sorted, 0.95));
    }

    /** The same for this many cases. */
    public Interval times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException(Messages.factor(factor));
        }
        return new Interval(median * factor, low * factor, high * factor);
    }

    Interval plus(double shift) {
        return new Interval(median + shift, low + shift, high + shift);
    }

    private static double at(double[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] + 0.0;
    }
}
