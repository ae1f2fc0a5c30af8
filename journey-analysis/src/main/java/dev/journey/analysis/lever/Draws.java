package dev.journey.analysis.lever;

/**
 * Random numbers by name: the same seed, stream and position give the same number, always. So the draws of two levers, or of a
 * lever and a set with it, are paired. Immutable and thread-safe.
 */
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final int count;

    Draws(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    /** How many draws there are. */
    int count() {
        return count;
    }

    /** A uniform number in [0, 1) for a parameter. */
    double uniform(int stream, int draw) {
        return (mix(mix(seed + STEP * (stream + 1L)) + STEP * (draw + 1L)) >>> 11) * UNIT;
    }

    /** A uniform number in [0, 1) for whether what a parameter stands for is there at all. */
    double doubt(int stream, int draw) {
        return (mix(mix(seed - STEP * (stream + 1L)) + STEP * (draw + 1L)) >>> 11) * UNIT;
    }

    /**
     * The weight of a case in a draw: exponential with mean 1. Divided by their sum the weights are Dirichlet(1, ..., 1): the
     * Bayesian bootstrap by case (Rubin 1981).
     */
    double weight(int caseIndex, int draw) {
        double uniform = ((mix(mix(~seed + STEP * (caseIndex + 1L)) + STEP * (draw + 1L)) >>> 11) + 0.5) * UNIT;
        return -Math.log(uniform);
    }

    /** SplitMix64's finaliser (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
