package dev.journey.benchmarks.planted;

/**
 * Random numbers by name: a number is a hash of a key and of what it decides, so that asking for one never moves another. With
 * the same key the same decision has the same number, whatever else was asked before (common random numbers). Immutable.
 */
final class Draws {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long key;

    private Draws(long key) {
        this.key = key;
    }

    static Draws of(long seed) {
        return new Draws(mix(seed + GOLDEN));
    }

    /** The numbers of one thing within this one: an organisation's case, a case's need. */
    Draws at(long index) {
        return new Draws(mix(key ^ mix(index * GOLDEN + 1)));
    }

    /** In [0, 1). */
    double uniform(Choice choice, int index) {
        return (bits(choice, index) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share, Choice choice, int index) {
        return uniform(choice, index) < share;
    }

    int below(int bound, Choice choice, int index) {
        return (int) (uniform(choice, index) * bound);
    }

    double between(double low, double high, Choice choice, int index) {
        return low + (high - low) * uniform(choice, index);
    }

    /** As likely in each factor of the range. */
    double logBetween(double low, double high, Choice choice, int index) {
        return low * StrictMath.pow(high / low, uniform(choice, index));
    }

    /** Log-normal, by Box and Muller. */
    double logNormal(double median, double sigma, Choice choice, int index) {
        long first = bits(choice, index);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(((first >>> 11) + 1) * 0x1.0p-53));
        double angle = 2 * StrictMath.PI * ((mix(first ^ GOLDEN) >>> 11) * 0x1.0p-53);
        return median * StrictMath.exp(sigma * radius * StrictMath.cos(angle));
    }

    private long bits(Choice choice, int index) {
        return mix(key + (choice.ordinal() + 1) * GOLDEN + mix(index + 1));
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
