package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many go on without an event, where some are only watched for a while (Kaplan and Meier 1958), with the variance of Greenwood
 * (1926). Cost: n log n. Immutable.
 */
final class KaplanMeier {
    private final List<Watched> watched;

    /**
     * One that was watched.
     *
     * @param time until when; events at a time come before what is no longer watched then
     * @param event whether an event ended it
     */
    record Watched(double time, boolean event) {}

    KaplanMeier(List<Watched> all) {
        watched = new ArrayList<>(all);
        watched.sort(Comparator.comparingDouble(Watched::time).thenComparing(one -> !one.event()));
    }

    /** The probability of no event up to that time, with its interval cut to [0, 1]; NaN-free also where all had one. */
    Estimate without(double time) {
        double without = 1;
        double greenwood = 0;
        for (int i = 0; i < watched.size() && watched.get(i).time() <= time; i++) {
            if (watched.get(i).event()) {
                double atRisk = watched.size() - i;
                without *= 1 - 1 / atRisk;
                greenwood += atRisk > 1 ? 1 / (atRisk * (atRisk - 1)) : 0;
            }
        }
        double half = Normal.Z * without * Math.sqrt(greenwood);
        return new Estimate(without, Math.max(0, without - half), Math.min(1, without + half), watched.size());
    }
}
