package dev.journey.analysis.measure;

import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;

/**
 * Whether the issue is open or over along a path.
 *
 * <p>A step with an outcome ends the issue, unless the outcome is that it is {@link Outcome#OPEN}. A survey or a sales step leaves it as it is. Any other step means that the issue
 * is open (again).
 */
public final class IssueState {
    private IssueState() {}

    /** Whether the issue is over after a visit, given whether it was over before. */
    public static boolean isOver(boolean overBefore, Visit visit) {
        Outcome outcome = visit.outcome();
        if (outcome != null) {
            return outcome != Outcome.OPEN;
        }
        TouchpointClass kind = visit.touchpointClass();
        return overBefore && (kind == TouchpointClass.SURVEY || kind == TouchpointClass.SALES);
    }

    /**
     * The outcome that a path has reached with a visit: the visit's own, else the one before where the issue stays over, else open.
     *
     * @param before the outcome that was reached before it
     * @param over whether the issue is over after it
     */
    public static Outcome reached(Outcome before, boolean over, Visit visit) {
        Outcome now = visit.outcome();
        return now != null ? now : over ? before : Outcome.OPEN;
    }
}
