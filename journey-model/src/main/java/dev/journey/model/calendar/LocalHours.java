package dev.journey.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Working time on a clock that is never put forward or back: how much of it lies before a local moment, counted from the Monday before
 * 1970. Weeks are multiplied; what special days add or take away stands in prefix sums, found by binary search. Immutable.
 */
final class LocalHours {
    static final long DAY = 86_400_000;

    private static final long MINUTE = 60_000;
    private static final int DAYS = 7;
    /** 1970-01-01 was a Thursday. */
    private static final int FIRST_DAY = 3;

    private final int[][] week = new int[DAYS][];
    /** Working time of the weekdays before one, and of all. */
    private final long[] weekSums = new long[DAYS + 1];

    private final long[] specialDays;
    private final int[][] special;
    /** What the special days before one change, in all. */
    private final long[] changes;

    LocalHours(Map<DayOfWeek, List<Hours>> week, SortedMap<LocalDate, List<Hours>> days) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int at = day.getValue() - 1;
            this.week[at] = minutes(week.getOrDefault(day, List.of()));
            weekSums[at + 1] = weekSums[at] + sum(this.week[at]);
        }
        specialDays = days.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        special = days.values().stream().map(LocalHours::minutes).toArray(int[][]::new);
        changes = new long[special.length + 1];
        for (int i = 0; i < special.length; i++) {
            changes[i + 1] = changes[i] + sum(special[i]) - sum(this.week[weekday(specialDays[i])]);
        }
    }

    /** Working time of a week without special days, in milliseconds. */
    long ofWeek() {
        return weekSums[DAYS];
    }

    /** Working time before a local moment, in milliseconds; negative before the Monday before 1970. */
    long before(long localMillis) {
        long day = Math.floorDiv(localMillis, DAY);
        long weeks = Math.floorDiv(day + FIRST_DAY, DAYS);
        int found = Arrays.binarySearch(specialDays, day);
        int earlier = found >= 0 ? found : -found - 1;
        int[] today = found >= 0 ? special[found] : week[weekday(day)];
        return weeks * weekSums[DAYS]
                + weekSums[weekday(day)]
                + changes[earlier]
                + part(today, Math.floorMod(localMillis, DAY));
    }

    private static int weekday(long epochDay) {
        return Math.floorMod(epochDay + FIRST_DAY, DAYS);
    }

    private static long part(int[] stretches, long ofDay) {
        long sum = 0;
        for (int i = 0; i < stretches.length; i += 2) {
            sum += Math.max(0, Math.min(ofDay, stretches[i + 1] * MINUTE) - stretches[i] * MINUTE);
        }
        return sum;
    }

    private static long sum(int[] stretches) {
        return part(stretches, DAY);
    }

    private static int[] minutes(List<Hours> hours) {
        return hours.stream()
                .sorted()
                .flatMapToInt(stretch -> Arrays.stream(new int[] {stretch.fromMinute(), stretch.toMinute()}))
                .toArray();
    }
}
