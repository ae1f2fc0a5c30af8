package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.HandoffKind;
import java.util.List;
import java.util.Map;

/**
 * Handoffs of a drawn journey at one level; the same machine counts them as on a log.
 *
 * @param level at what level
 * @param mean expected internal handoffs of a case, exact
 * @param sd their standard deviation, exact
 * @param distribution probability of 0, 1, 2, ... handoffs
 * @param tailMass probability that is beyond the distribution: below 1e-12 unless it was cut
 * @param complete whether the distribution was followed until the tail was below 1e-12
 * @param visible expected handoffs among the touchpoints that the customer sees; absent where nothing is marked as seen
 * @param kinds expected handoffs of each kind; they add up to the mean. None where {@code kindsAbsence} says why
 * @param kindsAbsence why there are no kinds (who held the case before last makes too many states); empty where there are
 * @param drawnAnew touchpoints that several holders at this level share, in the order of drawing: who it is is drawn anew at each
 *     visit, by its shares, whoever had the case before. Where people keep their cases, a log of the same journey counts other
 *     handoffs than these
 * @param handover who hands over to whom, the most frequent first, then by name
 */
public record DrawnHandoffs(
        DrawnLevel level,
        double mean,
        double sd,
        List<Double> distribution,
        double tailMass,
        boolean complete,
        Figure visible,
        Map<HandoffKind, Double> kinds,
        String kindsAbsence,
        List<String> drawnAnew,
        List<DrawnHandover> handover) {

    /** Copies. */
    public DrawnHandoffs {
        distribution = List.copyOf(distribution);
        kinds = Map.copyOf(kinds);
        drawnAnew = List.copyOf(drawnAnew);
        handover = List.copyOf(handover);
    }
}
