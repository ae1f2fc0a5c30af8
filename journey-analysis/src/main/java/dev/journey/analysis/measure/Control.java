package dev.journey.analysis.measure;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import java.util.List;

/**
 * Who has the ball, and for how long.
 *
 * <ul>
 *   <li>{@code unresolved}: time from a step to the next while the issue is open ({@link IssueState});
 *   <li>{@code customerHeld}: the part of it in which the move is the customer's; divided by the former it is the court share;
 *   <li>{@code handBacks}: control goes from the company to the customer while the issue is open. A company step that leaves
 *       the move with the customer is one, also as the first of a case; a case that the customer opens does not begin with one,
 *       a customer who gives up or leaves was not handed anything, and a company step that resolves the issue, or comes when
 *       it is over and leaves it so (an invitation to a survey), hands nothing back;
 *   <li>{@code reEntries}: a step after which the issue is open again, though it was over before.
 * </ul>
 *
 * <p>High means: the company waits for the customer. Cost: constant for each visit.
 */
public final class Control implements Machine<Control.Memory> {
    /** Position of unresolved time. */
    public static final int UNRESOLVED = 0;
    /** Position of unresolved time with the ball at the customer. */
    public static final int CUSTOMER_HELD = 1;
    /** Position of hand-backs. */
    public static final int HAND_BACKS = 2;
    /** Position of re-entries. */
    public static final int RE_ENTRIES = 3;

    private static final ImmutableList<Entry> ENTRIES = ImmutableList.of(
            Entry.millis("unresolved"), Entry.millis("customerHeld"), Entry.arc("handBacks"), Entry.arc("reEntries"));

    /** Where the ball is. */
    public enum Memory {
        /** Nothing has happened yet. */
        START,
        /** The company's move. */
        COMPANY,
        /** The customer's move. */
        CUSTOMER,
        /** The issue is over. */
        OVER
    }

    private Control() {}

    /** The measure; it has no settings. */
    public static Control measure() {
        return new Control();
    }

    /** Whether a visit, coming after this state, opens a hand-back. */
    public static boolean opensHandBack(Memory before, Visit visit) {
        boolean fromCompany = before == Memory.COMPANY
                || (before != Memory.CUSTOMER && visit.side().onCompanyAccount());
        boolean staysOver = before == Memory.OVER && IssueState.isOver(true, visit);
        return visit.customerHeld() && fromCompany && !staysOver && leavesATask(visit);
    }

    /** Nobody who gives up was handed anything, and when the company resolves the issue nothing is left to do. */
    private static boolean leavesATask(Visit visit) {
        Outcome outcome = visit.outcome();
        boolean gaveUp = outcome == Outcome.ABANDONED || outcome == Outcome.LOST;
        return !gaveUp && (outcome != Outcome.RESOLVED || visit.side() == Side.CUSTOMER);
    }

    /** Where the ball is after a visit. */
    public static Memory after(Memory before, Visit visit) {
        if (IssueState.isOver(before == Memory.OVER, visit)) {
            return Memory.OVER;
        }
        return visit.customerHeld() ? Memory.CUSTOMER : Memory.COMPANY;
    }

    @Override
    public List<Entry> entries() {
        return ENTRIES;
    }

    @Override
    public Memory start() {
        return Memory.START;
    }

    @Override
    public Memory step(Memory memory, Visit visit, Ledger ledger) {
        Memory after = after(memory, visit);
        if (after != Memory.OVER) {
            ledger.add(UNRESOLVED, visit.elapsedMillis());
        }
        if (after == Memory.CUSTOMER) {
            ledger.add(CUSTOMER_HELD, visit.elapsedMillis());
        }
        if (opensHandBack(memory, visit)) {
            ledger.add(HAND_BACKS, 1);
        }
        if (memory == Memory.OVER && after != Memory.OVER) {
            ledger.add(RE_ENTRIES, 1);
        }
        return after;
    }
}
