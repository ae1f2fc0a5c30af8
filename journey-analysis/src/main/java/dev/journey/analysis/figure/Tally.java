package dev.journey.analysis.figure;

import java.util.Arrays;

/**
 * Collects a {@link Distribution}: takes values and merges. What it holds depends on the values only, not on their order or
 * on how they were split, so that merging is exact, commutative and associative. Not thread-safe.
 *
 * <p>Inside: up to {@value #EXACT_UP_TO} values as they are; beyond, counts in buckets. Values below 256 have a bucket each;
 * a larger value has the bucket of its leading eight bits, so a bucket is at most 1/128 of its least value wide and its
 * middle is off by at most 1/256.
 */
public final class Tally {
    /** Up to how many values are kept as they are. */
    public static final int EXACT_UP_TO = 4096;

    private static final int LEADING_BITS = 8;
    private static final int PER_OCTAVE = 1 << (LEADING_BITS - 1);

    private long count;
    private long sum;
    private long min = Long.MAX_VALUE;
    private long max;
    private long[] values = new long[4];
    private long[] buckets = new long[0];

    /** Starts with no values. */
    public Tally() {}

    /**
     * Takes one value.
     *
     * @throws IllegalArgumentException when it is below 0
     */
    public void accept(long value) {
        if (value < 0) {
            throw new IllegalArgumentException(Messages.negative(value));
        }
        if (count < EXACT_UP_TO) {
            if (count == values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
            values[(int) count] = value;
        } else {
            if (count == EXACT_UP_TO) {
                toBuckets();
            }
            addToBucket(value, 1);
        }
        count++;
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Takes all values of another tally, which stays as it is. */
    public void combine(Tally other) {
        if (other.isExact()) {
            for (int i = 0; i < other.count; i++) {
                accept(other.values[i]);
            }
            return;
        }
        if (isExact()) {
            toBuckets();
        }
        for (int bucket = 0; bucket < other.buckets.length; bucket++) {
            if (other.buckets[bucket] > 0) {
                addToBucket(leastOf(bucket), other.buckets[bucket]);
            }
        }
        count += other.count;
        sum += other.sum;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** What was collected so far. The tally can go on afterwards. */
    public Distribution distribution() {
        Tally copy = new Tally();
        copy.combine(this);
        if (copy.isExact()) {
            copy.values = Arrays.copyOf(copy.values, (int) count);
            Arrays.sort(copy.values);
        }
        return new Distribution(copy);
    }

    long count() {
        return count;
    }

    long sum() {
        return sum;
    }

    long min() {
        return min;
    }

    long max() {
        return max;
    }

    /** Whether all values are kept, so that quantiles are exact. */
    public boolean isExact() {
        return count <= EXACT_UP_TO;
    }

    /** Asked only of the sorted copy inside a distribution. */
    double quantile(double p) {
        long rank = rank(p);
        if (isExact()) {
            return values[(int) rank - 1];
        }
        long seen = 0;
        int bucket = -1;
        while (seen < rank) {
            seen += buckets[++bucket];
        }
        double middle = leastOf(bucket) + (leastOf(bucket + 1) - leastOf(bucket) - 1) / 2.0;
        return Math.min((double) max, Math.max((double) min, middle));
    }

    /** The least rank whose share of all values is at least p; the product alone can round past it either way. */
    private long rank(double p) {
        long rank = Math.max(1, Math.min(count, (long) Math.ceil(p * count)));
        if (rank > 1 && (double) (rank - 1) / count >= p) {
            return rank - 1;
        }
        return rank < count && (double) rank / count < p ? rank + 1 : rank;
    }

    boolean sameAs(Tally other) {
        return count == other.count
                && sum == other.sum
                && min == other.min
                && max == other.max
                && (isExact() ? Arrays.equals(values, other.values) : sameBuckets(other));
    }

    private boolean sameBuckets(Tally other) {
        int shorter = Math.min(buckets.length, other.buckets.length);
        return Arrays.equals(buckets, 0, shorter, other.buckets, 0, shorter)
                && Arrays.stream(buckets, shorter, buckets.length).allMatch(n -> n == 0)
                && Arrays.stream(other.buckets, shorter, other.buckets.length).allMatch(n -> n == 0);
    }

    private void toBuckets() {
        for (int i = 0; i < count; i++) {
            addToBucket(values[i], 1);
        }
        values = new long[0];
    }

    private void addToBucket(long value, long times) {
        int bucket = bucketOf(value);
        if (bucket >= buckets.length) {
            buckets = Arrays.copyOf(buckets, bucket + PER_OCTAVE);
        }
        buckets[bucket] += times;
    }

    static int bucketOf(long value) {
        int shift = Math.max(0, Long.SIZE - LEADING_BITS - Long.numberOfLeadingZeros(value));
        return shift * PER_OCTAVE + (int) (value >>> shift);
    }

    static long leastOf(int bucket) {
        int shift = Math.max(0, bucket / PER_OCTAVE - 1);
        return (long) (bucket - shift * PER_OCTAVE) << shift;
    }
}
