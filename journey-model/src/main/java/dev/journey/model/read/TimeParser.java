package dev.journey.model.read;

import dev.journey.model.mapping.TimeFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as milliseconds UTC; what is finer is cut off toward the past. Makes no object for a time whose form it knows.
 * Not thread-safe.
 */
abstract class TimeParser {
    /** Stands for a text that is no time in this form. */
    static final long UNREADABLE = Long.MIN_VALUE;

    /** The time, or {@link #UNREADABLE}. */
    abstract long parse(Slice text);

    /** The form of what was read so far, in words; empty before anything was read. */
    abstract Optional<String> form();

    /** Takes what was met by another parser of the same kind, which went over a later part of the same source. */
    void addAll(TimeParser later) {
        // most meet nothing that they would have to say
    }

    /** What a careful user wants to know of what was read. */
    List<String> notices() {
        return List.of();
    }

    /**
     * The parser for a form.
     *
     * @param zone where times that name no zone are
     * @param dayMonth which of day and month comes first, where that is known already
     */
    static TimeParser of(TimeFormat format, LocalZone zone, DayMonth evidence, @Nullable DayMonthOrder dayMonth) {
        if (format.pattern().isEmpty()) {
            return new RecognisedTime(zone, evidence, dayMonth);
        }
        String pattern = format.pattern().get();
        return switch (pattern) {
            case TimeFormat.EPOCH_SECONDS -> new EpochTime(pattern, EpochTime.SECOND);
            case TimeFormat.EPOCH_MILLIS -> new EpochTime(pattern, EpochTime.MILLISECOND);
            default -> new PatternTime(pattern, format.formatter().orElseThrow(), zone);
        };
    }
}
