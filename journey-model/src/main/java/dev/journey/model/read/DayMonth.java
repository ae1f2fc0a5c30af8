package dev.journey.model.read;

import org.jspecify.annotations.Nullable;

/**
 * Collects what the dates of a source say about the order of day and month: a first number above 12 can only be a day, a
 * second one above 12 only the day after a month. One example of each is kept.
 */
final class DayMonth {
    private @Nullable String dayFirst;
    private @Nullable String monthFirst;
    private @Nullable String ambiguous;
    private String dayReading = "";
    private String monthReading = "";
    private boolean met;

    /** Takes note of a date, and of the clock time behind it. */
    void note(int first, int second, char separator, ClockTime clock, Slice text) {
        met = true;
        if (first > 12) {
            dayFirst = dayFirst == null ? text.toString() : dayFirst;
        } else if (second > 12) {
            monthFirst = monthFirst == null ? text.toString() : monthFirst;
        } else if (first != second && ambiguous == null) {
            ambiguous = text.toString();
            dayReading = reading(DayMonthOrder.DAY_FIRST, first, second, separator, clock);
            monthReading = reading(DayMonthOrder.MONTH_FIRST, first, second, separator, clock);
        }
    }

    /** Takes what a later part of the source says. */
    void addAll(DayMonth later) {
        met |= later.met;
        dayFirst = dayFirst == null ? later.dayFirst : dayFirst;
        monthFirst = monthFirst == null ? later.monthFirst : monthFirst;
        if (ambiguous == null) {
            ambiguous = later.ambiguous;
            dayReading = later.dayReading;
            monthReading = later.monthReading;
        }
    }

    /** Whether any date of this kind was met. */
    boolean met() {
        return met;
    }

    /** Whether one order is shown and the other is not. */
    boolean settled() {
        return (dayFirst == null) != (monthFirst == null);
    }

    /** The order that the dates show; either one will do where day and month are equal in all of them. */
    DayMonthOrder order(String source) {
        refuseBoth(source);
        if (dayFirst == null && monthFirst == null && ambiguous != null) {
            throw new ReadException(TimeMessages.dayOrMonth(source, ambiguous, dayReading, monthReading));
        }
        return monthFirst == null ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST;
    }

    /**
     * Both orders cannot hold.
     *
     * @throws ReadException when both are shown
     */
    void refuseBoth(String source) {
        if (dayFirst != null && monthFirst != null) {
            throw new ReadException(TimeMessages.dayAndMonth(source, dayFirst, monthFirst));
        }
    }

    private static String reading(DayMonthOrder order, int first, int second, char separator, ClockTime clock) {
        return TimeMessages.reading(order.inWords(first, second), order.pattern(separator) + clock.form());
    }
}
