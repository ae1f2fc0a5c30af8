package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.mapping.TimeFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference is {@code java.time}: a strict formatter of the same pattern. */
class PatternTimeReferenceTest {
    private static final List<String> FAST = List.of(
            "d/M/yyyy H:mm",
            "dd.MM.yyyy HH:mm:ss",
            "M/d/yyyy",
            "yyyy-MM-dd'T'HH:mm:ss.SSS",
            "uuuu-MM-dd HH:mm:ss.SSSSSS",
            "yyyyMMddHHmmss",
            "yyyyMMddHHmmssSSS",
            "yy-MM-dd H",
            "dd/MM/yy HH:mm",
            "yyyy-MM-dd'T'HH:mm:ssXXX",
            "yyyy-MM-dd HH:mm:ss.S XX",
            "'on' d.M.yyyy 'at' H:m:s");
    private static final List<String> SLOW = List.of(
            "d MMM yyyy HH:mm",
            "EEEE, d MMMM yyyy h:mm a",
            "yyyy-DDD HH:mm",
            "yyyy-MM-dd HH:mm[:ss]",
            "yyyy-MM-dd'T'HH:mm:ssX");

    private static long parse(String pattern, String text, ZoneId zone) {
        TimeFormat format = new TimeFormat(Optional.of(pattern), zone);
        TimeParser parser = TimeParser.of(format, new LocalZone(zone), new DayMonth(), null);
        return parser.parse(new Slice().over(text.toCharArray(), 0, text.length()));
    }

    private static long reference(String pattern, String text, ZoneId zone) {
        DateTimeFormatter formatter =
                new TimeFormat(Optional.of(pattern), zone).formatter().orElseThrow();
        TemporalAccessor parsed;
        try {
            parsed = formatter.parse(text);
        } catch (DateTimeParseException e) {
            return TimeParser.UNREADABLE;
        }
        LocalTime clock = parsed.query(TemporalQueries.localTime());
        LocalDateTime time = LocalDateTime.of(LocalDate.from(parsed), clock == null ? LocalTime.MIDNIGHT : clock);
        ZoneId named = parsed.query(TemporalQueries.zone());
        return time.atZone(named == null ? zone : named).toInstant().toEpochMilli();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(FAST);
    }

    @Provide
    Arbitrary<String> allPatterns() {
        return Arbitraries.oneOf(Arbitraries.of(FAST), Arbitraries.of(SLOW));
    }

    @Property(seed = "41", tries = 3000)
    void whatAFormatterWritesIsReadAsItReadsIt(
            @ForAll @From("allPatterns") String pattern,
            @ForAll @LongRange(min = 946_684_800, max = 4_102_444_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -72, max = 72) int quarters) {
        OffsetDateTime time = Instant.ofEpochSecond(second, nanos).atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
        String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        assertThat(parse(pattern, text, zone))
                .as("%s with %s", text, pattern)
                .isEqualTo(reference(pattern, text, zone));
    }

    @Property(seed = "42", tries = 5000)
    void whatTheFastPathReadsTheFormatterReadsAlike(
            @ForAll @From("patterns") String pattern,
            @ForAll @LongRange(min = -62_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @IntRange(max = 40) int at,
            @ForAll("marks") String mark,
            @ForAll @IntRange(max = 2) int cut) {
        String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(2)));
        int from = Math.min(at, text.length());
        String broken = text.substring(0, from) + mark + text.substring(Math.min(text.length(), from + cut));
        assertThat(parse(pattern, broken, ZoneOffset.UTC))
                .as("%s with %s", broken, pattern)
                .isEqualTo(reference(pattern, broken, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("", "0", "1", "9", "31", ":", "-", "/", " ", "+", "Z", "60", "24", "00", "x");
    }

    @Test
    void patternsOfNumbersTakeTheFastPath() {
        assertThat(FAST)
                .allSatisfy(pattern ->
                        assertThat(NumericPattern.of(pattern)).as(pattern).isPresent());
        assertThat(SLOW)
                .allSatisfy(pattern ->
                        assertThat(NumericPattern.of(pattern)).as(pattern).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H:mm",
                "yyyy-MM",
                "yyyy-MM-dd mm",
                "yyyy-MM-dd HH.SSS",
                "dMMyyyy",
                "yyyy-MM-dd-dd",
                "yyyyy-MM-dd",
                "yyy-MM-dd",
                "yyyy-MM-dd'",
                "yyyy-MM-dd''HH",
                "yyyy-MM-dd'T''T'HH",
                "yyyy-MM-dd HH:mm:ss.SSSSSSSSSS",
                "yyyy-MM-dd HH:mm:ssXXXX",
                "yyyy-MM-dd[ HH]",
                "yyyy-MM-dd#"
            })
    void otherPatternsDoNot(String pattern) {
        assertThat(NumericPattern.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "d MMM yyyy HH:mm                 ; 6 may 2024 07:08                  ; 2024-05-06T07:08:00Z",
                "d/M/yyyy h:mm a                  ; 6/5/2024 7:08 pm                  ; 2024-05-06T19:08:00Z",
                "yyyy-MM-dd'T'HH:mm:ssXXX'['VV']' ; 2024-05-06T07:08:09+02:00[Europe/Berlin] ; 2024-05-06T05:08:09Z",
                "yyyy-MM-dd XXX                   ; 2024-05-06 +02:00                 ; 2024-05-05T22:00:00Z",
                "yyyy-MM-dd VV                    ; 2024-05-06 Europe/Berlin          ; 2024-05-05T22:00:00Z",
                "yyyy-MM-dd G                     ; 2024-05-06 AD                     ; 2024-05-06T00:00:00Z",
                "dd/MM/yy                         ; 06/05/24                          ; 2024-05-06T00:00:00Z",
                "yyyy-MM-dd                       ; 1850-05-06                        ; 1850-05-06T00:00:00Z",
                "yyyy-MM-dd                       ; +12345-05-06                      ; +12345-05-06T00:00:00Z",
                "epochSeconds                     ; 0                                 ; 1970-01-01T00:00:00Z",
                "epochSeconds                     ; -1.5                              ; 1969-12-31T23:59:58.500Z",
                "epochMillis                      ; 1                                 ; 1970-01-01T00:00:00.001Z",
            })
    void examples(String pattern, String text, String expected) {
        assertThat(parse(pattern, text, ZoneOffset.UTC))
                .isEqualTo(Instant.parse(expected).toEpochMilli());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yyyy-MM-dd                       ; +999999999-05-06",
                "yyyy-MM-dd                       ; 2024-02-30",
                "epochSeconds                     ; x",
                "epochSeconds                     ; 1234567890123456",
                "epochMillis                      ; 1.",
                "epochMillis                      ; 1.1234567890",
                "epochMillis                      ; -",
                "epochMillis                      ; 1e3",
            })
    void unreadable(String pattern, String text) {
        assertThat(parse(pattern, text, ZoneOffset.UTC)).isEqualTo(TimeParser.UNREADABLE);
    }

    @Test
    void formIsNamed() {
        TimeFormat format = new TimeFormat(Optional.of(TimeFormat.EPOCH_MILLIS), ZoneOffset.ofHours(2));
        assertThat(TimeParser.of(format, new LocalZone(format.zone()), new DayMonth(), null)
                        .form())
                .contains("epochMillis in UTC, from the mapping");
    }
}
