package dev.journey.analysis.measure;

import dev.journey.model.TouchpointClass;

/**
 * Whether the issue is open or over along a path.
 *
 * <p>A step with an outcome ends the issue. A survey or a sales step leaves it as it is. Any other step means that the issue
 * is open (again).
 */
public final class IssueState {
    private IssueState() {}

    /** Whether the issue is over after a visit, given whether it was over before. */
    public static boolean isOver(boolean overBefore, Visit visit) {
        if (visit.outcome() != null) {
            return true;
        }
        TouchpointClass kind = visit.touchpointClass();
        return overBefore && (kind == TouchpointClass.SURVEY || kind == TouchpointClass.SALES);
    }
}
