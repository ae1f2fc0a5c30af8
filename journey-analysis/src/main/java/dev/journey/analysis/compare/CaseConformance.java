package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * How one case went against the plan.
 *
 * @param id the case's id
 * @param open whether it is not over when the log ends, and was held against a beginning of the journey only
 * @param aligned whether the best alignment was found; false where the bound was hit, and then there are no moves or deviations
 * @param cost how many steps and planned touchpoints have no partner; where the bound was hit, a number that it is not below
 * @param fitness the part of the worst cost (every step and the shortest planned journey without a partner) that is not needed:
 *     1 − cost / worst. 1 means that the case went as planned; where the bound was hit it is at most this
 * @param moves the alignment
 * @param deviations in the order of the moves
 */
public record CaseConformance(
        String id,
        boolean open,
        boolean aligned,
        int cost,
        Share fitness,
        List<AlignedMove> moves,
        List<Deviation> deviations) {
    /** Copies. */
    public CaseConformance {
        moves = ImmutableList.copyOf(moves);
        deviations = ImmutableList.copyOf(deviations);
    }

    /** Whether it went as planned, step by step; false also where the bound was hit. A failed touchpoint does not matter here. */
    public boolean fits() {
        return aligned && cost == 0;
    }
}
