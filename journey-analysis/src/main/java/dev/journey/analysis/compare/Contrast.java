package dev.journey.analysis.compare;

import dev.journey.analysis.figure.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cases that visited a touchpoint against cases that did not. A difference is not a cause: what leads to the touchpoint may make it.
 *
 * @param visited how many cases visited it
 * @param others how many did not
 * @param ifVisited the share or mean among those that visited it; empty for none
 * @param ifNot the share or mean among the others; empty for none
 * @param difference ifVisited − ifNot, with its 90 % interval; empty where {@code absence} says why
 * @param p two-sided probability of such a difference if there were none: for shares by the score test with pooled variance, for
 *     means by Welch's t test. Small means that chance alone would seldom do it
 * @param adjustedP the same, adjusted for the number of comparisons made (Holm 1979): of all differences with at most this value,
 *     the chance that any is due to chance alone is at most this value
 * @param absence why there is no difference; empty where there is one
 */
public record Contrast(
        long visited,
        long others,
        OptionalDouble ifVisited,
        OptionalDouble ifNot,
        Optional<Estimate> difference,
        OptionalDouble p,
        OptionalDouble adjustedP,
        String absence) {
    /** The confidence of every interval. */
    public static final double CONFIDENCE = 0.9;

    Contrast adjusted(double value) {
        return new Contrast(visited, others, ifVisited, ifNot, difference, p, OptionalDouble.of(value), absence);
    }
}
