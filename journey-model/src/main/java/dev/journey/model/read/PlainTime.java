package dev.journey.model.read;

/**
 * Reads the parts of a time that is written {@code yyyy-MM-ddTHH:mm:ss[.SSS]} from its bytes, eight at a time; the last day is
 * kept, since logs go on in it. Not thread-safe.
 */
final class PlainTime {
    /** Bytes of a date. */
    static final int DATE = 10;
    /** Bytes of a date and a time of day in seconds. */
    static final int SECONDS = 19;
    /** Bytes of a date and a time of day in milliseconds. */
    static final int MILLIS = 23;
    /** Stands for bytes that are no such time of day. */
    static final int NONE = -1;

    private static final long CLOCK_ZEROS = digits("00:00:00");
    /** Added to digits and colons less their zeros, it carries into the highest bit of each that is none. */
    private static final long CLOCK_CARRY = 0x7676_7F76_767F_7676L;

    private static final int HOUR = 3_600_000;
    private static final int MINUTE = 60_000;
    private static final int SECOND = 1000;

    private final DayStart days = new DayStart();
    private long yearAndMonth;
    private int dayOfMonth;
    private long dayStart;

    /** The first millisecond of the day, UTC, or {@link TimeParser#UNREADABLE}. */
    long day(byte[] bytes, int from) {
        long first = Words.at(bytes, from);
        int second = (bytes[from + 8] << 8) | bytes[from + 9];
        if (first != yearAndMonth || second != dayOfMonth) {
            if (bytes[from + 4] != '-' || bytes[from + 7] != '-') {
                return TimeParser.UNREADABLE;
            }
            int century = pair(bytes, from);
            int year = pair(bytes, from + 2);
            int month = pair(bytes, from + 5);
            int day = pair(bytes, from + 8);
            long start = (century | year | month | day) < 0
                    ? TimeParser.UNREADABLE
                    : days.of(100 * century + year, month, day);
            if (start == TimeParser.UNREADABLE) {
                return start;
            }
            yearAndMonth = first;
            dayOfMonth = second;
            dayStart = start;
        }
        return dayStart;
    }

    /** Milliseconds since midnight of {@code HH:mm:ss}, or {@link #NONE}. */
    static int clock(byte[] bytes, int from) {
        long digits = Words.at(bytes, from) ^ CLOCK_ZEROS;
        if (Words.beyondAscii(digits | ((digits & ~Words.all(0x80)) + CLOCK_CARRY)) != 0) {
            return NONE;
        }
        int hour = digit(digits, 0) * 10 + digit(digits, 1);
        int minute = digit(digits, 3) * 10 + digit(digits, 4);
        int second = digit(digits, 6) * 10 + digit(digits, 7);
        return hour > 23 || minute > 59 || second > 59 ? NONE : hour * HOUR + minute * MINUTE + second * SECOND;
    }

    /** Milliseconds of a point or comma and three digits, or {@link #NONE}. */
    static int fraction(byte[] bytes, int from) {
        boolean begun = bytes[from] == '.' || bytes[from] == ',';
        int high = pair(bytes, from + 1);
        int low = bytes[from + 3] - '0';
        return begun && high >= 0 && low >= 0 && low <= 9 ? high * 10 + low : NONE;
    }

    private static int pair(byte[] bytes, int from) {
        int high = bytes[from] - '0';
        int low = bytes[from + 1] - '0';
        return high < 0 || high > 9 || low < 0 || low > 9 ? NONE : high * 10 + low;
    }

    private static int digit(long digits, int index) {
        return (int) (digits >>> (8 * index)) & 0xF;
    }

    private static long digits(String text) {
        long word = 0;
        for (int i = Words.SIZE - 1; i >= 0; i--) {
            word = (word << 8) | text.charAt(i);
        }
        return word;
    }
}
