package dev.journey.analysis.practice;

import com.google.common.collect.Sets;
import dev.journey.analysis.practice.Recovery.Criterion;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges one case by what a concierge would do; a criterion that does not apply is left out. */
final class Concierge {
    private static final long UPDATE_EVERY = Steps.days(3);
    private static final Set<TouchpointClass> NO_CLOSING =
            Sets.immutableEnumSet(TouchpointClass.SURVEY, TouchpointClass.SALES);

    private final Steps steps;
    private final Map<Integer, Boolean> promisesKept = new HashMap<>();

    Concierge(Steps steps, List<Promise> promises) {
        this.steps = steps;
        for (Promise promise : promises) {
            if (promise.level() == 2 && promise.state() != Promises.State.OPEN) {
                promisesKept.merge(promise.caseIndex(), promise.state() == Promises.State.KEPT, Boolean::logicalAnd);
            }
        }
    }

    Map<Criterion, Boolean> judge(int c) {
        Map<Criterion, Boolean> judged = new EnumMap<>(Criterion.class);
        Set<String> faces = faces(c);
        if (!faces.isEmpty()) {
            judged.put(Criterion.ONE_OWNER, faces.size() == 1);
        }
        if (steps.has(Role.DATA_ASKED) && steps.has(Role.DATA_GIVEN)) {
            judged.put(Criterion.NOT_ASKED_AGAIN, ContextTally.repeatsOf(steps, c) == 0);
        }
        judged.put(Criterion.NO_COLD_TRANSFER, !hasColdTransfer(c));
        judged.put(Criterion.NO_HAND_BACK, !isHandedBack(c));
        judged.put(Criterion.UPDATED, isUpdated(c));
        if (promisesKept.containsKey(c)) {
            judged.put(Criterion.PROMISES_KEPT, promisesKept.getOrDefault(c, false));
        }
        if (steps.has(Role.CAUSE)) {
            judged.put(Criterion.CAUSE_RECORDED, steps.ofCase(Role.CAUSE, c).isPresent());
        }
        if (steps.knowsSeen() && steps.outcome(c) == Outcome.RESOLVED && steps.outcomeStep(c) >= 0) {
            judged.put(Criterion.LOOP_CLOSED, isClosed(c));
        }
        return judged;
    }

    /** The people of the company whom the customer sees until the issue is over. */
    private Set<String> faces(int c) {
        Set<String> faces = new HashSet<>();
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.isSeen(step) && steps.byStaff(step) && !steps.isOverBefore(step)) {
                steps.text(Role.ACTOR, step).ifPresent(faces::add);
            }
        }
        return faces;
    }

    /** A step of class TRANSFER after which the customer must turn to somebody, or is asked for what they gave. */
    private boolean hasColdTransfer(int c) {
        Set<String> given = new HashSet<>();
        boolean sent = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean again = steps.items(Role.DATA_ASKED, step).stream().anyMatch(given::contains);
            if (sent && steps.isSeen(step) && (again || steps.byCustomer(step))) {
                return true;
            }
            sent = steps.is(step, TouchpointClass.TRANSFER) || (sent && !steps.isSeen(step));
            given.addAll(steps.items(Role.DATA_GIVEN, step));
        }
        return false;
    }

    /** A customer's step that the company should bear, after staff had the case: by the due party that was stated, else by class. */
    private boolean isHandedBack(int c) {
        boolean had = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (had && steps.byCustomer(step) && steps.isCompanyDue(step)) {
                return true;
            }
            had = had || steps.byStaff(step);
        }
        return false;
    }

    private boolean isUpdated(int c) {
        long last = steps.caseStart(c);
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.isOverBefore(step)) {
                return true;
            }
            if (steps.isSeen(step) && !steps.byCustomer(step)) {
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
            if (steps.isSeen(step) && steps.byStaff(step) && !steps.isOneOf(step, NO_CLOSING)) {
                return true;
            }
        }
        return false;
    }
}
