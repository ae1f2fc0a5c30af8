package dev.journey.analysis.measure;

import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;

/**
 * Neighbouring steps with one value: who held the case. Side, tier, team and authority are those of the first step.
 *
 * @param approves whether a step of the run was an approval
 */
record Run(int value, Side side, int tier, int team, double authority, boolean approves) implements Held {

    static Run of(int value, Visit visit) {
        return new Run(value, visit.side(), visit.tier(), visit.team(), visit.authority(), isApproval(visit));
    }

    /** Only who holds the case. */
    static Run holder(int value) {
        return new Run(value, Side.COMPANY, Visit.UNKNOWN, Visit.UNKNOWN, Double.NaN, false);
    }

    Run with(Visit visit) {
        return approves || !isApproval(visit) ? this : new Run(value, side, tier, team, authority, true);
    }

    static boolean isApproval(Visit visit) {
        return visit.touchpointClass() == TouchpointClass.APPROVAL;
    }
}
