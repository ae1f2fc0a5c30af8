package dev.journey.analysis.practice;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/** The quantile of the normal distribution that this room's intervals take. */
final class Normal {
    /** 1.6449 for 90 %. */
    static final double Z = quantile((1 + Practice.CONFIDENCE) / 2);

    private Normal() {}

    private static double quantile(double p) {
        RandomGenerator noSampling = null;
        return new NormalDistribution(noSampling, 0, 1).inverseCumulativeProbability(p);
    }
}
