package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.Ledger;
import dev.journey.model.log.EventLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The raw rows behind the counts: one for each handoff and each hand-back, in the log's order. Made case by case as the stream
 * is read; nothing is kept.
 */
public final class Rows {
    private static final int NONE = -1;

    private final LogNames names;
    private final SummaryNames summaryNames;
    private final Settings settings;

    private Rows(LogNames names, Settings settings) {
        this.names = names;
        this.summaryNames = SummaryNames.of(names);
        this.settings = settings;
    }

    /** The rows of a log. */
    public static Rows of(EventLog log, Settings settings) {
        return new Rows(new LogNames(log, settings.levels()), settings);
    }

    /** One row for each handoff, level after level. As many as {@link HandoffFigures#handoffs} counts. */
    public Stream<HandoffRow> handoffs() {
        return Arrays.stream(summaryNames.positions())
                .boxed()
                .flatMap(level -> cases().mapToObj(c -> handoffs(c, level)).flatMap(List::stream));
    }

    /** One row for each hand-back. As many as {@link ControlFigures#handBacks} counts. */
    public Stream<HandBackRow> handBacks() {
        return cases().mapToObj(this::handBacks).flatMap(List::stream);
    }

    private IntStream cases() {
        return IntStream.range(0, names.log().caseCount());
    }

    private List<HandoffRow> handoffs(int caseIndex, int level) {
        Handoffs machine = Handoffs.in(settings.scope(level));
        List<Passing> passings = new ArrayList<>();
        List<HandoffKind> kinds = new ArrayList<>();
        Ledger kindsInOrder = (entry, amount) -> {
            HandoffKind kind = Handoffs.kindAt(entry);
            if (kind != null) {
                kinds.add(kind);
            }
        };
        LogVisit visit = new LogVisit(names);
        Handoffs.Memory memory = machine.start();
        int end = names.log().endStep(caseIndex);
        for (int step = names.log().firstStep(caseIndex); step < end; step++) {
            visit.moveTo(step, end);
            Handoffs.Memory after = machine.step(memory, visit, kindsInOrder);
            if (Handoffs.passesOn(memory, after)) {
                passings.add(new Passing(step, Handoffs.holder(memory), Handoffs.holder(after)));
            }
            memory = after;
        }
        machine.end(memory, kindsInOrder);
        return rows(caseIndex, level, passings, kinds);
    }

    private record Passing(int step, int from, int to) {}

    /** Kinds are booked in the order of their handoffs. */
    private List<HandoffRow> rows(int caseIndex, int level, List<Passing> passings, List<HandoffKind> kinds) {
        EventLog log = names.log();
        List<HandoffRow> rows = new ArrayList<>();
        for (int i = 0; i < passings.size(); i++) {
            Passing passing = passings.get(i);
            rows.add(new HandoffRow(
                    log.caseId(caseIndex),
                    passing.step() - log.firstStep(caseIndex) + 1,
                    Instant.ofEpochMilli(log.startMillis(passing.step())),
                    names.wanted().get(level),
                    summaryNames.value(level, passing.from()),
                    summaryNames.value(level, passing.to()),
                    kinds.get(i),
                    touchpoint(passing.step())));
        }
        return rows;
    }

    private List<HandBackRow> handBacks(int caseIndex) {
        LogVisit visit = new LogVisit(names);
        Stretch stretch = new Stretch();
        Control.Memory memory = Control.Memory.START;
        List<HandBackRow> rows = new ArrayList<>();
        int opened = NONE;
        int end = names.log().endStep(caseIndex);
        for (int step = names.log().firstStep(caseIndex); step < end; step++) {
            visit.moveTo(step, end);
            if (Control.opensHandBack(memory, visit)) {
                close(rows, caseIndex, opened, stretch);
                opened = step;
                stretch.open(visit);
            }
            if (visit.customerHeld()) {
                stretch.note(visit);
            }
            memory = Control.after(memory, visit);
            if (Stretch.endsWith(visit, memory == Control.Memory.OVER)) {
                close(rows, caseIndex, opened, stretch);
                opened = NONE;
            }
        }
        close(rows, caseIndex, opened, stretch);
        return rows;
    }

    private void close(List<HandBackRow> rows, int caseIndex, int step, Stretch stretch) {
        if (step == NONE) {
            return;
        }
        EventLog log = names.log();
        int first = log.firstStep(caseIndex);
        rows.add(new HandBackRow(
                log.caseId(caseIndex),
                step - first + 1,
                Instant.ofEpochMilli(log.startMillis(step)),
                step == first ? SummaryNames.START : touchpoint(step - 1),
                touchpoint(step),
                stretch.stressClass().where(names.asked() != null)));
    }

    private String touchpoint(int step) {
        return names.log()
                .touchpoints()
                .dictionary()
                .name(names.log().touchpoints().code(step));
    }
}
