package dev.journey.analysis.practice;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A finding, or the reason why there is none.
 *
 * @param value the finding, or empty
 * @param absence why there is none, one sentence that says what would give it; empty where there is one
 * @param <T> what is found
 */
public record Known<T>(Optional<T> value, String absence) {
    /** A finding. */
    static <T> Known<T> of(T value) {
        return new Known<>(Optional.of(value), "");
    }

    /** No finding. */
    static <T> Known<T> absent(String reason) {
        return new Known<>(Optional.empty(), reason);
    }

    static <T> Known<T> of(Optional<T> value, String reason) {
        return value.isPresent() ? new Known<>(value, "") : absent(reason);
    }

    static <T> Known<T> when(boolean known, Supplier<T> value, String reason) {
        return known ? of(value.get()) : absent(reason);
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return value.isPresent();
    }
}
