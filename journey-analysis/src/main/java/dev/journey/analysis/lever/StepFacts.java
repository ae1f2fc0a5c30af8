package dev.journey.analysis.lever;

import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What the search for evidence asks of every step, looked up once. Holders are teams; where the log has no teams, actors. Where a
 * step names an actor and no team, the facts for the search take the actor's team ({@link Rosters}). Memory: 14 bytes a step.
 * Immutable.
 */
final class StepFacts {
    /** The code of a value that is missing. */
    static final int NONE = Column.MISSING;

    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final Side[] SIDES = Side.values();
    private static final TouchpointClass[] CLASSES = TouchpointClass.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final EventLog log;
    private final @Nullable Column holders;
    private final @Nullable Column actors;
    private final Rosters rosters;
    private final byte[] sides;
    private final byte[] controls;
    private final byte[] classes;
    private final byte[] outcomes;
    private final boolean[] front;
    private final float[] companyMinutes;
    private final float[] customerMinutes;
    private final boolean[] companyDue;
    private final boolean[] opens;
    private final int[] tiers;

    /** As recorded. */
    StepFacts(EventLog log) {
        this(log, Rosters.NONE);
    }

    private StepFacts(EventLog log, Rosters rosters) {
        this.log = log;
        this.rosters = rosters;
        holders = log.column(Role.TEAM).or(() -> log.column(Role.ACTOR)).orElse(null);
        actors = log.column(Role.ACTOR).orElse(null);
        int steps = log.stepCount();
        sides = new byte[steps];
        controls = new byte[steps];
        classes = new byte[steps];
        outcomes = new byte[steps];
        front = new boolean[steps];
        companyMinutes = new float[steps];
        customerMinutes = new float[steps];
        companyDue = new boolean[steps];
        opens = new boolean[steps];
        tiers = new int[holderCount()];
        LogVisit visit = LogVisit.over(log);
        for (int c = 0; c < log.caseCount(); c++) {
            int end = log.endStep(c);
            opens[log.firstStep(c)] = true;
            for (int step = log.firstStep(c); step < end; step++) {
                visit.moveTo(step, end);
                note(step, visit);
            }
        }
    }

    /** With the teams that are missing taken from the actors, where an actor is of one team. */
    static StepFacts repaired(EventLog log) {
        return new StepFacts(log, Rosters.of(log));
    }

    private void note(int step, LogVisit visit) {
        sides[step] = (byte) visit.side().ordinal();
        controls[step] = (byte) visit.control().ordinal();
        TouchpointClass kind = visit.touchpointClass();
        classes[step] = (byte) (kind == null ? NONE : kind.ordinal());
        Outcome outcome = visit.outcome();
        outcomes[step] = (byte) (outcome == null ? NONE : outcome.ordinal());
        front[step] = visit.front();
        customerMinutes[step] = (float) (visit.activeMillis() / MILLIS_PER_MINUTE);
        companyMinutes[step] = (float) (visit.companyMillis() / MILLIS_PER_MINUTE);
        companyDue[step] = visit.statedDue() == DueParty.COMPANY;
        int holder = holder(step);
        if (holder != NONE && visit.tier() > 0) {
            tiers[holder] = visit.tier();
        }
    }

    /** Whether the step is the first of its case. */
    boolean opens(int step) {
        return opens[step];
    }

    /** Whether it was said that the company should bear the step. */
    boolean companyDue(int step) {
        return companyDue[step];
    }

    /** Whether the customer turns to the company: on a channel where the log has any; no order that opens a case, no survey. */
    boolean isContact(int step) {
        return side(step) == Side.CUSTOMER
                && !(opens[step] && (is(step, TouchpointClass.VALUE) || kind(step) == null))
                && !is(step, TouchpointClass.SURVEY)
                && (log.column(Role.CHANNEL).isEmpty()
                        || text(Role.CHANNEL, step).isPresent());
    }

    EventLog log() {
        return log;
    }

    /** Whether holders are teams. */
    boolean hasTeams() {
        return log.column(Role.TEAM).isPresent();
    }

    boolean hasActors() {
        return actors != null;
    }

    /** Who holds the case at a step, or {@link #NONE}: customers hold nothing. */
    int holder(int step) {
        if (holders == null || side(step) == Side.CUSTOMER) {
            return NONE;
        }
        int code = holders.code(step);
        return code == NONE && actors != null ? rosters.team(actors.code(step)) : code;
    }

    String holderName(int holder) {
        return holders == null || holder == NONE ? "" : holders.dictionary().name(holder);
    }

    int holderCount() {
        return holders == null ? 0 : holders.dictionary().size();
    }

    /** The tier of a holder, 1 = front line; 0 where it is not known. */
    int tier(int holder) {
        return tiers[holder];
    }

    int actor(int step) {
        return actors == null ? NONE : actors.code(step);
    }

    /** The name of an actor; empty where nobody is named. */
    String nameOf(int actor) {
        return actors == null || actor == NONE ? "" : actors.dictionary().name(actor);
    }

    int touchpoint(int step) {
        return log.touchpoints().code(step);
    }

    String touchpointName(int touchpoint) {
        return log.touchpoints().dictionary().name(touchpoint);
    }

    int touchpointCount() {
        return log.touchpoints().dictionary().size();
    }

    Side side(int step) {
        return SIDES[sides[step]];
    }

    Side control(int step) {
        return SIDES[controls[step]];
    }

    boolean is(int step, TouchpointClass kind) {
        return classes[step] == kind.ordinal();
    }

    @Nullable
    TouchpointClass kind(int step) {
        return classes[step] == NONE ? null : CLASSES[classes[step]];
    }

    @Nullable
    Outcome outcome(int step) {
        return outcomes[step] == NONE ? null : OUTCOMES[outcomes[step]];
    }

    boolean front(int step) {
        return front[step];
    }

    /** Minutes of company work at a step; 0 where nobody knows. */
    double companyMinutes(int step) {
        return companyMinutes[step];
    }

    /** Minutes that the customer is active at a step; 0 where nobody knows. */
    double customerMinutes(int step) {
        return customerMinutes[step];
    }

    /** Whether somebody on the company's account does something: not a customer's step, and not a queue's. */
    boolean isWork(int step) {
        return side(step).onCompanyAccount() && !is(step, TouchpointClass.WAIT);
    }

    /** The value of a role; where no column has it, of a further column of that name. */
    Optional<String> text(Role role, int step) {
        return log.column(role).or(() -> log.column(role.key())).flatMap(column -> column.value(step));
    }

    /** The amount at a step, if one is known. */
    OptionalDouble amount(int step) {
        return log.numbers(Role.AMOUNT).map(column -> column.value(step)).orElse(OptionalDouble.empty());
    }

    /** The first value of a text role in a case. */
    Optional<String> first(Role role, int caseIndex) {
        Optional<Column> column = log.column(role);
        if (column.isPresent()) {
            for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
                if (column.get().code(step) != NONE) {
                    return column.get().value(step);
                }
            }
        }
        return Optional.empty();
    }

    /** What the case is about; empty where nobody said. */
    String issue(int caseIndex) {
        return first(Role.ISSUE_TYPE, caseIndex).orElse("");
    }

    /** Milliseconds between the starts of two steps. */
    long between(int step, int later) {
        return log.startMillis(later) - log.startMillis(step);
    }

    List<String> touchpointNames() {
        return log.touchpoints().dictionary().names();
    }
}
