package dev.journey.analysis.simulate;

import dev.journey.model.Actor;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.NumberColumnBuilder;
import dev.journey.model.log.TextColumnBuilder;
import java.util.List;

/** The log that cases are written to when they have ended. Not thread-safe. */
final class LogColumns {
    /** The further column for the part of the journey that a step belongs to. */
    static final String STAGE = "stage";

    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final int LEAST_DIGITS = 6;

    private final EventLogBuilder log;
    private final int digits;
    private final TextColumnBuilder touchpoint;
    private final TextColumnBuilder customer;
    private final TextColumnBuilder status;
    private final NumberColumnBuilder active;
    private final NumberColumnBuilder waiting;
    private final NumberColumnBuilder company;

    LogColumns(Journey journey, int cases) {
        log = EventLog.builder().glossary(DrawnGlossary.of(journey));
        digits = Math.max(LEAST_DIGITS, Integer.toString(cases).length());
        touchpoint = log.text(Role.TOUCHPOINT);
        customer = log.text(Role.CUSTOMER);
        status = log.text(Role.STATUS);
        active = log.number(Role.CUSTOMER_MINUTES);
        waiting = log.number(Role.WAIT_MINUTES);
        company = log.number(Role.COMPANY_MINUTES);
    }

    String caseId(CaseRun run) {
        return "C" + number(run);
    }

    /** The case has ended: its steps are written, and its outcome on the last one. */
    void end(CaseRun run, Outcome outcome) {
        String id = caseId(run);
        String customerId = "K" + number(run);
        List<Played> steps = run.begun();
        for (int i = 0; i < steps.size(); i++) {
            Played step = steps.get(i);
            customer.set(customerId);
            if (i == steps.size() - 1) {
                status.set(outcome.name());
            }
            words(step);
            minutes(active, step.active);
            minutes(waiting, step.waiting);
            minutes(company, step.company);
            log.add(id, step.start(), step.end());
        }
    }

    EventLog build() {
        return log.build();
    }

    private void words(Played step) {
        Touchpoint drawn = step.stop.touchpoint;
        touchpoint.set(drawn.id());
        Actor performer = step.performer;
        if (performer != null) {
            log.text(Role.ACTOR).set(performer.id());
            performer.team().ifPresent(team -> log.text(Role.TEAM).set(team));
        }
        drawn.channel().ifPresent(channel -> log.text(Role.CHANNEL).set(channel));
        drawn.stage().ifPresent(stage -> log.other(STAGE).set(stage));
        if (!drawn.dataAsked().isEmpty()) {
            log.text(Role.DATA_ASKED).set(String.join(";", drawn.dataAsked()));
        }
        if (!drawn.dataGiven().isEmpty()) {
            log.text(Role.DATA_GIVEN).set(String.join(";", drawn.dataGiven()));
        }
    }

    private static void minutes(NumberColumnBuilder column, long millis) {
        if (millis != Played.UNKNOWN) {
            column.set(millis / MILLIS_PER_MINUTE);
        }
    }

    private String number(CaseRun run) {
        String number = Integer.toString(run.index() + 1);
        return "0".repeat(digits - number.length()) + number;
    }
}
