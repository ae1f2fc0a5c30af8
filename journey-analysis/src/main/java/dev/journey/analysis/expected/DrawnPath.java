package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.model.Outcome;
import java.util.List;

/**
 * A path of a drawn journey, with the same columns as an observed one. Where several performers share a touchpoint, handoffs are
 * the expected ones.
 *
 * @param steps the touchpoints, in order; branches that run side by side stand one after the other
 * @param performers who performs each step ("" for nobody) where the path is one with named performers; else empty
 * @param outcome where it ends
 * @param probability that a journey takes it, with these performers where they are named
 * @param handoffs expected internal handoffs by actor; absent where no actor is drawn
 * @param minimum the fewest handoffs with which the journey's actors could do it (H*), begun by who performs its first step on the
 *     company's account; absent where no touchpoint says what it requires, where several may begin, or where a step is beyond
 *     everybody
 * @param excess handoffs less {@code minimum}: waste of routing, while the minimum itself is waste of design. Below 0 where a step
 *     is drawn with a performer who lacks what it requires
 * @param effortMinutes expected effort-minutes, the outcome's cost included; absent where steps should have customer minutes and
 *     none has
 * @param burdenShare customer minutes, of the customer's and the company's; absent where both are 0, or where steps should have
 *     minutes of one side and none has
 * @param minutes expected time of all steps and of the ways between them; absent where neither a step nor a way has any
 */
public record DrawnPath(
        List<String> steps,
        List<String> performers,
        Outcome outcome,
        double probability,
        Figure handoffs,
        Figure minimum,
        Figure excess,
        Figure effortMinutes,
        Figure burdenShare,
        Figure minutes) {

    /** Copies. */
    public DrawnPath {
        steps = List.copyOf(steps);
        performers = List.copyOf(performers);
    }
}
