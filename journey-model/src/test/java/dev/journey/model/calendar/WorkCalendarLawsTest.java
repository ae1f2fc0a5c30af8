package dev.journey.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every calendar, with hours, special days and zone drawn by a seed. */
class WorkCalendarLawsTest {
    private static final long MINUTE = 60_000;
    private static final long WEEK = 7 * 24 * 60 * MINUTE;
    private static final long FAR = 250L * 366 * 24 * 60 * MINUTE;
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Pacific/Apia",
            "Asia/Kolkata",
            "-03:30");

    private static WorkCalendar calendar(long seed, ZoneId zone, boolean special) {
        Random random = new Random(seed);
        WorkCalendar.Builder builder =
                WorkCalendar.in(zone).on(List.of(DayOfWeek.of(1 + random.nextInt(7))), hours(random));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                builder.on(List.of(day), hours(random));
            }
        }
        builder.on(List.of(DayOfWeek.of(1 + random.nextInt(7))), hours(random));
        for (int i = random.nextInt(20); special && i > 0; i--) {
            LocalDate date = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            if (random.nextBoolean()) {
                builder.on(date);
            } else {
                builder.on(date, hours(random));
            }
        }
        return builder.build();
    }

    private static Hours[] hours(Random random) {
        int noon = 1 + random.nextInt(1438);
        int from = random.nextInt(noon);
        int to = noon + 1 + random.nextInt(1440 - noon);
        return random.nextBoolean()
                ? new Hours[] {new Hours(from, to)}
                : new Hours[] {new Hours(from, noon), new Hours(noon, to)};
    }

    private static ZoneId zone(int index) {
        return ZoneId.of(ZONES.get(index));
    }

    @Property(seed = "901")
    void partsAddUpAndNoneExceedsElapsedTime(
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int zone,
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = -FAR, max = FAR) long b,
            @ForAll @LongRange(min = -FAR, max = FAR) long c) {
        WorkCalendar calendar = calendar(seed, zone(zone), true);
        assertThat(calendar.workingMillis(a, b) + calendar.workingMillis(b, c)).isEqualTo(calendar.workingMillis(a, c));
        assertThat(calendar.workingMillis(Math.min(a, b), Math.max(a, b))).isBetween(0L, Math.abs(b - a));
        assertThat(calendar.workingMillis(a, b)).isEqualTo(-calendar.workingMillis(b, a));
    }

    @Property(seed = "902")
    void allHoursOfAllDaysAreElapsedTime(
            @ForAll @IntRange(max = 9) int zone,
            @ForAll @LongRange(min = -FAR, max = 20 * FAR) long a,
            @ForAll @LongRange(min = -FAR, max = 20 * FAR) long b) {
        assertThat(WorkCalendar.always(zone(zone)).workingMillis(a, b)).isEqualTo(b - a);
    }

    @Property(seed = "903")
    void aWeekLaterIsTheSameWhereClocksAreNeverChanged(
            @ForAll long seed,
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = 0, max = 9 * WEEK) long length,
            @ForAll @IntRange(min = -900, max = 900) int weeks) {
        WorkCalendar calendar = calendar(seed, ZoneOffset.ofHours(5), false);
        assertThat(calendar.workingMillis(a + weeks * WEEK, a + length + weeks * WEEK))
                .isEqualTo(calendar.workingMillis(a, a + length));
        assertThat(calendar.workingMillis(a, a + WEEK)).isEqualTo(calendar.millisOfWeek());
    }

    @Property(seed = "904", tries = 200)
    void itIsWhatTheWallClockShowsMinuteByMinute(
            @ForAll long seed, @ForAll @IntRange(max = 9) int zone, @ForAll @IntRange(max = 4000) int before) {
        WorkCalendar calendar = calendar(seed, zone(zone), true);
        long from = aroundAChange(calendar.zone(), new Random(seed)) - before * MINUTE;
        long counted = 0;
        for (int minute = 0; minute < 5000; minute++) {
            counted += isOpen(calendar, from + minute * MINUTE) ? MINUTE : 0;
        }
        assertThat(calendar.workingMillis(from, from + 5000 * MINUTE)).isEqualTo(counted);
    }

    /** A whole minute at which the zone's offset changes, or any where it never does. */
    private static long aroundAChange(ZoneId zone, Random random) {
        Instant start = LocalDate.of(1990, 1, 1)
                .plusDays(random.nextInt(20_000))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        ZoneOffsetTransition next = zone.getRules().nextTransition(start);
        return (next == null ? start : next.getInstant()).toEpochMilli() / MINUTE * MINUTE;
    }

    private static boolean isOpen(WorkCalendar calendar, long millis) {
        ZonedDateTime wall = Instant.ofEpochMilli(millis).atZone(calendar.zone());
        int minute = wall.getHour() * 60 + wall.getMinute();
        List<Hours> hours = calendar.days().getOrDefault(wall.toLocalDate(), calendar.hours(wall.getDayOfWeek()));
        return hours.stream().anyMatch(open -> open.fromMinute() <= minute && minute < open.toMinute());
    }
}
