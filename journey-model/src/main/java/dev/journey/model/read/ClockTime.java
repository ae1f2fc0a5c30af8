package dev.journey.model.read;

/**
 * Reads the time of day that follows a recognised date: {@code H:mm[:ss[.fraction]][ AM|PM]}, then maybe {@code Z}, UTC,
 * GMT or an offset, with or without a region in brackets. Not thread-safe.
 */
final class ClockTime {
    private static final int HOUR = 3_600_000;
    private static final int MINUTE = 60_000;
    private static final int SECOND = 1000;
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int MOST_OFFSET = 18 * HOUR;

    private final Cursor cursor;
    private int millis;
    private boolean zoned;
    private int offset;
    private boolean clocked;
    private boolean seconds;
    private int fractionDigits;
    private boolean halves;

    ClockTime(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to the end of the text; whether it is a time of day, or nothing at all. */
    boolean read() {
        millis = 0;
        zoned = false;
        clocked = false;
        halves = false;
        if (cursor.atEnd()) {
            return true;
        }
        boolean begun = cursor.eat('T') || cursor.eat('t') || cursor.eat(' ');
        return begun && readClock() && cursor.atEnd();
    }

    /** Milliseconds since midnight; 0 where there was none. */
    int millis() {
        return millis;
    }

    /** Whether it named a zone. */
    boolean zoned() {
        return zoned;
    }

    /** Milliseconds that the zone it named is ahead of UTC. */
    int offset() {
        return offset;
    }

    /** The pattern that would read what was read, but for a zone; for messages. */
    String form() {
        if (!clocked) {
            return "";
        }
        String fraction = fractionDigits > 0 ? "." + "S".repeat(fractionDigits) : "";
        return " " + (halves ? "h" : "H") + ":mm" + (seconds ? ":ss" : "") + fraction + (halves ? " a" : "");
    }

    private boolean readClock() {
        int hour = cursor.number(1, 2);
        int minute = cursor.eat(':') ? cursor.number(2, 2) : Cursor.NONE;
        seconds = cursor.eat(':');
        int second = seconds ? cursor.number(2, 2) : 0;
        boolean fraction = seconds && (cursor.eat('.') || cursor.eat(','));
        fractionDigits = fraction ? cursor.digitsAhead() : 0;
        int nanos = fraction ? cursor.nanosOfFraction() : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || nanos < 0) {
            return false;
        }
        clocked = true;
        millis = hour * HOUR + minute * MINUTE + second * SECOND + nanos / NANOS_OF_MILLI;
        return readHalfDay(hour);
    }

    /** AM and PM, where they stand, then the hour is 1 to 12; then maybe the zone. */
    private boolean readHalfDay(int hour) {
        boolean space = cursor.left() > 2 && cursor.eat(' ');
        boolean morning = cursor.eatWord("am");
        if (!morning && !cursor.eatWord("pm")) {
            return cursor.atEnd() ? !space : readZone();
        }
        halves = true;
        millis += hour == 12 ? (morning ? -12 * HOUR : 0) : (morning ? 0 : 12 * HOUR);
        cursor.eat(' ');
        return hour >= 1 && hour <= 12 && (cursor.atEnd() || readZone());
    }

    private boolean readZone() {
        zoned = true;
        offset = 0;
        if (cursor.eatWord("z") || cursor.eatWord("utc") || cursor.eatWord("gmt")) {
            return true;
        }
        return readOffset() && (cursor.atEnd() || readRegion());
    }

    private boolean readOffset() {
        boolean west = cursor.eat('-');
        if (!west && !cursor.eat('+')) {
            return false;
        }
        int hours = cursor.number(2, 2);
        boolean colon = cursor.eat(':');
        int minutes = colon || (!cursor.atEnd() && cursor.peek() != '[') ? cursor.number(2, 2) : 0;
        offset = (hours * HOUR + minutes * MINUTE) * (west ? -1 : 1);
        return hours >= 0 && minutes >= 0 && minutes < 60 && Math.abs(offset) <= MOST_OFFSET;
    }

    /** A region repeats what the offset says: {@code +01:00[Europe/Berlin]}. */
    private boolean readRegion() {
        if (!cursor.eat('[')) {
            return false;
        }
        while (cursor.left() > 1 && cursor.peek() != ']') {
            cursor.next();
        }
        return cursor.eat(']');
    }
}
