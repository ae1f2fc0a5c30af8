package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Journeys that visit a touchpoint against journeys that do not. A difference is not a cause: what leads to the touchpoint may make
 * it.
 *
 * @param touchpoint its id
 * @param visited probability that a journey visits it at all, in [0, 1]
 * @param success on the probability that it ends RESOLVED; above 0: it does so more often where the touchpoint was visited
 * @param effort on the expected effort-minutes of the whole journey, what its outcome costs included
 * @param contacts on how often the customer turns to the company in the whole journey: runs of steps that the customer performs
 */
public record DrawnInfluence(String touchpoint, double visited, Moved success, Moved effort, Moved contacts) {
    /** The confidence of every interval. */
    public static final double CONFIDENCE = 0.9;

    /**
     * What goes with the visit.
     *
     * @param ifVisited the mean where the touchpoint was visited
     * @param ifNot the mean where it was not; empty where it always is
     * @param interval of the difference, 90 %: what is left open by the counts of the ways on. Empty where some have probabilities only
     * @param absence why there is no difference; empty where there is one
     */
    public record Moved(OptionalDouble ifVisited, OptionalDouble ifNot, Optional<Estimate> interval, String absence) {
        /** {@code ifVisited − ifNot}; empty where {@link #absence} says why. */
        public OptionalDouble difference() {
            return ifVisited.isPresent() && ifNot.isPresent()
                    ? OptionalDouble.of(ifVisited.getAsDouble() - ifNot.getAsDouble())
                    : OptionalDouble.empty();
        }

        static Moved absent(String reason) {
            return new Moved(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), reason);
        }
    }
}
