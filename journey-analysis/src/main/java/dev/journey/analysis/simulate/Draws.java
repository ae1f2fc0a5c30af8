package dev.journey.analysis.simulate;

/**
 * Uniform numbers for the decisions of one case, each found by what it decides: touchpoint, visit and purpose. No number
 * depends on how many were drawn before, so a case meets the same chance in a rewritten journey wherever both have the
 * decision (common random numbers), and cases can be played in any order.
 *
 * <p>The generator is SplitMix64, used as a function: each decision has a stream with a seed of its own, mixed from the case,
 * the thing that decides, the visit and the purpose. Integer arithmetic only, the same on every machine. Sources: Steele,
 * Lea and Flood 2014, Fast splittable pseudorandom number generators; the mixer is Stafford's variant 13; numbers by position
 * as in Salmon et al. 2011. Immutable and thread-safe.
 */
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-52;

    /** What a number is for. */
    enum Purpose {
        /** Which way is taken, or where the case begins. */
        WAY,
        /** Who does it. */
        PERFORMER,
        /** Minutes of the customer's own doing. */
        ACTIVE,
        /** Minutes of attended wait. */
        WAIT,
        /** Unattended minutes. */
        UNATTENDED,
        /** Minutes of company work. */
        COMPANY,
        /** Minutes on the way. */
        DELAY,
        /** Time since the case before. */
        ARRIVAL
    }

    private static final int PURPOSES = Purpose.values().length;

    private final long caseKey;

    private Draws(long caseKey) {
        this.caseKey = caseKey;
    }

    /** The numbers of a case, by its position from 0. */
    static Draws of(long seed, int caseIndex) {
        return new Draws(mix(mix(seed) + GOLDEN * (caseIndex + 1L)));
    }

    /** The key of a thing that decides, by its kind and name; names, not positions, so that rewrites keep it. */
    static long key(String kind, String name) {
        long key = mix(kind.length());
        for (String part : new String[] {kind, name}) {
            for (int i = 0; i < part.length(); i++) {
                key = mix(key + GOLDEN + part.charAt(i));
            }
        }
        return key;
    }

    /** The number of a decision: in (0, 1), both ends excluded. */
    double at(long key, int visit, Purpose purpose) {
        return at(key, visit, purpose, 0);
    }

    /** The n-th number of a decision that may need several. */
    double at(long key, int visit, Purpose purpose, int n) {
        long decision = mix(mix(caseKey ^ key) + GOLDEN * ((long) visit * PURPOSES + purpose.ordinal() + 1));
        return ((mix(decision + GOLDEN * n) >>> 12) + 0.5) * UNIT;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
