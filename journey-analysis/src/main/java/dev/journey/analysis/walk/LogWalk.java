package dev.journey.analysis.walk;

import com.google.common.base.Splitter;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** Walks the cases of a log. Immutable. Cost of choosing a case: one pass over the steps. */
public final class LogWalk {
    private static final double MINUTE = 60_000;
    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Set<String> DISTRESS = Set.of("distressed", "hostile", "angry");

    private final EventLog log;

    private LogWalk(EventLog log) {
        this.log = log;
    }

    /** Of a log. */
    public static LogWalk of(EventLog log) {
        return new LogWalk(log);
    }

    /** The case that is asked for; empty where no case is such a one. */
    public Optional<Walk> walk(Which which) {
        return switch (which) {
            case MODAL -> Optional.of(modal());
            case WORST ->
                most(IntStream.range(0, log.caseCount()))
                        .map(c -> walk("The case that took its customer most: " + log.caseId(c), c));
            case DISTRESSED ->
                most(IntStream.range(0, log.caseCount()).filter(this::isDistressed))
                        .map(c -> walk("The case in distress that took its customer most: " + log.caseId(c), c));
        };
    }

    /** A case by its id; empty where there is none. */
    public Optional<Walk> walk(String caseId) {
        return IntStream.range(0, log.caseCount())
                .filter(c -> log.caseId(c).equals(caseId))
                .boxed()
                .findFirst()
                .map(c -> walk("Case " + caseId, c));
    }

    private Walk modal() {
        Map<List<Integer>, List<Integer>> byPath = new HashMap<>();
        for (int c = 0; c < log.caseCount(); c++) {
            List<Integer> path = new ArrayList<>();
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                path.add(log.touchpoints().code(step));
            }
            byPath.computeIfAbsent(path, none -> new ArrayList<>()).add(c);
        }
        List<Integer> most = byPath.values().stream()
                .max(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(cases -> -cases.get(0)))
                .orElseThrow();
        List<Integer> byDuration =
                most.stream().sorted(Comparator.comparingLong(this::duration)).toList();
        int typical = byDuration.get((byDuration.size() - 1) / 2);
        return walk(
                "A typical case of the most frequent path (" + most.size() + " of " + log.caseCount() + " cases): "
                        + log.caseId(typical),
                typical);
    }

    private long duration(int c) {
        return log.startMillis(log.endStep(c) - 1) - log.startMillis(log.firstStep(c));
    }

    /** The case with the most minutes of its customer; of several, the first. */
    private Optional<Integer> most(IntStream cases) {
        LogVisit visit = LogVisit.over(log);
        Map<Integer, Double> minutes = new LinkedHashMap<>();
        cases.forEach(c -> minutes.put(c, customerMinutes(c, visit)));
        return minutes.entrySet().stream()
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(Map.Entry::getKey);
    }

    private double customerMinutes(int c, LogVisit visit) {
        double millis = 0;
        for (int step = log.firstStep(c); step < log.endStep(c); step++) {
            visit.moveTo(step, log.endStep(c));
            millis += visit.activeMillis() + visit.waitMillis();
        }
        return millis / MINUTE;
    }

    private boolean isDistressed(int c) {
        for (int step = log.firstStep(c); step < log.endStep(c); step++) {
            if (!text(Role.LIFE_EVENT, step).isEmpty()
                    || items(Role.SENTIMENT, step).stream()
                            .anyMatch(tag -> DISTRESS.stream().anyMatch(tag::equalsIgnoreCase))) {
                return true;
            }
        }
        return false;
    }

    private Walk walk(String title, int c) {
        LogVisit visit = LogVisit.over(log);
        Faces mind = new Faces();
        List<Walk.Moment> moments = new ArrayList<>();
        boolean isOver = false;
        Outcome reached = Outcome.OPEN;
        for (int step = log.firstStep(c); step < log.endStep(c); step++) {
            visit.moveTo(step, log.endStep(c));
            moments.add(moment(log.startMillis(log.firstStep(c)), step, visit, mind));
            mind.give(items(Role.DATA_GIVEN, step));
            isOver = IssueState.isOver(isOver, visit);
            reached = IssueState.reached(reached, isOver, visit);
        }
        return new Walk(title, moments, reached);
    }

    private Walk.Moment moment(long from, int step, LogVisit visit, Faces mind) {
        boolean byCustomer = visit.side() == Side.CUSTOMER;
        boolean seen = byCustomer || visit.front();
        String who = text(Role.ACTOR, step);
        List<String> asked = items(Role.DATA_ASKED, step);
        List<String> told = new ArrayList<>(items(Role.UPDATE, step));
        if (!text(Role.REFUSAL, step).isEmpty()) {
            told.add("no: " + text(Role.REFUSAL, step));
        }
        boolean known = visit.customerSource() != MinuteSource.MISSING && visit.customerSource() != MinuteSource.NONE;
        return new Walk.Moment(
                (log.startMillis(step) - from) / MINUTE,
                log.touchpoints().dictionary().name(log.touchpoints().code(step)),
                who.isEmpty() ? text(Role.TEAM, step) : who,
                seen,
                byCustomer,
                mind.isNew(who, seen, byCustomer),
                text(Role.CHANNEL, step),
                known
                        ? OptionalDouble.of((visit.activeMillis() + visit.waitMillis()) / MINUTE)
                        : OptionalDouble.empty(),
                mind.asked(asked),
                mind.askedAgain(asked),
                told);
    }

    private String text(Role role, int step) {
        return log.column(role).flatMap(column -> column.value(step)).orElse("");
    }

    private List<String> items(Role role, int step) {
        return ITEMS.splitToList(text(role, step));
    }
}
