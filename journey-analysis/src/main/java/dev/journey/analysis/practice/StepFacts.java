package dev.journey.analysis.practice;

import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a walk over a log finds out about each step: one pass, 22 bytes a step. Immutable once made. */
final class StepFacts {
    final Side[] sides;
    final @Nullable TouchpointClass[] classes;
    final long[] customerMillis;
    final BitSet front = new BitSet();
    final BitSet overBefore = new BitSet();
    final BitSet customerHeld = new BitSet();
    final BitSet companyDue = new BitSet();
    final @Nullable Outcome[] stated;
    final Outcome[] outcomes;
    final int[] outcomeSteps;

    private final EventLog log;

    StepFacts(EventLog log) {
        this.log = log;
        int steps = log.stepCount();
        sides = new Side[steps];
        classes = new TouchpointClass[steps];
        customerMillis = new long[steps];
        stated = new Outcome[steps];
        outcomes = new Outcome[log.caseCount()];
        outcomeSteps = new int[log.caseCount()];
        LogVisit visit = LogVisit.over(log);
        for (int c = 0; c < outcomes.length; c++) {
            walk(c, visit);
        }
    }

    private void walk(int c, LogVisit visit) {
        Outcome reached = Outcome.OPEN;
        boolean isOver = false;
        DueParties.Memory memory = DueParties.Memory.FRESH;
        int end = log.endStep(c);
        outcomeSteps[c] = -1;
        for (int step = log.firstStep(c); step < end; step++) {
            visit.moveTo(step, end);
            sides[step] = visit.side();
            classes[step] = visit.touchpointClass();
            customerMillis[step] = (long) (visit.activeMillis() + visit.waitMillis());
            front.set(step, visit.front());
            overBefore.set(step, isOver);
            customerHeld.set(step, visit.customerHeld());
            stated[step] = visit.outcome();
            companyDue.set(step, isWork(visit) && DueParties.of(memory, visit) == DueParty.COMPANY);
            memory = DueParties.after(memory, visit);
            boolean wasOver = isOver;
            isOver = IssueState.isOver(isOver, visit);
            reached = IssueState.reached(reached, isOver, visit);
            outcomeSteps[c] = !isOver ? -1 : wasOver ? outcomeSteps[c] : step;
        }
        outcomes[c] = reached;
    }

    private static boolean isWork(LogVisit visit) {
        TouchpointClass kind = visit.touchpointClass();
        return kind != TouchpointClass.SURVEY
                && kind != TouchpointClass.SALES
                && visit.outcome() != Outcome.LOST
                && visit.outcome() != Outcome.ABANDONED;
    }
}
