package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.compare.ObservedDecision.Way;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Splits the cases of a log by their first step, by their second, and so on, as long as it is open whether they succeed. */
final class Beginnings {
    private static final int OVER = -1;

    private final EventLog log;
    private final LogFacts facts;
    private final long minCases;
    private final Deque<Group> open = new ArrayDeque<>();
    private final List<ObservedDecision> found = new ArrayList<>();

    private record Group(List<String> beginning, List<Integer> cases) {}

    Beginnings(EventLog log, long minCases) {
        this.log = log;
        this.minCases = minCases;
        facts = LogFacts.of(log);
    }

    List<ObservedDecision> decisions() {
        List<Integer> over = IntStream.range(0, log.caseCount())
                .filter(c -> facts.outcome(c) != Outcome.OPEN)
                .boxed()
                .toList();
        open.add(new Group(List.of(), over));
        while (!open.isEmpty()) {
            split(open.remove());
        }
        found.sort(Comparator.<ObservedDecision>comparingLong(
                        decision -> -decision.settled().part())
                .thenComparing(decision -> String.join("\n", decision.beginning())));
        return List.copyOf(found);
    }

    private void split(Group group) {
        Share success = success(group.cases);
        if (isSettled(success)) {
            return;
        }
        Map<Integer, List<Integer>> byNext = new TreeMap<>();
        for (int c : group.cases) {
            byNext.computeIfAbsent(next(c, group.beginning.size()), ignored -> new ArrayList<>())
                    .add(c);
        }
        List<Way> settling = new ArrayList<>();
        byNext.forEach((next, cases) -> follow(group, next, cases).ifPresent(settling::add));
        settling.sort(Comparator.<Way>comparingLong(way -> -way.estimate().n())
                .thenComparing(way -> way.next().orElse("")));
        if (!settling.isEmpty()) {
            long settled =
                    settling.stream().mapToLong(way -> way.estimate().n()).sum();
            found.add(new ObservedDecision(group.beginning, success, settling, new Share(settled, group.cases.size())));
        }
    }

    /** The way, where it settles; where it does not, its cases are split on. */
    private Optional<Way> follow(Group group, int next, List<Integer> cases) {
        if (cases.size() < minCases) {
            return Optional.empty();
        }
        Optional<String> name = next == OVER
                ? Optional.empty()
                : Optional.of(log.touchpoints().dictionary().name(next));
        Share success = success(cases);
        if (isSettled(success)) {
            return Estimate.ofShare(success, Contrast.CONFIDENCE)
                    .map(estimate -> new Way(name, success.part() > 0, estimate));
        }
        name.ifPresent(known -> open.add(new Group(longer(group.beginning, known), cases)));
        return Optional.empty();
    }

    private static List<String> longer(List<String> beginning, String next) {
        return ImmutableList.<String>builder().addAll(beginning).add(next).build();
    }

    private int next(int caseIndex, int position) {
        int step = log.firstStep(caseIndex) + position;
        return step > facts.outcomeStep(caseIndex) ? OVER : log.touchpoints().code(step);
    }

    private Share success(List<Integer> cases) {
        long resolved =
                cases.stream().filter(c -> facts.outcome(c) == Outcome.RESOLVED).count();
        return new Share(resolved, cases.size());
    }

    private static boolean isSettled(Share success) {
        return success.part() == 0 || success.part() == success.whole();
    }
}
