package dev.journey.analysis.figure;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How whole numbers not below 0 are distributed: counts, or milliseconds. Immutable and thread-safe.
 *
 * <p>Count, sum, least and greatest are exact. Quantiles are by nearest rank (Hyndman and Fan 1996, type 1): the least value
 * that at least a share p of all values does not exceed; so a quantile is always a value that occurred, and means the same
 * as on an exact discrete distribution. They are exact while there are at most {@value Tally#EXACT_UP_TO} values; beyond,
 * each value stands for a bucket of a logarithmic histogram with 128 buckets for each doubling, and a quantile is off by at
 * most 1/256 of itself.
 */
public final class Distribution {
    private final Tally tally;

    Distribution(Tally tally) {
        this.tally = tally;
    }

    /** No values. */
    public static Distribution empty() {
        return new Tally().distribution();
    }

    /** How many values. */
    public long count() {
        return tally.count();
    }

    /** Their sum. */
    public long sum() {
        return tally.sum();
    }

    /** Their mean; empty for no values. */
    public OptionalDouble mean() {
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum() / count());
    }

    /** The greatest; empty for no values. */
    public OptionalLong max() {
        return count() == 0 ? OptionalLong.empty() : OptionalLong.of(tally.max());
    }

    /** The least; empty for no values. */
    public OptionalLong min() {
        return count() == 0 ? OptionalLong.empty() : OptionalLong.of(tally.min());
    }

    /**
     * The least value that at least a share p of all values does not exceed; empty for no values.
     *
     * @throws IllegalArgumentException when p is outside [0, 1]
     */
    public OptionalDouble quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(Messages.probability(p));
        }
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(tally.quantile(p));
    }

    /** Whether quantiles are exact, or off by at most 1/256 of themselves. */
    public boolean isExact() {
        return tally.isExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && tally.sameAs(that.tally);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count() * 31 + sum());
    }

    @Override
    public String toString() {
        return "Distribution of " + count() + " values, sum " + sum();
    }
}
