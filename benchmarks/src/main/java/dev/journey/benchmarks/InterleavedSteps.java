package dev.journey.benchmarks;

import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.TextColumnBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A log's steps put back into the order of time, as a source gives them. */
final class InterleavedSteps {
    private static final List<Role> ROLES =
            List.of(Role.TOUCHPOINT, Role.ACTOR, Role.TEAM, Role.CHANNEL, Role.CUSTOMER);

    private InterleavedSteps() {}

    /** A builder that holds them and has sorted nothing. */
    static EventLogBuilder of(EventLog log) {
        int[] caseOf = new int[log.stepCount()];
        for (int c = 0; c < log.caseCount(); c++) {
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                caseOf[step] = c;
            }
        }
        EventLogBuilder builder = EventLog.builder();
        IntStream.range(0, log.stepCount())
                .boxed()
                .sorted(Comparator.comparingLong(log::startMillis))
                .forEach(step -> add(builder, log, log.caseId(caseOf[step]), step));
        return builder;
    }

    private static void add(EventLogBuilder builder, EventLog log, String caseId, int step) {
        for (Role role : ROLES) {
            Column column = log.column(role).orElseThrow();
            TextColumnBuilder text = builder.text(role);
            column.value(step).ifPresent(text::set);
        }
        builder.add(caseId, log.startMillis(step), log.endMillis(step));
    }
}
