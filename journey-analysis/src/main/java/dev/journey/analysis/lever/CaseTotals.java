package dev.journey.analysis.lever;

import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Scope;
import dev.journey.analysis.measure.Visit;
import dev.journey.model.Outcome;
import java.util.Arrays;

/**
 * What one case comes to in every {@link Unit}, walked with the same machines that measure a log: so the effect of a rewrite is a
 * difference of measures. Not thread-safe.
 */
final class CaseTotals {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final Scope SCOPE = Scope.at(0);

    private final StepFacts facts;
    private final EffortWeights weights;
    private final PlayVisit visit;
    private final Walked<Handoffs.Memory> handoffs =
            new Walked<>(Handoffs.in(SCOPE).withoutKinds());
    private final Walked<Handoffs.Memory> visible =
            new Walked<>(Handoffs.in(SCOPE.visible()).withoutKinds());
    private final Walked<Effort.Memory> effort = new Walked<>(Effort.measure());

    CaseTotals(StepFacts facts, EffortWeights weights) {
        this.facts = facts;
        this.weights = weights;
        visit = new PlayVisit(facts.log());
    }

    /** The totals of a case as it was. */
    double[] of(int caseIndex) {
        return of(new CasePlay(facts, caseIndex));
    }

    /** The totals of a rewritten case, by the position of the unit. */
    double[] of(CasePlay play) {
        handoffs.begin();
        visible.begin();
        effort.begin();
        Outcome reached = Outcome.OPEN;
        boolean over = false;
        long contacts = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int step = kept(play, play.first()); step < play.end(); ) {
            int next = kept(play, step + 1);
            visit.moveTo(play, step, next, play.end());
            over = IssueState.isOver(over, visit);
            reached = IssueState.reached(reached, over, visit);
            contacts += facts.isContact(step) ? 1 : 0;
            handoffs.step(visit);
            visible.step(visit);
            effort.step(visit);
            first = Math.min(first, play.start(step));
            last = Math.max(last, play.start(step));
            step = next;
        }
        Outcome ending = play.ending();
        return totals(ending == null ? reached : ending, contacts, last < first ? 0 : last - first);
    }

    private double[] totals(Outcome reached, long contacts, long elapsed) {
        double[] totals = new double[Unit.values().length];
        totals[Unit.HANDOFFS.ordinal()] = handoffs.booked(Handoffs.HANDOFFS);
        totals[Unit.VISIBLE_HANDOFFS.ordinal()] = visible.booked(Handoffs.HANDOFFS);
        totals[Unit.EFFORT_MINUTES.ordinal()] = weights.effortMinutes(
                effort.booked(Effort.ACTIVE),
                effort.booked(Effort.WAIT),
                effort.booked(Effort.UNATTENDED),
                visible.booked(Handoffs.HANDOFFS));
        totals[Unit.COMPANY_MINUTES.ordinal()] = effort.booked(Effort.COMPANY) / MILLIS_PER_MINUTE;
        totals[Unit.ELAPSED_HOURS.ordinal()] = elapsed / MILLIS_PER_HOUR;
        totals[Unit.RESOLVED.ordinal()] = reached == Outcome.RESOLVED ? 1 : 0;
        totals[Unit.MISPLACED_MINUTES.ordinal()] = effort.booked(Effort.MISPLACED) / MILLIS_PER_MINUTE;
        totals[Unit.CONTACTS.ordinal()] = contacts;
        return totals;
    }

    private static int kept(CasePlay play, int from) {
        int step = from;
        while (step < play.end() && play.isGone(step)) {
            step++;
        }
        return step;
    }

    /** One machine on one case. */
    private static final class Walked<M> {
        private final Machine<M> machine;
        private final double[] booked;
        private M memory;

        Walked(Machine<M> machine) {
            this.machine = machine;
            booked = new double[machine.entries().size()];
            memory = machine.start();
        }

        void begin() {
            Arrays.fill(booked, 0);
            memory = machine.start();
        }

        void step(Visit visit) {
            memory = machine.step(memory, visit, (entry, amount) -> booked[entry] += amount);
        }

        double booked(int entry) {
            return booked[entry];
        }
    }
}
