package dev.journey.benchmarks.planted;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Which team hands over to which, for what, how often, after what wait: all that the baselines look at. */
final class HandoverTable {
    private static final int MOST = 5;

    private final Map<String, Row> rows = new HashMap<>();
    private final EventLog log;

    private HandoverTable(EventLog log) {
        this.log = log;
    }

    /**
     * A kind of handover.
     *
     * @param from team
     * @param to team
     * @param touchpoint what the receiver did first
     * @param times how often
     * @param hours of waiting in all
     */
    record Row(String from, String to, String touchpoint, int times, double hours) {
        Row plus(double more) {
            return new Row(from, to, touchpoint, times + 1, hours + more);
        }

        double meanWait() {
            return hours / times;
        }
    }

    static HandoverTable of(EventLog log) {
        HandoverTable table = new HandoverTable(log);
        log.cases().forEach(table::count);
        return table;
    }

    /** The first rows by a figure, each pair of teams once. They name places; which lever, they do not say: training, then. */
    Reading reading(ToDoubleFunction<Row> figure, int budget) {
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingDouble(figure)
                .reversed()
                .thenComparing(Row::from)
                .thenComparing(Row::to)
                .thenComparing(Row::touchpoint));
        Set<String> pairs = new HashSet<>();
        List<Finding> findings = sorted.stream()
                .filter(row -> pairs.add(row.from() + " > " + row.to()))
                .limit(MOST)
                .map(row -> new Finding(Pull.of(Kind.TRAIN, row.from(), row.touchpoint()), true, Map.of()))
                .toList();
        return new Reading(
                findings, findings.stream().limit(budget).map(Finding::pull).toList());
    }

    private void count(Case one) {
        Optional<Step> before = Optional.empty();
        for (Step step : one.steps()) {
            if (step.value(Role.TEAM).isEmpty() || isWait(step)) {
                continue;
            }
            if (before.isPresent()) {
                count(before.get(), step);
            }
            before = Optional.of(step);
        }
    }

    private void count(Step before, Step after) {
        String from = before.value(Role.TEAM).orElseThrow();
        String to = after.value(Role.TEAM).orElseThrow();
        if (!from.equals(to)) {
            double hours = (after.start().toEpochMilli() - before.start().toEpochMilli()) / 3_600_000.0;
            rows.merge(
                    from + " > " + to + " > " + after.touchpoint(),
                    new Row(from, to, after.touchpoint(), 1, hours),
                    (row, one) -> row.plus(hours));
        }
    }

    private boolean isWait(Step step) {
        return log.glossary().touchpoint(step.touchpoint()).touchpointClass().equals(Optional.of(TouchpointClass.WAIT));
    }
}
