package dev.journey.analysis.figure;

import java.util.OptionalDouble;

/**
 * A number, or the reason why there is none. Its unit is part of the name under which it is given out.
 *
 * @param value finite, or empty
 * @param absence why there is no value; empty where there is one
 */
public record Figure(OptionalDouble value, String absence) {
    /** Validates. */
    public Figure {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(Messages.notFinite(value.getAsDouble()));
        }
        if (value.isEmpty() && absence.isBlank()) {
            throw new IllegalArgumentException(Messages.noReason());
        }
    }

    /**
     * A known number.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public static Figure of(double value) {
        return new Figure(OptionalDouble.of(value), "");
    }

    /** No number, and why: one sentence that says what would give it. */
    public static Figure absent(String reason) {
        return new Figure(OptionalDouble.empty(), reason);
    }

    /** {@code total / count}; absent with this reason where the count is 0. */
    public static Figure mean(double total, long count, String reason) {
        return count == 0 ? absent(reason) : of(total / count);
    }

    /** Whether there is a number. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /** The number, or this one in its place. */
    public double orElse(double other) {
        return value.orElse(other);
    }

    @Override
    public String toString() {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "absent (" + absence + ")";
    }
}
