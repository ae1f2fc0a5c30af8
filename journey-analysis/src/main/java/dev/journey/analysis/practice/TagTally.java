package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Counts tags. Not thread-safe. */
final class TagTally {
    private final Steps steps;
    private final List<Answer> answers;
    private final Map<String, BitSet> cases = new TreeMap<>();
    private final Map<String, Long> times = new TreeMap<>();

    private TagTally(Steps steps) {
        this.steps = steps;
        answers = steps.answers();
        for (int c = 0; c < steps.cases(); c++) {
            for (int step = steps.first(c); step < steps.end(c); step++) {
                for (String item : steps.items(Role.TAGS, step)) {
                    String tag = item.toLowerCase(Locale.ROOT);
                    cases.computeIfAbsent(tag, none -> new BitSet()).set(c);
                    times.merge(tag, 1L, Long::sum);
                }
            }
        }
    }

    static Known<Tags> of(Steps steps) {
        return Known.when(steps.has(Role.TAGS), () -> new TagTally(steps).figures(), Messages.NO_TAGS);
    }

    private Tags figures() {
        BitSet any = new BitSet();
        cases.values().forEach(any::or);
        List<Tags.Tag> tags = cases.entrySet().stream()
                .map(entry -> tag(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Tags.Tag>comparingLong(tag -> -tag.cases().part())
                        .thenComparing(Tags.Tag::tag))
                .toList();
        return new Tags(new Share(any.cardinality(), steps.cases()), tags, contextNotBlame(), lifeEventsMet());
    }

    private Tags.Tag tag(String tag, BitSet with) {
        IntPredicate without = c -> !with.get(c);
        return new Tags.Tag(
                tag,
                new Share(with.cardinality(), steps.cases()),
                Known.of(
                        Estimate.ofDifference(resolved(with::get), resolved(without), Practice.CONFIDENCE),
                        Messages.NO_TWO_GROUPS),
                Known.of(
                        Estimate.ofDifference(rated(with::get), rated(without), Practice.CONFIDENCE),
                        Messages.NO_TWO_SAMPLES));
    }

    private Share resolved(IntPredicate which) {
        long part = 0;
        long whole = 0;
        for (int c = 0; c < steps.cases(); c++) {
            if (which.test(c) && steps.outcome(c) != Outcome.OPEN) {
                whole++;
                part += steps.outcome(c) == Outcome.RESOLVED ? 1 : 0;
            }
        }
        return new Share(part, whole);
    }

    private Sample rated(IntPredicate which) {
        return Sample.of(answers.stream()
                .filter(answer -> which.test(answer.caseIndex()))
                .mapToDouble(Answer::goodness)
                .toArray());
    }

    private Known<Share> contextNotBlame() {
        long context = times.getOrDefault("context", 0L);
        long both = context + times.getOrDefault("blame", 0L);
        return Known.when(both > 0, () -> new Share(context, both), Messages.NO_CONTEXT_TAGS);
    }

    private Known<Share> lifeEventsMet() {
        long all = 0;
        long met = 0;
        for (int c = 0; c < steps.cases(); c++) {
            if (steps.ofCase(Role.LIFE_EVENT, c).isPresent()) {
                all++;
                met += cases.getOrDefault("empathy", new BitSet()).get(c) ? 1 : 0;
            }
        }
        Share share = new Share(met, all);
        return Known.when(all > 0, () -> share, Messages.NO_LIFE_EVENTS);
    }
}
