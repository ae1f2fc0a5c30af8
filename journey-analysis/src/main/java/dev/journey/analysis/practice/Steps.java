package dev.journey.analysis.practice;

import com.google.common.base.Splitter;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of each step of a log, looked up once: one pass, 15 bytes a step. Immutable but for its cache of items. */
final class Steps {
    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final EventLog log;
    private final Side[] sides;
    private final @Nullable TouchpointClass[] classes;
    private final long[] customerMillis;
    private final Outcome[] outcomes;
    private final Map<Role, List<List<String>>> items = new EnumMap<>(Role.class);

    Steps(EventLog log) {
        this.log = log;
        int steps = log.stepCount();
        sides = new Side[steps];
        classes = new TouchpointClass[steps];
        customerMillis = new long[steps];
        outcomes = new Outcome[log.caseCount()];
        LogVisit visit = LogVisit.over(log);
        for (int c = 0; c < outcomes.length; c++) {
            outcomes[c] = walk(c, visit);
        }
    }

    private Outcome walk(int c, LogVisit visit) {
        Outcome reached = Outcome.OPEN;
        boolean isOver = false;
        int end = log.endStep(c);
        for (int step = log.firstStep(c); step < end; step++) {
            visit.moveTo(step, end);
            sides[step] = visit.side();
            classes[step] = visit.touchpointClass();
            customerMillis[step] = (long) (visit.activeMillis() + visit.waitMillis());
            isOver = IssueState.isOver(isOver, visit);
            Outcome now = visit.outcome();
            reached = now != null ? now : isOver ? reached : Outcome.OPEN;
        }
        return reached;
    }

    EventLog log() {
        return log;
    }

    ServiceFacts service() {
        return log.glossary().service();
    }

    int cases() {
        return log.caseCount();
    }

    int first(int c) {
        return log.firstStep(c);
    }

    int end(int c) {
        return log.endStep(c);
    }

    /** When the log ends. */
    long logEnd() {
        long last = Long.MIN_VALUE;
        for (int step = 0; step < log.stepCount(); step++) {
            last = Math.max(last, Math.max(log.startMillis(step), log.endMillis(step)));
        }
        return last;
    }

    boolean has(Role role) {
        return log.column(role).isPresent() || log.numbers(role).isPresent();
    }

    boolean byCustomer(int step) {
        return sides[step] == Side.CUSTOMER;
    }

    boolean is(int step, TouchpointClass kind) {
        return classes[step] == kind;
    }

    long customerMillis(int step) {
        return customerMillis[step];
    }

    Outcome outcome(int c) {
        return outcomes[c];
    }

    /** Whether the customer left: gave up, or went to somebody else. */
    boolean left(int c) {
        return outcomes[c] == Outcome.LOST || outcomes[c] == Outcome.ABANDONED;
    }

    Optional<String> text(Role role, int step) {
        return log.column(role).flatMap(column -> column.value(step));
    }

    /** The first value that a case has. */
    Optional<String> ofCase(Role role, int c) {
        for (int step = first(c); step < end(c); step++) {
            Optional<String> value = text(role, step);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    String touchpoint(int step) {
        return log.touchpoints().dictionary().name(log.touchpoints().code(step));
    }

    /** The parts of a text that are separated by semicolons. */
    List<String> items(Role role, int step) {
        if (log.column(role).isEmpty()) {
            return List.of();
        }
        int code = log.column(role).get().code(step);
        return code < 0 ? List.of() : items.computeIfAbsent(role, this::split).get(code);
    }

    private List<List<String>> split(Role role) {
        List<List<String>> split = new ArrayList<>();
        log.column(role)
                .ifPresent(column -> column.dictionary().names().forEach(name -> split.add(ITEMS.splitToList(name))));
        return split;
    }
}
