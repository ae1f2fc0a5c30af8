package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the forms that cannot be mistaken, value by value: ISO 8601 with {@code T} or a space (also with slashes or
 * dots), with and without zone; seconds (10 digits) and milliseconds (13 digits) since 1970; and numeric dates that end
 * with a four-digit year, where all of the source shows which of day and month comes first. Two-digit years are not read.
 *
 * <p>While the order of day and month is not known, such a date is noted and {@link #waits} becomes true. Not thread-safe.
 */
final class RecognisedTime extends TimeParser {
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private final LocalZone zone;
    private final DayMonth evidence;
    private final @Nullable DayMonthOrder order;
    private final Cursor cursor = new Cursor();
    private final ClockTime clock = new ClockTime(cursor);
    private final DayStart days = new DayStart();
    private final PlainTime plain = new PlainTime();
    private final EpochTime seconds = new EpochTime("", EpochTime.SECOND);
    private final EpochTime millis = new EpochTime("", EpochTime.MILLISECOND);
    private boolean isoMet;
    private boolean secondsMet;
    private boolean millisMet;
    private boolean dayMonthMet;
    private boolean localMet;

    RecognisedTime(LocalZone zone, DayMonth evidence, @Nullable DayMonthOrder order) {
        this.zone = zone;
        this.evidence = evidence;
        this.order = order;
    }

    /** Whether a date was met whose order of day and month is not known. */
    boolean waits() {
        return order == null && evidence.met();
    }

    /** What the dates said of the order of day and month. */
    DayMonth evidence() {
        return evidence;
    }

    @Override
    long parse(Slice text) {
        cursor.on(text);
        int sign = cursor.peek() == '-' ? 1 : 0;
        cursor.eat('-');
        int digits = cursor.digitsAhead();
        if (digits == SECONDS_DIGITS) {
            return met(Form.SECONDS, seconds.parse(text));
        }
        if (digits == MILLIS_DIGITS) {
            return met(Form.MILLIS, millis.parse(text));
        }
        if (sign > 0) {
            return UNREADABLE;
        }
        return digits == 4 ? yearFirst() : yearLast(text);
    }

    /**
     * A time that is written {@code yyyy-MM-ddTHH:mm:ss[.SSS][Z]}, from its bytes; {@link #UNREADABLE} where it is written in
     * any other way, be it a time or not. {@link PlainTime#MILLIS} bytes behind the first must exist.
     */
    long plain(byte[] bytes, int from, int length) {
        boolean zoned = length > 0 && (bytes[from + length - 1] | ' ') == 'z';
        int local = zoned ? length - 1 : length;
        if (local != PlainTime.SECONDS && local != PlainTime.MILLIS) {
            return UNREADABLE;
        }
        int between = bytes[from + PlainTime.DATE];
        long day = plain.day(bytes, from);
        int time = PlainTime.clock(bytes, from + PlainTime.DATE + 1);
        int fraction = local == PlainTime.SECONDS ? 0 : PlainTime.fraction(bytes, from + PlainTime.SECONDS);
        if (day == UNREADABLE || (time | fraction) < 0 || (between != 'T' && between != ' ' && between != 't')) {
            return UNREADABLE;
        }
        isoMet = true;
        localMet |= !zoned;
        return zoned ? day + time + fraction : zone.toUtc(day + time + fraction);
    }

    /** Takes what was met by another parser, which went over a later part of the same source. */
    @Override
    void addAll(TimeParser later) {
        RecognisedTime other = (RecognisedTime) later;
        evidence.addAll(other.evidence);
        isoMet |= other.isoMet;
        secondsMet |= other.secondsMet;
        millisMet |= other.millisMet;
        dayMonthMet |= other.dayMonthMet;
        localMet |= other.localMet;
    }

    private enum Form {
        ISO,
        SECONDS,
        MILLIS,
        DAY_MONTH
    }

    private long yearFirst() {
        int year = cursor.number(4, 4);
        char separator = cursor.peek();
        if (!eatSeparator(separator)) {
            return UNREADABLE;
        }
        int month = cursor.number(1, 2);
        int day = cursor.eat(separator) ? cursor.number(1, 2) : Cursor.NONE;
        return clock.read() ? met(Form.ISO, instant(days.of(year, month, day))) : UNREADABLE;
    }

    private long yearLast(Slice text) {
        int first = cursor.number(1, 2);
        char separator = cursor.peek();
        if (!eatSeparator(separator)) {
            return UNREADABLE;
        }
        int second = cursor.number(1, 2);
        if (!cursor.eat(separator) || cursor.digitsAhead() != 4) {
            return UNREADABLE;
        }
        int year = cursor.number(4, 4);
        if (!clock.read()) {
            return UNREADABLE;
        }
        long day = order == null ? UNREADABLE : days.of(year, order.month(first, second), order.day(first, second));
        if (day != UNREADABLE || isDate(year, first, second)) {
            evidence.note(first, second, separator, clock, text);
        }
        return met(Form.DAY_MONTH, instant(day));
    }

    /** Whether it is a date in one order or the other. */
    private boolean isDate(int year, int first, int second) {
        return days.of(year, second, first) != UNREADABLE || days.of(year, first, second) != UNREADABLE;
    }

    private boolean eatSeparator(char separator) {
        return (separator == '-' || separator == '/' || separator == '.') && cursor.eat(separator);
    }

    private long instant(long dayStart) {
        if (dayStart == UNREADABLE) {
            return UNREADABLE;
        }
        long local = dayStart + clock.millis();
        if (clock.zoned()) {
            return local - clock.offset();
        }
        localMet = true;
        return zone.toUtc(local);
    }

    private long met(Form form, long time) {
        if (time != UNREADABLE) {
            isoMet |= form == Form.ISO;
            secondsMet |= form == Form.SECONDS;
            millisMet |= form == Form.MILLIS;
            dayMonthMet |= form == Form.DAY_MONTH;
        }
        return time;
    }

    @Override
    Optional<String> form() {
        List<String> forms = forms();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        TimeMessages.recognisedForm(forms, localMet ? Optional.of(zone.name()) : Optional.empty()));
    }

    @Override
    List<String> notices() {
        List<String> forms = forms();
        return forms.size() < 2 ? List.of() : List.of(TimeMessages.mixedForms(forms));
    }

    private List<String> forms() {
        List<String> forms = new ArrayList<>();
        if (isoMet) {
            forms.add("ISO 8601");
        }
        if (dayMonthMet && order != null) {
            forms.add(order.pattern('/'));
        }
        if (secondsMet) {
            forms.add("seconds since 1970");
        }
        if (millisMet) {
            forms.add("milliseconds since 1970");
        }
        return forms;
    }
}
