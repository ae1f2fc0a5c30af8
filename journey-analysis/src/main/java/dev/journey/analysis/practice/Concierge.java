package dev.journey.analysis.practice;

import com.google.common.collect.Sets;
import dev.journey.analysis.practice.Recovery.Criterion;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Judges one case by what a concierge would do; a criterion that does not apply is left out. Not thread-safe. */
final class Concierge {
    private static final long UPDATE_EVERY = Steps.days(3);
    private static final Set<TouchpointClass> NO_CLOSING =
            Sets.immutableEnumSet(TouchpointClass.SURVEY, TouchpointClass.SALES);
    private static final int SEVERAL = -2;

    private final Steps steps;
    private final StepFacts facts;
    private final Texts actors;
    private final DataItems items;
    private final DataItems.Held given;
    private final ContextTally context;
    private final boolean knowsItems;
    private final boolean knowsCauses;
    private final Map<Integer, Boolean> promisesKept = new HashMap<>();

    Concierge(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        actors = steps.texts(Role.ACTOR);
        items = steps.dataItems();
        given = items.held();
        context = new ContextTally(steps);
        knowsItems = ContextTally.isKnown(steps);
        knowsCauses = steps.has(Role.CAUSE);
        for (Promise promise : steps.promises()) {
            if (promise.level() == 2 && promise.state() != Promises.State.OPEN) {
                promisesKept.merge(promise.caseIndex(), promise.state() == Promises.State.KEPT, Boolean::logicalAnd);
            }
        }
    }

    Judgement judge(int c) {
        Judgement judged = Judgement.NONE;
        int face = face(c);
        if (face != Column.MISSING) {
            judged = judged.with(Criterion.ONE_OWNER, face != SEVERAL);
        }
        if (knowsItems) {
            judged = judged.with(Criterion.NOT_ASKED_AGAIN, context.repeatsOf(c) == 0);
        }
        judged = judged.with(Criterion.NO_COLD_TRANSFER, !hasColdTransfer(c))
                .with(Criterion.NO_HAND_BACK, !isHandedBack(c))
                .with(Criterion.UPDATED, isUpdated(c));
        if (promisesKept.containsKey(c)) {
            judged = judged.with(Criterion.PROMISES_KEPT, promisesKept.getOrDefault(c, false));
        }
        if (knowsCauses) {
            judged = judged.with(Criterion.CAUSE_RECORDED, steps.hasInCase(Role.CAUSE, c));
        }
        if (facts.knowsSeen() && steps.outcome(c) == Outcome.RESOLVED && steps.outcomeStep(c) >= 0) {
            judged = judged.with(Criterion.LOOP_CLOSED, isClosed(c));
        }
        return judged;
    }

    /** The person of the company whom the customer sees until the issue is over; one of the two codes for several and for nobody. */
    private int face(int c) {
        int face = Column.MISSING;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (facts.isSeen(step) && facts.byStaff(step) && !facts.isOverBefore(step) && actors.has(step)) {
                if (face != Column.MISSING && face != actors.code(step)) {
                    return SEVERAL;
                }
                face = actors.code(step);
            }
        }
        return face;
    }

    /** A step of class TRANSFER after which the customer must turn to somebody, or is asked for what they gave. */
    private boolean hasColdTransfer(int c) {
        given.begin();
        boolean sent = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean seen = facts.isSeen(step);
            if (sent && seen && (facts.byCustomer(step) || given.hasAny(items.asked(step)))) {
                return true;
            }
            sent = facts.is(step, TouchpointClass.TRANSFER) || (sent && !seen);
            given.put(items.given(step), steps.start(step));
        }
        return false;
    }

    /** A customer's step that the company should bear, after staff had the case: by the due party that was stated, else by class. */
    private boolean isHandedBack(int c) {
        boolean had = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (had && facts.byCustomer(step) && facts.isCompanyDue(step)) {
                return true;
            }
            had = had || facts.byStaff(step);
        }
        return false;
    }

    private boolean isUpdated(int c) {
        long last = steps.caseStart(c);
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (facts.isOverBefore(step)) {
                return true;
            }
            if (facts.isSeen(step) && !facts.byCustomer(step)) {
                if (steps.start(step) - last > UPDATE_EVERY) {
                    return false;
                }
                last = Math.max(last, steps.ended(step));
            }
        }
        return steps.outcomeStep(c) >= 0
                ? steps.start(steps.outcomeStep(c)) - last <= UPDATE_EVERY
                : steps.logEnd() - last <= UPDATE_EVERY;
    }

    /** Whether the company turned to the customer once more after the resolution: no survey, no sale. */
    boolean isClosed(int c) {
        for (int step = steps.outcomeStep(c) + 1; step < steps.end(c); step++) {
            if (facts.isSeen(step) && facts.byStaff(step) && !facts.isOneOf(step, NO_CLOSING)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which criteria apply to a case, and which of them it meets: a bit for each.
     *
     * @param applies those that apply
     * @param met those that apply and are met
     */
    record Judgement(int applies, int met) {
        private static final Judgement NONE = new Judgement(0, 0);

        private Judgement with(Criterion criterion, boolean isMet) {
            int bit = 1 << criterion.ordinal();
            return new Judgement(applies | bit, isMet ? met | bit : met);
        }

        boolean applies(Criterion criterion) {
            return (applies & (1 << criterion.ordinal())) != 0;
        }

        boolean meets(Criterion criterion) {
            return (met & (1 << criterion.ordinal())) != 0;
        }

        /** Those that apply and are not met, a bit for each. */
        int failed() {
            return applies & ~met;
        }
    }
}
