package dev.journey.analysis.figure;

import java.util.OptionalDouble;

/**
 * A part of a whole. Both are counts, or both milliseconds.
 *
 * @param part in [0, whole]
 * @param whole not below 0; where it is 0 there is no value
 */
public record Share(long part, long whole) {
    /** Validates. */
    public Share {
        if (!(part >= 0 && part <= whole)) {
            throw new IllegalArgumentException(Messages.share(part, whole));
        }
    }

    /** Part divided by whole, in [0, 1]; empty where the whole is 0. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** As a figure; absent with this reason where the whole is 0. */
    public Figure orAbsent(String reason) {
        return whole == 0 ? Figure.absent(reason) : Figure.of((double) part / whole);
    }
}
