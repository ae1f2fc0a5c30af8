package dev.journey.model.read;

import java.util.Optional;

/** Seconds or milliseconds since 1970, UTC; before it with a minus sign; a fraction is allowed. Not thread-safe. */
final class EpochTime extends TimeParser {
    static final int SECOND = 1000;
    static final int MILLISECOND = 1;

    private static final int MOST_DIGITS = 15;
    private static final int NANOS = 1_000_000_000;

    private final String name;
    private final int unit;
    private final Cursor cursor = new Cursor();

    /** @param unit milliseconds of one */
    EpochTime(String name, int unit) {
        this.name = name;
        this.unit = unit;
    }

    @Override
    long parse(Slice text) {
        cursor.on(text);
        boolean negative = cursor.eat('-');
        int digits = cursor.digitsAhead();
        if (digits == 0 || digits > MOST_DIGITS) {
            return UNREADABLE;
        }
        long whole = 0;
        for (int i = 0; i < digits; i++) {
            whole = whole * 10 + (cursor.next() - '0');
        }
        int nanos = cursor.eat('.') ? cursor.nanosOfFraction() : 0;
        if (nanos < 0 || !cursor.atEnd()) {
            return UNREADABLE;
        }
        long millis = whole * unit + (long) nanos * unit / NANOS;
        boolean finer = (long) nanos * unit % NANOS != 0;
        return negative ? -millis - (finer ? 1 : 0) : millis;
    }

    @Override
    Optional<String> form() {
        return Optional.of(TimeMessages.givenForm(name, "UTC"));
    }
}
