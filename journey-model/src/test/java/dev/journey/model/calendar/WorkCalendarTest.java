package dev.journey.model.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every figure is worked out by hand on a calendar on the wall. */
class WorkCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final List<DayOfWeek> ALL = Arrays.asList(DayOfWeek.values());

    private static final WorkCalendar OFFICE = WorkCalendar.in(BERLIN)
            .on(WEEKDAYS, Hours.parse("09:00-12:30"), Hours.parse("13:00-17:00"))
            .on(Set.of(SATURDAY), Hours.parse("10:00-14:00"))
            .on(LocalDate.of(2025, 12, 24), Hours.parse("09:00-12:00"))
            .on(LocalDate.of(2025, 12, 25))
            .on(LocalDate.of(2025, 12, 26))
            .build();

    private static long at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }

    private static Duration working(WorkCalendar calendar, String from, String to) {
        return Duration.ofMillis(calendar.workingMillis(at(calendar.zone(), from), at(calendar.zone(), to)));
    }

    @Test
    void aDayIsItsStretches() {
        assertThat(working(OFFICE, "2025-03-03T00:00", "2025-03-04T00:00")).isEqualTo(Duration.ofMinutes(450));
        assertThat(working(OFFICE, "2025-03-03T12:00", "2025-03-03T13:30")).isEqualTo(Duration.ofHours(1));
        assertThat(working(OFFICE, "2025-03-03T12:35", "2025-03-03T12:55")).isZero();
        assertThat(working(OFFICE, "2025-03-03T09:00:00.001", "2025-03-03T09:00:00.003"))
                .isEqualTo(Duration.ofMillis(2));
        assertThat(OFFICE.millisOfWeek())
                .isEqualTo(Duration.ofMinutes(5 * 450 + 240).toMillis());
    }

    @Test
    void aWeekendCountsItsSaturday() {
        assertThat(working(OFFICE, "2025-03-07T16:00", "2025-03-10T10:00")).isEqualTo(Duration.ofHours(1 + 4 + 1));
    }

    @Test
    void holidaysAndShortDaysCountAsSaid() {
        // Tue 23 from 16:00: 1 h; Wed 24: 3 h; Thu 25, Fri 26: none; Sat 27: 4 h; Mon 29 until 10:00: 1 h
        assertThat(working(OFFICE, "2025-12-23T16:00", "2025-12-29T10:00")).isEqualTo(Duration.ofHours(9));
        // the same week a year before has its weekdays: 1 + 7.5 + 7.5 + 7.5 + 4 + 1
        assertThat(working(OFFICE, "2024-12-24T16:00", "2024-12-30T10:00")).isEqualTo(Duration.ofMinutes(1410 + 300));
    }

    @Test
    void backwardsIsNegative() {
        assertThat(working(OFFICE, "2025-03-03T11:00", "2025-03-03T10:00")).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void anHourThatTheWallClockSkipsIsNobodys() {
        WorkCalendar nights = WorkCalendar.in(BERLIN)
                .on(Set.of(SUNDAY), Hours.parse("00:00-06:00"))
                .build();
        assertThat(working(nights, "2025-03-30T00:00", "2025-03-31T00:00")).isEqualTo(Duration.ofHours(5));
        WorkCalendar skipped = WorkCalendar.in(BERLIN)
                .on(Set.of(SUNDAY), Hours.parse("02:00-03:00"))
                .build();
        assertThat(working(skipped, "2025-03-30T00:00", "2025-03-31T00:00")).isZero();
    }

    @Test
    void anHourThatTheWallClockShowsTwiceIsWorkedTwice() {
        WorkCalendar nights = WorkCalendar.in(BERLIN)
                .on(Set.of(SUNDAY), Hours.parse("00:00-06:00"))
                .build();
        assertThat(working(nights, "2025-10-26T00:00", "2025-10-27T00:00")).isEqualTo(Duration.ofHours(7));
        WorkCalendar twice = WorkCalendar.in(BERLIN)
                .on(Set.of(SUNDAY), Hours.parse("02:00-03:00"))
                .build();
        assertThat(working(twice, "2025-10-26T00:00", "2025-10-27T00:00")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void officeHoursDoNotFeelTheClockChange() {
        // Fri 28 March 16:00 to Mon 31 March 10:00, 65 elapsed hours: 1 + 4 + 1
        assertThat(working(OFFICE, "2025-03-28T16:00", "2025-03-31T10:00")).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aDateThatAnIslandSkippedHasNoHours() {
        WorkCalendar apia = WorkCalendar.in(ZoneId.of("Pacific/Apia"))
                .on(ALL, Hours.parse("09:00-17:00"))
                .build();
        // Thu 29 and Sat 31 December 2011; there was no Friday
        assertThat(working(apia, "2011-12-29T00:00", "2012-01-01T00:00")).isEqualTo(Duration.ofHours(16));
    }

    @Test
    void aClockThatGoesBackToTheDayBeforeIsRight() {
        WorkCalendar late = WorkCalendar.in(ZoneId.of("America/St_Johns"))
                .on(ALL, Hours.parse("23:00-24:00"))
                .build();
        // at 00:01 on the 29th it was 23:01 on the 28th again: 60 + 59 minutes
        assertThat(working(late, "2006-10-28T12:00", "2006-10-29T12:00")).isEqualTo(Duration.ofMinutes(119));
    }

    @Test
    void yearsLongAgoAndFarAheadCount() {
        assertThat(working(OFFICE, "1899-12-28T12:00", "1899-12-28T17:00")).isEqualTo(Duration.ofMinutes(270));
        assertThat(working(OFFICE, "1965-01-04T08:00", "1965-01-11T08:00")).isEqualTo(Duration.ofMinutes(2490));
        assertThat(working(OFFICE, "2150-06-01T08:00", "2150-06-08T08:00")).isEqualTo(Duration.ofMinutes(2490));
        assertThat(working(OFFICE, "3500-03-01T16:00", "9999-03-01T16:00"))
                .isEqualTo(working(OFFICE, "3100-03-01T16:00", "9599-03-01T16:00"));
        assertThat(working(OFFICE, "2799-12-20T00:00", "2800-01-10T00:00"))
                .isEqualTo(working(OFFICE, "2399-12-20T00:00", "2400-01-10T00:00"));
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(OFFICE)
                .hasToString("MON-FRI 09:00-12:30 and 13:00-17:00, SAT 10:00-14:00, Europe/Berlin, 3 special days");
        assertThat(WorkCalendar.always(ZoneOffset.UTC)).hasToString("MON-SUN 00:00-24:00, Z");
        assertThat(OFFICE.hours(SUNDAY)).isEmpty();
        assertThat(OFFICE.days()).hasSize(3);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        WorkCalendar.Builder builder = WorkCalendar.in(BERLIN);
        assertThatThrownBy(builder::build)
                .hasMessage("No weekday has working hours: give some, such as \"MON-FRI\": [\"09:00-17:00\"].");
        assertThatThrownBy(() -> builder.on(WEEKDAYS, Hours.parse("13:00-17:00"), Hours.parse("09:00-13:01")))
                .hasMessage("Hours 09:00-13:01 and 13:00-17:00 of one day overlap: make one stretch of them.");
        assertThatThrownBy(() -> builder.on(LocalDate.of(2400, 1, 1)))
                .hasMessage("Day 2400-01-01: special days lie in the years 1800 to 2399.");
        assertThatThrownBy(() -> Hours.parse("22:00-06:00"))
                .hasMessage(
                        "Hours 22:00-06:00: they must begin before they end, between 00:00 and 24:00. A night is two"
                                + " stretches: until 24:00 on one day, and from 00:00 on the next.");
        for (String wrong : List.of("9-17", "09:00", "09:60-10:00", "09:00-10:75", "")) {
            assertThatThrownBy(() -> Hours.parse(wrong))
                    .hasMessage("Hours \"" + wrong
                            + "\" cannot be read: write them like 09:00-17:30; a day ends at 24:00.");
        }
    }
}
