package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.model.graph.Journey;
import java.util.List;

/**
 * A touchpoint of a drawn journey on its decision boundary: success is still open after it, and one of the ways on settles it.
 *
 * <p>Open means that RESOLVED and another outcome can both still be reached by transitions with probability above 0; settled, that
 * only one of the two can. A fork is one way, to where its branches meet. Source: DEFINITIONS section 7.
 *
 * @param touchpoint its id
 * @param settling the ways on that settle it, in the order of drawing
 * @param open the probability that it is open after the next move, too; in [0, 1)
 */
public record DecisionPoint(String touchpoint, List<Way> settling, double open) {
    /** Copies. */
    public DecisionPoint {
        settling = ImmutableList.copyOf(settling);
    }

    /**
     * A way on that settles whether the case succeeds.
     *
     * @param next id of the touchpoint, or name of the outcome
     * @param success whether it is settled for RESOLVED, or against it
     * @param probability that it is taken on leaving, in (0, 1]
     */
    public record Way(String next, boolean success, double probability) {}

    /** All of a journey, in the order of drawing. Cost: O(touchpoints · transitions) at worst, for drawings that run backward. */
    public static List<DecisionPoint> of(Journey journey) {
        return new OpenEnds(journey).points();
    }
}
