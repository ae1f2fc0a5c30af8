package dev.journey.analysis.lever;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What counts say of a share: Beta(part + ½, whole − part + ½), the posterior of Jeffreys' prior (Jeffreys 1946). With few counts it
 * is drawn towards one half, with many it is the share itself. Immutable.
 */
final class Posterior {
    private static final int GRID = 512;

    private final double alpha;
    private final double beta;
    private final double[] quantiles = new double[GRID + 1];

    Posterior(long part, long whole) {
        alpha = part + 0.5;
        beta = whole - part + 0.5;
        RandomGenerator noSampling = null;
        BetaDistribution distribution = new BetaDistribution(noSampling, alpha, beta);
        for (int i = 0; i <= GRID; i++) {
            quantiles[i] = distribution.inverseCumulativeProbability((i + 0.5) / (GRID + 1));
        }
    }

    double mean() {
        return alpha / (alpha + beta);
    }

    /** The quantile at a uniform number in [0, 1), from a grid of 513. */
    double at(double uniform) {
        return quantiles[(int) (uniform * (GRID + 1))];
    }
}
