package dev.journey.analysis.budget;

import java.util.OptionalDouble;

/**
 * Which entries of a list a limit is about.
 *
 * @param above only those above this
 * @param below only those below this
 */
record Range(OptionalDouble above, OptionalDouble below) {
    boolean holds(double value) {
        return (above.isEmpty() || value > above.getAsDouble()) && (below.isEmpty() || value < below.getAsDouble());
    }
}
