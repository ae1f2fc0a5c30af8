package dev.journey.examples.sample;

import java.util.List;

/**
 * A seeded source of chance in whole numbers: SplitMix64 (Steele, Lea and Flood, 2014), written out here so that a
 * later JDK cannot change the sample. Mutable, for one thread.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /**
     * Twenty quantiles of a log-normal distribution with median 1 and sigma 0.6, in thousandths: a table, because
     * exponentials may differ in the last bit between machines.
     */
    private static final int[] SPREAD = {
        308, 421, 502, 571, 636, 699, 762, 826, 893, 963, 1038, 1120, 1211, 1313, 1431, 1573, 1752, 1994, 2372, 3241
    };

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice that always fall the same way for the same seed. */
    static Dice of(long seed) {
        return new Dice(seed);
    }

    /** Dice for one part of the whole: what they show does not depend on how often these are thrown later. */
    Dice apart() {
        return new Dice(bits());
    }

    /** A whole number from 0 to {@code bound - 1}, each equally likely (up to 2<sup>-31</sup>). */
    int below(int bound) {
        return (int) (((bits() >>> 33) * bound) >>> 31);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True in {@code percent} of a hundred throws. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** A positive whole number around {@code median}, skewed to the right as durations are: half of them lie below. */
    int around(int median) {
        int at = below(SPREAD.length);
        int low = at == 0 ? SPREAD[0] / 2 : SPREAD[at - 1];
        long factor = between(low, SPREAD[at]);
        return (int) Math.max(1, median * factor / 1000);
    }

    /** One of the values, each equally likely. */
    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** The index of one of the weights, each as likely as its weight. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }

    private long bits() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
