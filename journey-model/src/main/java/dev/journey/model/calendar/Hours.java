package dev.journey.model.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of working hours within one day, by the clock on the wall: from a minute on, and before another.
 *
 * @param fromMinute minutes after midnight, 0 to 1439
 * @param toMinute minutes after midnight, above {@code fromMinute}, at most 1440
 */
public record Hours(int fromMinute, int toMinute) implements Comparable<Hours> {
    /** From midnight to midnight. */
    public static final Hours WHOLE_DAY = new Hours(0, 24 * 60);

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException when they are empty, end before they begin, or leave the day
     */
    public Hours {
        if (!(fromMinute >= 0 && fromMinute < toMinute && toMinute <= 24 * 60)) {
            throw new IllegalArgumentException(Messages.hoursOrder(clock(fromMinute), clock(toMinute)));
        }
    }

    /**
     * Reads {@code 09:00-17:30}; a day ends at {@code 24:00}.
     *
     * @throws IllegalArgumentException when the text says something else
     */
    public static Hours parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(Messages.hoursForm(text));
        }
        return new Hours(minute(text, parts.group(1), parts.group(2)), minute(text, parts.group(3), parts.group(4)));
    }

    private static int minute(String text, String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        if (minutes > 59) {
            throw new IllegalArgumentException(Messages.hoursForm(text));
        }
        return Integer.parseInt(hour) * 60 + minutes;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** The earlier first. */
    @Override
    public int compareTo(Hours other) {
        int byStart = Integer.compare(fromMinute, other.fromMinute);
        return byStart != 0 ? byStart : Integer.compare(toMinute, other.toMinute);
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return clock(fromMinute) + "-" + clock(toMinute);
    }
}
