package dev.journey.analysis.practice;

import com.google.common.collect.Sets;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.practice.Recovery.Criterion;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Holds the cases of the cohort against what a concierge would do. Not thread-safe. */
final class RecoveryTally {
    private static final Criterion[] CRITERIA = Criterion.values();

    private final Steps steps;
    private final StepFacts facts;
    private final BitSet cohort;
    private final Concierge concierge;
    private final CodeShares criteria = new CodeShares();
    /** By the bits of what they fail, the cases that fail it. */
    private final SortedMap<Integer, List<String>> failing = new TreeMap<>();

    private final Tally working = new Tally();
    private long proactive;
    private long resolved;
    private long closed;
    private long thanked;

    private RecoveryTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        cohort = Cohort.of(steps);
        concierge = new Concierge(steps);
    }

    static Known<Recovery> of(Steps steps) {
        RecoveryTally tally = new RecoveryTally(steps);
        return Known.when(!tally.cohort.isEmpty(), tally::figures, Messages.NO_FAILURES);
    }

    private Recovery figures() {
        cohort.stream().forEach(this::walk);
        long met = 0;
        long all = 0;
        List<Recovery.Met> rows = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Share share = criteria.of(criterion.ordinal());
            rows.add(new Recovery.Met(criterion, share));
            met += share.part();
            all += share.whole();
        }
        List<Recovery.Failing> exceptions = exceptions();
        long size = cohort.cardinality();
        List<Answer> answers = steps.answers();
        return new Recovery(
                new Share(size, steps.cases()),
                rows,
                new Share(met, all),
                new Share(size - exceptions.size(), size),
                exceptions,
                working.distribution(),
                Known.when(facts.hasCustomers(), () -> new Share(proactive, size), Messages.NO_CONTACTS),
                Known.when(facts.knowsSeen(), () -> new Share(closed, resolved), Messages.NO_SEEN),
                Known.when(steps.has(Role.TAGS), () -> new Share(thanked, size), Messages.NO_TAGS),
                uplift(answers),
                answers.stream()
                        .map(Answer::kind)
                        .distinct()
                        .sorted()
                        .flatMap(kind ->
                                uplift(answers.stream()
                                                .filter(answer -> answer.kind().equals(kind))
                                                .toList())
                                        .stream()
                                        .map(uplift -> new Recovery.OfKind(kind, uplift)))
                        .toList());
    }

    private void walk(int c) {
        Concierge.Judgement judged = concierge.judge(c);
        for (Criterion criterion : CRITERIA) {
            if (judged.applies(criterion)) {
                criteria.count(criterion.ordinal(), judged.meets(criterion));
            }
        }
        if (judged.failed() != 0) {
            failing.computeIfAbsent(judged.failed(), none -> new ArrayList<>()).add(steps.caseId(c));
        }
        proactive += facts.byCustomer(steps.first(c)) ? 0 : 1;
        if (steps.outcome(c) == Outcome.RESOLVED && steps.outcomeStep(c) >= 0) {
            resolved++;
            working.accept(Math.max(0, steps.between(steps.caseStart(c), steps.ended(steps.outcomeStep(c)))));
            closed += concierge.isClosed(c) ? 1 : 0;
        }
        thanked += hasTag(c, "thanks") ? 1 : 0;
    }

    /** Those that fail most first, then by their ids. */
    private List<Recovery.Failing> exceptions() {
        List<Recovery.Failing> all = new ArrayList<>();
        for (int size = CRITERIA.length; size > 0; size--) {
            int from = all.size();
            for (Map.Entry<Integer, List<String>> alike : failing.entrySet()) {
                if (Integer.bitCount(alike.getKey()) == size) {
                    Set<Criterion> failed = failed(alike.getKey());
                    alike.getValue().forEach(id -> all.add(new Recovery.Failing(id, failed)));
                }
            }
            all.subList(from, all.size()).sort(Comparator.comparing(Recovery.Failing::caseId));
        }
        return all;
    }

    private static Set<Criterion> failed(int bits) {
        return Arrays.stream(CRITERIA)
                .filter(criterion -> (bits & (1 << criterion.ordinal())) != 0)
                .collect(Sets.toImmutableEnumSet());
    }

    private boolean hasTag(int c, String tag) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.isTagged(Role.TAGS, step, tag)) {
                return true;
            }
        }
        return false;
    }

    private List<Recovery.Uplift> uplift(List<Answer> answers) {
        IntPredicate isResolved = c -> steps.outcome(c) == Outcome.RESOLVED;
        Sample recovered = goodness(answers, c -> cohort.get(c) && isResolved.test(c));
        return List.of(
                uplift(
                        "failed and unresolved",
                        recovered,
                        goodness(answers, c -> cohort.get(c) && !isResolved.test(c))),
                uplift("never failed", recovered, goodness(answers, c -> !cohort.get(c))));
    }

    private static Recovery.Uplift uplift(String name, Sample recovered, Sample baseline) {
        return new Recovery.Uplift(
                name,
                Known.of(Estimate.ofDifference(recovered, baseline, Practice.CONFIDENCE), Messages.NO_TWO_SAMPLES));
    }

    private static Sample goodness(List<Answer> answers, IntPredicate cases) {
        return Sample.of(answers.stream()
                .filter(answer -> cases.test(answer.caseIndex()))
                .mapToDouble(Answer::goodness)
                .toArray());
    }
}
