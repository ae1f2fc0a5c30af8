package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Moment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes steps of rows that are whole cases: one for each of their times that is there. Not thread-safe. */
final class MomentSteps {
    private final List<Moment> moments;
    private final EventLog rows;
    private final ChangeState.Naming naming;
    private final TimeParser times;
    private final ChangeLog steps;
    private final long[] made;
    private final long[] unreadable;
    private long disordered;
    private final Slice slice = new Slice();

    /**
     * A maker.
     *
     * @param rows the rows, each with the first moment's time as its start
     * @param steps takes the steps
     * @param naming how ids are called
     * @param times reads the times of the other moments
     */
    MomentSteps(List<Moment> moments, EventLog rows, ChangeLog steps, ChangeState.Naming naming, TimeParser times) {
        this.moments = moments;
        this.rows = rows;
        this.naming = naming;
        this.times = times;
        this.steps = steps;
        made = new long[moments.size()];
        unreadable = new long[moments.size()];
    }

    /** The steps. */
    EventLog log() {
        for (int c = 0; c < rows.caseCount(); c++) {
            for (int row = rows.firstStep(c); row < rows.endStep(c); row++) {
                row(rows.caseId(c), row);
            }
        }
        return steps.build(rows.glossary());
    }

    private void row(String caseId, int row) {
        long latest = Long.MIN_VALUE;
        boolean ordered = true;
        for (int i = 0; i < moments.size(); i++) {
            long time = i == 0 ? rows.startMillis(row) : time(i, row);
            if (time != TimeParser.UNREADABLE) {
                ordered &= time >= latest;
                latest = Math.max(latest, time);
                step(caseId, moments.get(i), row, time, i == 0);
                made[i]++;
            }
        }
        disordered += ordered ? 0 : 1;
    }

    private long time(int moment, int row) {
        Optional<String> text = value(moments.get(moment).at(), row);
        if (text.isEmpty()) {
            return TimeParser.UNREADABLE;
        }
        slice.copy(text.get());
        long time = times.parse(slice.strip());
        unreadable[moment] += time == TimeParser.UNREADABLE ? 1 : 0;
        return time;
    }

    private Optional<String> value(String column, int row) {
        return rows.column(column).flatMap(found -> found.value(row));
    }

    private void step(String caseId, Moment moment, int row, long time, boolean first) {
        Map<Role, String> known = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role.kind() == Role.Kind.TEXT
                    && role != Role.TOUCHPOINT
                    && !moment.clears().contains(role)) {
                rows.column(role).flatMap(column -> column.value(row)).ifPresent(value -> known.put(role, value));
            }
        }
        moment.columns().forEach((role, column) -> {
            known.remove(role);
            value(column, row).map(value -> naming.of(role, value)).ifPresent(value -> known.put(role, value));
        });
        steps.setAll(known);
        moment.side().ifPresent(steps::side);
        steps.addAt(caseId, moment.step(), row, time, first);
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        notices.add(StepMessages.moments(
                rows.stepCount(),
                IntStream.range(0, made.length)
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%,d by %s",
                                made[i],
                                moments.get(i).at()))
                        .collect(Collectors.joining(", "))));
        for (int i = 0; i < unreadable.length; i++) {
            if (unreadable[i] > 0) {
                notices.add(StepMessages.momentUnreadable(
                        unreadable[i], moments.get(i).at()));
            }
        }
        if (disordered > 0) {
            notices.add(StepMessages.momentsDisordered(disordered));
        }
        return notices;
    }
}
