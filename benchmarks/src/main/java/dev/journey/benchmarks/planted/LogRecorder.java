package dev.journey.benchmarks.planted;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records what happened as well as the organisation does: values go missing, actors are mistaken. */
final class LogRecorder implements Sink {
    private static final int COLUMNS = 16;

    private final Organisation org;
    private final Draws noise;
    private final Names names;
    private final EventLogBuilder log = EventLog.builder();
    private @Nullable CaseFacts facts;
    private Draws draws;
    private int position;

    LogRecorder(Organisation org) {
        this.org = org;
        names = new Names(org);
        noise = Draws.of(org.seed() ^ 0x5eed);
        draws = noise;
    }

    /** The log of the recorded period. */
    static EventLog record(Organisation org) {
        return Simulation.play(org, new LogRecorder(org)).log();
    }

    @Override
    public void begin(CaseFacts next) {
        facts = next;
        draws = noise.at(next.index());
        position = 0;
    }

    @Override
    public void step(Event event) {
        CaseFacts now = Objects.requireNonNull(facts);
        names.see(event);
        StepDraft draft = log.step(now.id(), event.touchpoint()).start(Instant.ofEpochMilli(event.millis()));
        draft.text(Role.CUSTOMER, now.customer());
        text(draft, Role.ISSUE_TYPE, now.issue());
        performer(draft, event.performer());
        text(draft, Role.CHANNEL, event.front() ? now.channel() : "");
        detail(draft, event.detail());
        minutes(draft, event.spent());
        draft.add();
        position++;
    }

    EventLog log() {
        return log.glossary(names.glossary()).build();
    }

    private void performer(StepDraft draft, Performer performer) {
        Performer shown =
                performer.side() == Side.COMPANY && !performer.name().isEmpty() ? mistaken(performer) : performer;
        if (performer.side() == Side.COMPANY) {
            text(draft, Role.ACTOR, shown.name());
        } else {
            draft.text(Role.ACTOR, shown.name());
        }
        text(draft, Role.TEAM, shown.team());
        draft.text(Role.TIER, shown.tier() == 0 ? "" : Integer.toString(shown.tier()));
        draft.text(Role.SIDE, shown.side().name());
    }

    /** Half of the mistakes name a colleague, half somebody of another team. */
    private Performer mistaken(Performer performer) {
        if (!draws.chance(org.recording().misrecorded(), Choice.MISRECORDED, position)) {
            return performer;
        }
        int teams = org.teams().size();
        Team team = draws.chance(0.5, Choice.KIND, position)
                ? names.team(performer.team())
                : org.teams().get(draws.below(teams, Choice.WHO, position));
        return Performer.of(team, draws.below(team.agents(), Choice.AGENT, position));
    }

    private void detail(StepDraft draft, Detail detail) {
        draft.text(Role.STATUS, detail.status());
        text(draft, Role.SYSTEM_USED, detail.system());
        text(draft, Role.DECISION, detail.decision());
        draft.text(Role.REASON, detail.reason());
        draft.other("update", detail.told());
        if (detail.amount().isPresent() && seen(Role.AMOUNT)) {
            draft.number(Role.AMOUNT, detail.amount().getAsDouble());
        }
    }

    private void minutes(StepDraft draft, Spent spent) {
        if (seen(Role.CUSTOMER_MINUTES)) {
            draft.number(Role.CUSTOMER_MINUTES, tenths(spent.active()));
            draft.number(Role.WAIT_MINUTES, tenths(spent.held()));
            draft.number(Role.COMPANY_MINUTES, tenths(spent.company()));
        }
    }

    private static double tenths(double minutes) {
        return StrictMath.rint(minutes * 10) / 10;
    }

    private void text(StepDraft draft, Role role, String value) {
        if (!value.isEmpty() && seen(role)) {
            draft.text(role, value);
        }
    }

    /** Columns differ in how often they miss a value: from hardly ever to as often as the organisation's worst. */
    private boolean seen(Role role) {
        double share = org.recording().missing() * noise.uniform(Choice.SHARE, role.ordinal());
        return !draws.chance(share, Choice.MISSING, position * (COLUMNS + 16) + role.ordinal());
    }
}
