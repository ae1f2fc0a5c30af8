package dev.journey.model.mapping;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How times are written.
 *
 * @param pattern in the letters of {@link java.time.format.DateTimeFormatter}, or {@code epochSeconds}, {@code epochMillis};
 *     without it the form is recognised
 * @param zone of times that name none
 */
public record TimeFormat(Optional<String> pattern, ZoneId zone) {
    /** The form is recognised; times that name no zone are UTC. */
    public static final TimeFormat RECOGNISED = new TimeFormat(Optional.empty(), ZoneOffset.UTC);
}
