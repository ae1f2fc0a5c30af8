package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisedTimeTest {
    static long parse(String text, DayMonthOrder order) {
        Slice slice = new Slice().over(("x" + text + "x").toCharArray(), 1, text.length());
        return new RecognisedTime(new LocalZone(ZoneOffset.UTC), new DayMonth(), order).parse(slice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-06                            ; 2024-05-06T00:00:00Z",
                "2024-05-06T07:08                      ; 2024-05-06T07:08:00Z",
                "2024-05-06t07:08:09                   ; 2024-05-06T07:08:09Z",
                "2024-05-06 07:08:09.1                 ; 2024-05-06T07:08:09.100Z",
                "2024-05-06 07:08:09.12                ; 2024-05-06T07:08:09.120Z",
                "2024-05-06 07:08:09,123               ; 2024-05-06T07:08:09.123Z",
                "2024-05-06 07:08:09.123999999         ; 2024-05-06T07:08:09.123Z",
                "1969-12-31T23:59:59.999999Z           ; 1969-12-31T23:59:59.999Z",
                "2024-05-06T07:08:09Z                  ; 2024-05-06T07:08:09Z",
                "2024-05-06T07:08:09z                  ; 2024-05-06T07:08:09Z",
                "2024-05-06T07:08+02:00                ; 2024-05-06T05:08:00Z",
                "2024-05-06T07:08:09.5-0330            ; 2024-05-06T10:38:09.500Z",
                "2024-05-06T07:08:09+02                ; 2024-05-06T05:08:09Z",
                "2024-05-06 07:08:09 +02:00            ; 2024-05-06T05:08:09Z",
                "2024-05-06 07:08:09 UTC               ; 2024-05-06T07:08:09Z",
                "2024-05-06 07:08 GMT                  ; 2024-05-06T07:08:00Z",
                "2024-05-06T07:08+02:00[Europe/Berlin] ; 2024-05-06T05:08:00Z",
                "2024-05-06T07:08+02[Europe/Berlin]    ; 2024-05-06T05:08:00Z",
                "2024/5/6 7:08                         ; 2024-05-06T07:08:00Z",
                "2024.05.06 07:08                      ; 2024-05-06T07:08:00Z",
                "0001-01-01                            ; 0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999               ; 9999-12-31T23:59:59.999Z",
                "2000-02-29                            ; 2000-02-29T00:00:00Z",
                "1715000000                            ; 2024-05-06T12:53:20Z",
                "1715000000.5                          ; 2024-05-06T12:53:20.500Z",
                "-1715000000                           ; 1915-08-28T11:06:40Z",
                "1715000000123                         ; 2024-05-06T12:53:20.123Z",
                "-1715000000.0001                      ; 1915-08-28T11:06:39.999Z",
                "-1715000000.5000                      ; 1915-08-28T11:06:39.500Z",
                "1715000000123.9                       ; 2024-05-06T12:53:20.123Z",
                "-1715000000123.9                      ; 1915-08-28T11:06:39.876Z",
                "6/5/2024                              ; 2024-05-06T00:00:00Z",
                "06/05/2024 07:08                      ; 2024-05-06T07:08:00Z",
                "6.5.2024 7:08:09                      ; 2024-05-06T07:08:09Z",
                "6-5-2024 7:08:09.5                    ; 2024-05-06T07:08:09.500Z",
                "6/5/2024 12:08 AM                     ; 2024-05-06T00:08:00Z",
                "6/5/2024 12:08 pm                     ; 2024-05-06T12:08:00Z",
                "6/5/2024 7:08:09PM                    ; 2024-05-06T19:08:09Z",
                "6/5/2024 7:08 PM +02:00               ; 2024-05-06T17:08:00Z",
                "6/5/2024T7:08                         ; 2024-05-06T07:08:00Z",
            })
    void readable(String text, String expected) {
        assertThat(parse(text, DayMonthOrder.DAY_FIRST))
                .isEqualTo(Instant.parse(expected).toEpochMilli());
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/2024,2024-05-06T00:00:00Z",
        "5-6-2024 7:08 pm,2024-05-06T19:08:00Z",
        "12.31.2024,2024-12-31T00:00:00Z"
    })
    void monthFirst(String text, String expected) {
        assertThat(parse(text, DayMonthOrder.MONTH_FIRST))
                .isEqualTo(Instant.parse(expected).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2024",
                "2024-05",
                "2024-13-01",
                "2024-00-01",
                "2024-01-32",
                "2024-01-00",
                "2023-02-29",
                "1900-02-29",
                "2024-05/06",
                "2024-05-06T",
                "2024-05-06 ",
                "2024-05-06T24:00",
                "2024-05-06T07:60",
                "2024-05-06T07:08:60",
                "2024-05-06T7",
                "2024-05-06T07:8",
                "2024-05-06T07:08:9",
                "2024-05-06T07:08:09.",
                "2024-05-06T07:08:09.1234567890",
                "2024-05-06T07:08.5",
                "2024-05-06T07:08+",
                "2024-05-06T07:08+2",
                "2024-05-06T07:08+02:",
                "2024-05-06T07:08+02:60",
                "2024-05-06T07:08+19:00",
                "2024-05-06T07:08+02:00[",
                "2024-05-06T07:08+02:00x",
                "2024-05-06T07:08[Europe/Berlin]",
                "2024-05-06 07:08 CEST",
                "2024-05-06 07:08  Z",
                "2024-05-06 07:08 x",
                "2024-05-06x07:08",
                "-2024-05-06",
                "2024-05-06 13:08 PM",
                "2024-05-06 00:08 AM",
                "2024-005-06",
                "20240506",
                "123456789",
                "12345678901",
                "171500000x",
                "6/5/24",
                "6/5/02024",
                "6/5.2024",
                "6 5 2024",
                "/5/2024",
                "6/5",
                "32/5/2024",
                "6/5/2024 25:00",
                "6/5/2024 x",
                "1715000000.",
                "1715000000.5x",
                "May 6 2024",
                "2024-05-06Z",
                "2024-05-06 07:08 ZZ"
            })
    void unreadable(String text) {
        assertThat(parse(text, DayMonthOrder.DAY_FIRST)).isEqualTo(TimeParser.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/5/2024", "16/5/2024 7:08"})
    void datesWaitForTheirOrder(String text) {
        DayMonth evidence = new DayMonth();
        RecognisedTime time = new RecognisedTime(new LocalZone(ZoneOffset.UTC), evidence, null);
        assertThat(time.waits()).isFalse();
        assertThat(time.form()).isEmpty();
        assertThat(time.parse(new Slice().over(text.toCharArray(), 0, text.length())))
                .isEqualTo(TimeParser.UNREADABLE);
        assertThat(time.waits()).isTrue();
        assertThat(time.form()).isEmpty();
    }
}
