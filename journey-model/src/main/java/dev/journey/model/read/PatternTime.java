package dev.journey.model.read;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads times in a given pattern: by hand where it is made of numbers, else by its formatter. Not thread-safe. */
final class PatternTime extends TimeParser {
    private final String pattern;
    private final DateTimeFormatter formatter;
    private final LocalZone zone;
    private final @Nullable NumericPattern fast;

    PatternTime(String pattern, DateTimeFormatter formatter, LocalZone zone) {
        this.pattern = pattern;
        this.formatter = formatter;
        this.zone = zone;
        this.fast = NumericPattern.of(pattern).orElse(null);
    }

    @Override
    long parse(Slice text) {
        if (fast != null) {
            long time = fast.parse(text, zone);
            if (time != UNREADABLE) {
                return time;
            }
        }
        return parseByFormatter(text);
    }

    private long parseByFormatter(Slice text) {
        ParsePosition position = new ParsePosition(0);
        try {
            if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
                return UNREADABLE;
            }
            return instant(formatter.parse(text));
        } catch (DateTimeException | ArithmeticException e) {
            return UNREADABLE;
        }
    }

    private long instant(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(parsed).toEpochMilli();
        }
        LocalTime clock = parsed.query(TemporalQueries.localTime());
        LocalDateTime time = LocalDate.from(parsed).atTime(clock == null ? LocalTime.MIDNIGHT : clock);
        ZoneId named = parsed.query(TemporalQueries.zone());
        if (named != null) {
            return time.atZone(named).toInstant().toEpochMilli();
        }
        return zone.toUtc(time.toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    @Override
    Optional<String> form() {
        return Optional.of(TimeMessages.givenForm(pattern, zone.name()));
    }
}
