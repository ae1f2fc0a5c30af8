package dev.journey.analysis.compare;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.special.Erf;

/** Makes contrasts, and adjusts them for their number. */
final class Contrasts {
    /** By what of a difference is beyond doubt, then by the difference; either way. */
    static final Comparator<Contrast> LARGEST_FIRST = Comparator.<Contrast>comparingDouble(Contrasts::beyondDoubt)
            .thenComparingDouble(Contrasts::seeming)
            .reversed();

    private Contrasts() {}

    static Contrast ofShares(Share visited, Share others) {
        Optional<Estimate> difference = Estimate.ofDifference(visited, others, Contrast.CONFIDENCE);
        return new Contrast(
                visited.whole(),
                others.whole(),
                visited.value(),
                others.value(),
                difference,
                difference.isPresent() ? OptionalDouble.of(score(visited, others)) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                difference.isPresent() ? "" : Messages.nothingToCompare(visited.whole()));
    }

    static Contrast ofMeans(Sample visited, Sample others) {
        Optional<Estimate> difference = Estimate.ofDifference(visited, others, Contrast.CONFIDENCE);
        return new Contrast(
                visited.n(),
                others.n(),
                mean(visited),
                mean(others),
                difference,
                difference.isPresent() ? OptionalDouble.of(welch(visited, others)) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                difference.isPresent() ? "" : absence(visited, others));
    }

    /** Holm: the smallest of m values times m, the next times m − 1, and so on, never falling and at most 1. */
    static List<Contrast> adjusted(List<Contrast> contrasts) {
        List<Contrast> adjusted = new ArrayList<>(contrasts);
        List<Integer> byP = IntStream.range(0, contrasts.size())
                .boxed()
                .filter(i -> contrasts.get(i).p().isPresent())
                .sorted(Comparator.comparingDouble(i -> contrasts.get(i).p().orElseThrow()))
                .toList();
        double so = 0;
        for (int rank = 0; rank < byP.size(); rank++) {
            int i = byP.get(rank);
            so = Math.max(
                    so, Math.min(1, (byP.size() - rank) * contrasts.get(i).p().orElseThrow()));
            adjusted.set(i, contrasts.get(i).adjusted(so));
        }
        return adjusted;
    }

    private static double beyondDoubt(Contrast contrast) {
        return contrast.difference()
                .map(estimate -> Math.abs(estimate.atLeast()))
                .orElse(-1.0);
    }

    private static double seeming(Contrast contrast) {
        return contrast.difference().map(estimate -> Math.abs(estimate.value())).orElse(-1.0);
    }

    private static double score(Share a, Share b) {
        double pooled = (double) (a.part() + b.part()) / (a.whole() + b.whole());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / a.whole() + 1.0 / b.whole()));
        double difference = (double) a.part() / a.whole() - (double) b.part() / b.whole();
        return error == 0 ? 1 : Erf.erfc(Math.abs(difference) / error / Math.sqrt(2));
    }

    private static double welch(Sample a, Sample b) {
        RandomGenerator noSampling = null;
        double t = Math.abs(a.mean() - b.mean()) / a.standardErrorWith(b);
        return Math.min(1, 2 * new TDistribution(noSampling, a.degreesOfFreedom(b)).cumulativeProbability(-t));
    }

    private static OptionalDouble mean(Sample sample) {
        return sample.n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sample.mean());
    }

    private static String absence(Sample visited, Sample others) {
        if (visited.n() == 0 || others.n() == 0) {
            return Messages.nothingToCompare(visited.n());
        }
        return visited.n() < 2 || others.n() < 2 ? Messages.ONE_CASE : Messages.NO_SPREAD;
    }
}
