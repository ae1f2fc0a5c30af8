package dev.journey.analysis.lever;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How probable it is that evidence is chance. */
final class Chance {
    /** Distributions that are never sampled from need no generator. */
    private static final @Nullable RandomGenerator NO_SAMPLING = null;

    private Chance() {}

    /** Probability of at least this many of {@code whole} where each is one with probability {@code share}: exact binomial test. */
    static double atLeast(long part, long whole, double share) {
        if (part == 0) {
            return 1;
        }
        return 1 - new BinomialDistribution(NO_SAMPLING, (int) whole, share).cumulativeProbability((int) part - 1);
    }

    /** Probability that the first share is this much the larger by chance: Fisher's exact test, one-sided (Fisher 1935). */
    static double larger(long part, long whole, long otherPart, long otherWhole) {
        return new HypergeometricDistribution(
                        NO_SAMPLING, (int) (whole + otherWhole), (int) (part + otherPart), (int) whole)
                .upperCumulativeProbability((int) part);
    }

    /** Probability that shares differ this much by chance: Pearson's chi-squared test of homogeneity (Pearson 1900). */
    static double differ(long[] parts, long[] wholes) {
        double part = 0;
        double whole = 0;
        for (int i = 0; i < parts.length; i++) {
            part += parts[i];
            whole += wholes[i];
        }
        double share = part / whole;
        if (parts.length < 2 || !(share > 0 && share < 1)) {
            return 1;
        }
        double statistic = 0;
        for (int i = 0; i < parts.length; i++) {
            double expected = wholes[i] * share;
            statistic += (parts[i] - expected) * (parts[i] - expected) / (expected * (1 - share));
        }
        return 1 - new ChiSquaredDistribution(NO_SAMPLING, parts.length - 1).cumulativeProbability(statistic);
    }
}
