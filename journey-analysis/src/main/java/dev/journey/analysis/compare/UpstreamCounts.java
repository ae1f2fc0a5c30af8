package dev.journey.analysis.compare;

import dev.journey.analysis.compare.Upstream.Measure;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which cases visited which touchpoint early, and what became of them. */
final class UpstreamCounts {
    private final EventLog log;
    private final LogFacts facts;
    private final List<LogFacts.Tail> tails;
    private final int[] counted;
    /** For each name, the cases that visited it early. */
    private final List<BitSet> visits = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    UpstreamCounts(EventLog log, int firstSteps, EffortWeights weights) {
        this.log = log;
        facts = LogFacts.of(log);
        tails = facts.tails(firstSteps, weights);
        counted = IntStream.range(0, log.caseCount())
                .filter(c -> !facts.knowsOutcomes() || facts.outcome(c) != Outcome.OPEN)
                .toArray();
        List<BitSet> byCode = IntStream.range(0, log.touchpoints().dictionary().size())
                .mapToObj(code -> new BitSet())
                .toList();
        for (int c : counted) {
            visit(c, firstSteps, byCode);
        }
        for (int code = 0; code < byCode.size(); code++) {
            if (!byCode.get(code).isEmpty()) {
                visits.add(byCode.get(code));
                names.add(log.touchpoints().dictionary().name(code));
            }
        }
    }

    List<String> names() {
        return names;
    }

    Share cases() {
        return new Share(counted.length, log.caseCount());
    }

    Share visits(int name) {
        return new Share(visits.get(name).cardinality(), counted.length);
    }

    Map<Measure, String> absences() {
        Map<Measure, String> absences = new EnumMap<>(Measure.class);
        if (!facts.knowsOutcomes() || counted.length == 0) {
            absences.put(Measure.SUCCESS, Messages.NO_ENDED);
        }
        if (IntStream.of(counted).noneMatch(c -> tails.get(c).effortMinutes().isPresent())) {
            absences.put(Measure.EFFORT, Messages.NO_EFFORT);
        }
        if (!facts.knowsCustomerSteps()) {
            absences.put(Measure.CONTACTS, Messages.NO_CONTACTS);
        }
        return absences;
    }

    List<Contrast> contrasts(Measure measure) {
        return visits.stream().map(visited -> contrast(measure, visited)).toList();
    }

    private Contrast contrast(Measure measure, BitSet visited) {
        return switch (measure) {
            case SUCCESS -> Contrasts.ofShares(resolved(visited::get), resolved(c -> !visited.get(c)));
            case EFFORT -> means(visited, c -> tails.get(c).effortMinutes());
            case CONTACTS ->
                means(
                        visited,
                        c -> OptionalDouble.of((double) tails.get(c).contacts().orElse(0)));
        };
    }

    private Contrast means(BitSet visited, IntFunction<OptionalDouble> value) {
        return Contrasts.ofMeans(sample(visited::get, value), sample(c -> !visited.get(c), value));
    }

    private Share resolved(IntPredicate which) {
        long whole = IntStream.of(counted).filter(which).count();
        long part = IntStream.of(counted)
                .filter(which)
                .filter(c -> facts.outcome(c) == Outcome.RESOLVED)
                .count();
        return new Share(part, whole);
    }

    private Sample sample(IntPredicate which, IntFunction<OptionalDouble> value) {
        return Sample.of(IntStream.of(counted)
                .filter(which)
                .mapToObj(value)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray());
    }

    /** What follows the outcome is not early, however short the case. */
    private void visit(int caseIndex, int firstSteps, List<BitSet> byCode) {
        int last = Math.min(log.firstStep(caseIndex) + firstSteps - 1, facts.outcomeStep(caseIndex));
        for (int step = log.firstStep(caseIndex); step <= last; step++) {
            byCode.get(log.touchpoints().code(step)).set(caseIndex);
        }
    }
}
