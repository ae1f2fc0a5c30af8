package dev.journey.model.mapping;

import com.google.common.collect.Maps;
import dev.journey.model.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How times are written.
 *
 * @param pattern in the letters of {@link DateTimeFormatter}, or {@link #EPOCH_SECONDS}, {@link #EPOCH_MILLIS}; without it
 *     the form is recognised
 * @param zone of times that name none
 * @param zones the same for single columns, by their role, where they differ
 */
public record TimeFormat(Optional<String> pattern, ZoneId zone, Map<Role, ZoneId> zones) {
    /** The pattern that stands for seconds since 1970, UTC. */
    public static final String EPOCH_SECONDS = "epochSeconds";

    /** The pattern that stands for milliseconds since 1970, UTC. */
    public static final String EPOCH_MILLIS = "epochMillis";

    /** The form is recognised; times that name no zone are UTC. */
    public static final TimeFormat RECOGNISED = new TimeFormat(Optional.empty(), ZoneOffset.UTC);

    /** A time in which no two fields are alike. */
    private static final ZonedDateTime PROBE = ZonedDateTime.of(2003, 11, 25, 21, 43, 56, 789_123_456, ZoneOffset.UTC);

    /**
     * Validates the pattern: it must name a whole date and, where it names a time of day, a whole one.
     *
     * @throws IllegalArgumentException when it does not, or a zone is given for what is no time
     */
    public TimeFormat {
        zones = Maps.immutableEnumMap(zones);
        zones.keySet().stream()
                .filter(role -> role.kind() != Role.Kind.TIME && role.kind() != Role.Kind.MOMENT)
                .findFirst()
                .ifPresent(role -> {
                    throw new IllegalArgumentException(Messages.noTime(role.key()));
                });
        pattern.filter(TimeFormat::isLetters).ifPresent(TimeFormat::check);
    }

    /** The same zone for all columns. */
    public TimeFormat(Optional<String> pattern, ZoneId zone) {
        this(pattern, zone, Map.of());
    }

    /**
     * The formatter of a pattern: strict, month names in English, the case of letters ignored, {@code y} the year as people
     * count it. Empty where there is no pattern or it stands for a count since 1970.
     */
    public Optional<DateTimeFormatter> formatter() {
        return pattern.filter(TimeFormat::isLetters).map(TimeFormat::compile);
    }

    private static boolean isLetters(String pattern) {
        return !pattern.equals(EPOCH_SECONDS) && !pattern.equals(EPOCH_MILLIS);
    }

    private static DateTimeFormatter compile(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.contains("G") ? pattern : withPlainYear(pattern))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Strict resolving takes {@code y} for a year of an era, which nobody writes: {@code u} outside of quotes. */
    private static String withPlainYear(String pattern) {
        StringBuilder plain = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            if (c == 'y' && !quoted) {
                plain.setCharAt(i, 'u');
            }
        }
        return plain.toString();
    }

    private static void check(String pattern) {
        DateTimeFormatter formatter;
        try {
            formatter = compile(pattern);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Messages.patternLetters(pattern, String.valueOf(e.getMessage())), e);
        }
        if (!readsWhole(formatter)) {
            throw new IllegalArgumentException(Messages.patternNotWhole(pattern));
        }
    }

    private static boolean readsWhole(DateTimeFormatter formatter) {
        try {
            TemporalAccessor parsed = formatter.parse(formatter.format(PROBE));
            boolean day = PROBE.toLocalDate().equals(parsed.query(TemporalQueries.localDate()));
            boolean noClock = formatter.format(PROBE).equals(formatter.format(PROBE.truncatedTo(ChronoUnit.DAYS)));
            return day && (noClock || parsed.query(TemporalQueries.localTime()) != null);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
