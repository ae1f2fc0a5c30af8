package dev.journey.model.read;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** The first millisecond of a day, UTC; the last day asked for is kept, since logs go on in it. Not thread-safe. */
final class DayStart {
    private static final long MILLIS_OF_DAY = 86_400_000;

    private int cachedKey = -1;
    private long cached;

    /** The milliseconds, or {@link TimeParser#UNREADABLE} for a date that does not exist. Years 0 to 9999. */
    long of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 0) {
            return TimeParser.UNREADABLE;
        }
        int key = (year << 9) | (month << 5) | day;
        if (key != cachedKey) {
            if (day > Month.of(month).length(Year.isLeap(year))) {
                return TimeParser.UNREADABLE;
            }
            cached = LocalDate.of(year, month, day).toEpochDay() * MILLIS_OF_DAY;
            cachedKey = key;
        }
        return cached;
    }
}
