package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.model.Outcome;
import java.util.List;

/**
 * A path of a drawn journey, with the same columns as an observed one. Where several performers share a touchpoint, handoffs are
 * the expected ones.
 *
 * @param steps the touchpoints, in order; branches that run side by side stand one after the other
 * @param outcome where it ends
 * @param probability that a journey takes it
 * @param handoffs expected internal handoffs by actor; absent where no actor is drawn
 * @param effortMinutes expected effort-minutes, the outcome's cost included
 * @param burdenShare customer minutes, of the customer's and the company's; absent where both are 0
 * @param minutes expected time of all steps
 */
public record DrawnPath(
        List<String> steps,
        Outcome outcome,
        double probability,
        Figure handoffs,
        double effortMinutes,
        Figure burdenShare,
        double minutes) {

    /** Copies. */
    public DrawnPath {
        steps = List.copyOf(steps);
    }
}
