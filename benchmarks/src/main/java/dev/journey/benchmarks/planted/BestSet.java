package dev.journey.benchmarks.planted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The best set of so many levers, found by playing every set again. */
final class BestSet {
    /** More candidates than this are not tried. */
    static final int MOST = 9;

    private BestSet() {}

    /** What a chosen set reaches, and the best one: of all causes and of what is named first; empty where those are too many, or nothing is to be won. */
    static Optional<SetScore> score(Truth truth, Reading reading, Collection<Cause> causes, int budget) {
        Set<Pull> candidates = new LinkedHashSet<>();
        causes.forEach(cause -> candidates.add(cause.pull()));
        reading.findings().stream().limit(5).forEach(finding -> candidates.add(finding.pull()));
        if (candidates.size() > MOST) {
            return Optional.empty();
        }
        double chosen = value(truth, chosen(reading, causes, budget));
        double best = Math.max(chosen, best(truth, new ArrayList<>(candidates), 0, List.of(), budget));
        return best <= 0 ? Optional.empty() : Optional.of(new SetScore(chosen, best));
    }

    /** Who names places only is given the right lever for each place that has a cause. */
    private static List<Pull> chosen(Reading reading, Collection<Cause> causes, int budget) {
        if (reading.findings().stream().noneMatch(Finding::placeOnly)) {
            return reading.chosen();
        }
        return reading.findings().stream()
                .limit(budget)
                .flatMap(finding -> causes.stream().filter(finding::names).limit(1))
                .map(Cause::pull)
                .distinct()
                .toList();
    }

    private static double value(Truth truth, List<Pull> set) {
        return truth.removed(set, Unit.HANDOFFS) + truth.removed(set, Unit.EFFORT);
    }

    private static double best(Truth truth, List<Pull> candidates, int from, List<Pull> set, int budget) {
        double best = value(truth, set);
        for (int i = from; i < candidates.size() && budget > 0; i++) {
            List<Pull> more = new ArrayList<>(set);
            more.add(candidates.get(i));
            best = Math.max(best, best(truth, candidates, i + 1, more, budget - 1));
        }
        return best;
    }
}
