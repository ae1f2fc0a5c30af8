package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at what resolved cases. Not thread-safe. */
final class SolvingTally {
    private final Steps steps;
    private final Map<String, Long> resolved = new HashMap<>();
    private final Set<String> withoutPeople = new HashSet<>();
    private final Shares<List<String>> ways = new Shares<>();
    private long byStaff;
    private long outside;

    private SolvingTally(Steps steps) {
        this.steps = steps;
        for (int c = 0; c < steps.cases(); c++) {
            if (steps.outcome(c) == Outcome.RESOLVED && steps.outcomeStep(c) >= 0) {
                count(c);
            }
        }
    }

    static Known<Solving> of(Steps steps) {
        return Known.when(steps.has(Role.ARTICLE), () -> new SolvingTally(steps).figures(), Messages.NO_BOOK);
    }

    private void count(int c) {
        boolean staff = hadStaff(c);
        boolean article = steps.ofCase(Role.ARTICLE, c).isPresent();
        Optional<String> issue = steps.ofCase(Role.ISSUE_TYPE, c);
        issue.ifPresent(known -> {
            resolved.merge(known, 1L, Long::sum);
            if (article || !staff) {
                withoutPeople.add(known);
            }
        });
        if (staff) {
            byStaff++;
            outside += article ? 0 : 1;
            ways.count(List.of(steps.touchpoint(steps.outcomeStep(c)), issue.orElse("")), !article);
        }
    }

    /** Somebody named, or the step that resolved it; a queue is nobody. */
    private boolean hadStaff(int c) {
        if (steps.facts().byStaff(steps.outcomeStep(c))) {
            return true;
        }
        for (int step = steps.first(c); step <= steps.outcomeStep(c); step++) {
            if (steps.facts().byStaff(step) && steps.text(Role.ACTOR, step).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Solving figures() {
        long all = resolved.values().stream().mapToLong(Long::longValue).sum();
        long people = resolved.entrySet().stream()
                .filter(entry -> !withoutPeople.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<Solving.Way> list = ways.list((key, share) -> new Solving.Way(key.get(0), key.get(1), share)).stream()
                .filter(way -> way.outside().part() > 0)
                .sorted(Comparator.<Solving.Way>comparingLong(
                                way -> -way.outside().part())
                        .thenComparing(Solving.Way::touchpoint)
                        .thenComparing(Solving.Way::issue))
                .toList();
        return new Solving(
                new Share(outside, byStaff),
                Known.when(steps.has(Role.ISSUE_TYPE), () -> new Share(people, all), Messages.NO_ISSUE_TYPES),
                list);
    }
}
