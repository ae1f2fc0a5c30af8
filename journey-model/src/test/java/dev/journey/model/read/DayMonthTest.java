package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.mapping.TimeFormat;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMonthTest {
    private static ReadResult read(String... times) {
        StringBuilder text = new StringBuilder("id;step;time\n");
        for (String time : times) {
            text.append("1;a;").append(time).append('\n');
        }
        return Csv.read(Csv.mapping().build(), text.toString());
    }

    @Test
    void dayAboveTwelveSettlesAllTimes() {
        ReadResult read = read("3/4/2024 10:00", "13/4/2024 10:00");
        assertThat(Csv.steps(read)).containsExactly("1 a 2024-04-03T10:00:00Z", "1 a 2024-04-13T10:00:00Z");
        assertThat(read.report().timeForm()).contains("d/M/yyyy, in UTC where no zone is named, recognised");
    }

    @Test
    void monthFirstIsSettledLikewiseHoweverLate() {
        String[] times = new String[30_001];
        Arrays.fill(times, "3/4/2024 10:00");
        times[30_000] = "4/13/2024 10:00";
        ReadResult read = read(times);
        assertThat(Csv.steps(read)).startsWith("1 a 2024-03-04T10:00:00Z").endsWith("1 a 2024-04-13T10:00:00Z");
        assertThat(read.report().timeForm()).contains("M/d/yyyy, in UTC where no zone is named, recognised");
    }

    @Test
    void theEndColumnCountsToo() {
        ReadResult read = Csv.read(
                Csv.mapping().column(Role.END, "end").build(),
                "id,step,time,end\n1,a,3/4/2024 10:00,3/14/2024 10:00\n");
        assertThat(Csv.steps(read)).containsExactly("1 a 2024-03-04T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3/4/2024 10:00            ; 3 April (d/M/yyyy H:mm)         ; 4 March (M/d/yyyy H:mm)",
                "03-04-2024 10:00:01       ; 3 April (d-M-yyyy H:mm:ss)      ; 4 March (M-d-yyyy H:mm:ss)",
                "03.04.2024                ; 3 April (d.M.yyyy)              ; 4 March (M.d.yyyy)",
                "12/1/2024 9:05:00.12      ; 12 January (d/M/yyyy H:mm:ss.SS); 1 December (M/d/yyyy H:mm:ss.SS)",
                "12/1/2024 9:05 PM         ; 12 January (d/M/yyyy h:mm a)    ; 1 December (M/d/yyyy h:mm a)",
            })
    void neitherAboveTwelveIsAnErrorThatAsks(String time, String dayFirst, String monthFirst) {
        assertThatThrownBy(() -> read(time, "5/5/2024"))
                .isInstanceOf(ReadException.class)
                .hasMessage("The times of calls.csv can be read in two ways: \"" + time + "\" is " + dayFirst + " or "
                        + monthFirst
                        + ", and no value shows which. Give the pattern under time.pattern in the mapping.");
    }

    @Test
    void bothAboveTwelveIsAnErrorWhereverTheyStand() {
        String message = "The times of calls.csv are written in two ways: \"13/4/2024 10:00\" has the day first and"
                + " \"4/14/2024 10:00\" the month. Give the pattern of those that hold under time.pattern in the mapping;"
                + " the others are rejected.";
        assertThatThrownBy(() -> read("13/4/2024 10:00", "4/14/2024 10:00")).hasMessage(message);
        assertThatThrownBy(() -> read("4/14/2024 10:00", "13/4/2024 10:00", "1/1/2024"))
                .hasMessage(message);
    }

    @Test
    void equalNumbersNeedNoOrder() {
        assertThat(Csv.steps(read("5/5/2024 10:00"))).containsExactly("1 a 2024-05-05T10:00:00Z");
    }

    @Test
    void datesThatAreNoneInEitherOrderShowNothing() {
        ReadResult read = read("13/13/2024", "31/2/2024", "14/4/2024", "4/3/2024 25:00");
        assertThat(Csv.steps(read)).containsExactly("1 a 2024-04-14T00:00:00Z");
        assertThat(read.report().rejected()).isEqualTo(3);
    }

    @Test
    void aPatternSettlesItAndRejectsTheOthers() {
        ReadResult read = Csv.read(
                Csv.mapping()
                        .time(new TimeFormat(Optional.of("d/M/yyyy"), ZoneOffset.UTC))
                        .build(),
                "id,step,time\n1,a,3/4/2024\n1,a,4/13/2024\n");
        assertThat(Csv.steps(read)).containsExactly("1 a 2024-04-03T00:00:00Z");
        assertThat(read.report().rejected()).isEqualTo(1);
        assertThat(read.report().timeForm()).contains("d/M/yyyy in UTC, from the mapping");
    }

    @Test
    void formsThatCannotBeMistakenMayBeMixed() {
        ReadResult read = read("2024-05-06T07:08Z", "1715000000", "1715000000123", "14/4/2024");
        assertThat(Csv.steps(read))
                .containsExactly(
                        "1 a 2024-04-14T00:00:00Z",
                        "1 a 2024-05-06T07:08:00Z",
                        "1 a 2024-05-06T12:53:20Z",
                        "1 a 2024-05-06T12:53:20.123Z");
        assertThat(read.report().notices())
                .containsExactly("The times are written in 4 forms (ISO 8601, d/M/yyyy, seconds since 1970,"
                        + " milliseconds since 1970); each can be read in one way only.");
    }
}
