package dev.journey.analysis.practice;

import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Set;

/**
 * What a walk over a log finds out about each step, and about each case of the log. One pass; 10 bytes a step and 16 a case are kept, for
 * every family asks for the same. Immutable once made.
 */
final class StepFacts {
    private static final TouchpointClass[] CLASSES = TouchpointClass.values();
    private static final byte NO_CLASS = -1;
    private static final int CUSTOMER = 1;
    private static final int STAFF = 1 << 1;
    private static final int SEEN = 1 << 2;
    private static final int FACED = 1 << 3;
    private static final int OVER_BEFORE = 1 << 4;
    private static final int CUSTOMER_HELD = 1 << 5;
    private static final int COMPANY_DUE = 1 << 6;
    private static final int EXIT = 1 << 7;

    private final EventLog log;
    private final byte[] flags;
    private final byte[] classes;
    private final long[] customerMillis;
    private final Outcome[] outcomes;
    private final int[] outcomeSteps;
    private final long[] caseEnds;
    private final boolean knowsSeen;
    private final boolean hasCustomers;

    /** All flags of all steps, joined. */
    private int any;

    StepFacts(EventLog log) {
        this.log = log;
        flags = new byte[log.stepCount()];
        classes = new byte[flags.length];
        customerMillis = new long[flags.length];
        outcomes = new Outcome[log.caseCount()];
        outcomeSteps = new int[outcomes.length];
        caseEnds = new long[outcomes.length];
        LogVisit visit = LogVisit.over(log);
        for (int c = 0; c < outcomes.length; c++) {
            walk(c, visit);
        }
        knowsSeen = (any & SEEN) != 0;
        hasCustomers = (any & CUSTOMER) != 0;
        log.column(Role.CHANNEL).ifPresent(this::face);
    }

    private void walk(int c, LogVisit visit) {
        Outcome reached = Outcome.OPEN;
        boolean isOver = false;
        DueParties.Memory memory = DueParties.Memory.FRESH;
        int end = log.endStep(c);
        long last = Long.MIN_VALUE;
        outcomeSteps[c] = -1;
        for (int step = log.firstStep(c); step < end; step++) {
            visit.moveTo(step, end);
            TouchpointClass kind = visit.touchpointClass();
            classes[step] = kind == null ? NO_CLASS : (byte) kind.ordinal();
            customerMillis[step] = (long) (visit.activeMillis() + visit.waitMillis());
            flags[step] = (byte) flags(visit, memory, isOver);
            any |= flags[step];
            memory = DueParties.after(memory, visit);
            boolean wasOver = isOver;
            isOver = IssueState.isOver(isOver, visit);
            reached = IssueState.reached(reached, isOver, visit);
            outcomeSteps[c] = !isOver ? -1 : wasOver ? outcomeSteps[c] : step;
            last = Math.max(last, Math.max(log.startMillis(step), log.endMillis(step)));
        }
        outcomes[c] = reached;
        caseEnds[c] = last;
    }

    private static int flags(LogVisit visit, DueParties.Memory memory, boolean isOver) {
        Side side = visit.side();
        Outcome stated = visit.outcome();
        boolean exit = stated == Outcome.LOST || stated == Outcome.ABANDONED;
        boolean companyDue = !exit && isWork(visit) && DueParties.of(memory, visit) == DueParty.COMPANY;
        return (side == Side.CUSTOMER ? CUSTOMER : 0)
                | (side == Side.COMPANY || side == Side.PARTNER ? STAFF : 0)
                | (visit.front() ? SEEN | FACED : 0)
                | (isOver ? OVER_BEFORE : 0)
                | (visit.customerHeld() ? CUSTOMER_HELD : 0)
                | (companyDue ? COMPANY_DUE : 0)
                | (exit ? EXIT : 0);
    }

    private static boolean isWork(LogVisit visit) {
        TouchpointClass kind = visit.touchpointClass();
        return kind != TouchpointClass.SURVEY && kind != TouchpointClass.SALES;
    }

    /** On a channel the customer deals with whoever does the step; where nothing is marked, they see it, too. */
    private void face(Column channels) {
        int given = knowsSeen ? FACED : SEEN | FACED;
        for (int step = 0; step < flags.length; step++) {
            if (channels.code(step) != Column.MISSING) {
                flags[step] |= (byte) given;
            }
        }
    }

    private boolean has(int step, int flag) {
        return (flags[step] & flag) != 0;
    }

    boolean byCustomer(int step) {
        return has(step, CUSTOMER);
    }

    /** Whether a person of the company, or of a partner, does it. */
    boolean byStaff(int step) {
        return has(step, STAFF);
    }

    /** Whether the customer sees it: marked FRONT, or on a channel where nothing is marked. */
    boolean isSeen(int step) {
        return has(step, SEEN);
    }

    /**
     * Whether the customer deals with its performer: on a channel, whatever its touchpoint mostly is, or at a touchpoint that is marked
     * FRONT. The row knows better than the mark: a look-up in the back office may be made with the customer on the line.
     */
    boolean isFaced(int step) {
        return has(step, FACED);
    }

    /** Whether the issue was over before the step. */
    boolean isOverBefore(int step) {
        return has(step, OVER_BEFORE);
    }

    /** Whether the ball is with the customer after the step. */
    boolean isHeldByCustomer(int step) {
        return has(step, CUSTOMER_HELD);
    }

    /** Whether a customer's step is one that the company should bear; surveys, sales and leaving are nobody's work. */
    boolean isCompanyDue(int step) {
        return has(step, COMPANY_DUE);
    }

    /** Whether the customer leaves with the step: gives up, or goes to somebody else. */
    boolean isExit(int step) {
        return has(step, EXIT);
    }

    boolean is(int step, TouchpointClass kind) {
        return classes[step] == kind.ordinal();
    }

    boolean isOneOf(int step, Set<TouchpointClass> kinds) {
        return classes[step] != NO_CLASS && kinds.contains(CLASSES[classes[step]]);
    }

    /** What the step costs the customer: own doing and attended wait. */
    long customerMillis(int step) {
        return customerMillis[step];
    }

    /** Whether anything is marked as seen by the customer. */
    boolean knowsSeen() {
        return knowsSeen;
    }

    /** Whether any step is a customer's. */
    boolean hasCustomers() {
        return hasCustomers;
    }

    Outcome outcomeOf(int caseInLog) {
        return outcomes[caseInLog];
    }

    /** The step that ended the issue; -1 where it is open. */
    int outcomeStepOf(int caseInLog) {
        return outcomeSteps[caseInLog];
    }

    /** When a case ended: when its last step began or ended, whatever is later. */
    long endOf(int caseInLog) {
        return caseEnds[caseInLog];
    }

    /** When the log ends. */
    long logEnd() {
        return Arrays.stream(caseEnds).max().orElse(Long.MIN_VALUE);
    }
}
