package dev.journey.analysis.compare;

import java.util.List;

/**
 * The cheapest way to explain a trace by a journey, or how far the search came.
 *
 * @param moves in order; none where the search was cut off
 * @param cost how many steps and touchpoints have no partner; where the search was cut off, a number that it is not below
 * @param worst what it costs to explain nothing: all steps, and the shortest run of the journey (for a prefix, the empty one)
 * @param outcome ordinal of the outcome that the journey comes to, or {@link PlannedNet#NONE}
 * @param complete false where the bound was hit
 */
record Alignment(List<Pair> moves, int cost, int worst, int outcome, boolean complete) {
    /**
     * One move.
     *
     * @param step position of the step in the case, or {@link PlannedNet#NONE}: planned only
     * @param touchpoint position of the touchpoint in the drawing, or {@link PlannedNet#NONE}: observed only
     */
    record Pair(int step, int touchpoint) {
        boolean isBoth() {
            return step != PlannedNet.NONE && touchpoint != PlannedNet.NONE;
        }
    }

    /** Whether the trace is a run of the journey; false also where that is not known. */
    boolean fits() {
        return complete && cost == 0;
    }

    /** Whether it is known if the trace fits. */
    boolean isDecided() {
        return complete || cost > 0;
    }
}
