package dev.journey.analysis.practice;

import com.google.common.collect.Sets;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.BitSet;
import java.util.Set;

/** The cases of customers who were failed. */
final class Cohort {
    private static final Set<TouchpointClass> FAILURES =
            Sets.immutableEnumSet(TouchpointClass.FAILURE, TouchpointClass.REPAIR, TouchpointClass.CHASE);

    private Cohort() {}

    static BitSet of(Steps steps) {
        StepFacts facts = steps.facts();
        Texts refusals = steps.texts(Role.REFUSAL);
        BitSet cohort = new BitSet();
        for (int c = 0; c < steps.cases(); c++) {
            boolean ours =
                    steps.ofCase(Role.FAULT, c).filter("ours"::equalsIgnoreCase).isPresent();
            cohort.set(c, ours || hasFailure(steps, facts, refusals, c));
        }
        for (Promise promise : steps.promises()) {
            if (promise.state() == Promises.State.BROKEN || promise.state() == Promises.State.LATE) {
                cohort.set(promise.caseIndex());
            }
        }
        return cohort;
    }

    /** Leaving is what failing may lead to, and no failure of its own: else all who left would have been failed. */
    private static boolean hasFailure(Steps steps, StepFacts facts, Texts refusals, int c) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean failed = facts.isOneOf(step, FAILURES) && !facts.isExit(step);
            if (failed || refusals.has(step)) {
                return true;
            }
        }
        return false;
    }
}
