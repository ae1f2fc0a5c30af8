package dev.journey.model.read;

import java.util.Optional;

/**
 * The fast path for patterns made of numbers and literals only: what it reads, a strict {@link
 * java.time.format.DateTimeFormatter} of the same pattern reads as the same time; what it does not read, that one decides.
 * Letters: uuuu yyyy uu yy, M MM d dd, H HH m mm s ss, S to SSSSSSSSS, XX XXX, and literals. Not thread-safe.
 */
final class NumericPattern {
    private static final int[] UNSET = {-1, 1, 1, 0, 0, 0};
    private static final String NUMBERS = "uMdHms";
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;

    private final NumericPatternPart[] parts;
    private final boolean zoned;
    private final Cursor cursor = new Cursor();
    private final DayStart days = new DayStart();
    private final int[] values = new int[NUMBERS.length()];
    private int nanos;
    private int offsetSeconds;

    private NumericPattern(NumericPatternPart[] parts, boolean zoned) {
        this.parts = parts;
        this.zoned = zoned;
    }

    static Optional<NumericPattern> of(String pattern) {
        return NumericPatternPart.of(pattern)
                .map(parts -> new NumericPattern(
                        parts.toArray(NumericPatternPart[]::new),
                        parts.stream().anyMatch(NumericPatternPart::isOffset)));
    }

    /** Milliseconds UTC, or {@link TimeParser#UNREADABLE}. */
    long parse(Slice text, LocalZone zone) {
        cursor.on(text);
        System.arraycopy(UNSET, 0, values, 0, UNSET.length);
        nanos = 0;
        for (NumericPatternPart part : parts) {
            if (!read(part)) {
                return TimeParser.UNREADABLE;
            }
        }
        long day = days.of(values[YEAR], values[MONTH], values[DAY]);
        if (!cursor.atEnd()
                || day == TimeParser.UNREADABLE
                || values[HOUR] > 23
                || values[MINUTE] > 59
                || values[SECOND] > 59) {
            return TimeParser.UNREADABLE;
        }
        long local = day + ((values[HOUR] * 60L + values[MINUTE]) * 60 + values[SECOND]) * 1000 + nanos / 1_000_000;
        return zoned ? local - offsetSeconds * 1000L : zone.toUtc(local);
    }

    private boolean read(NumericPatternPart part) {
        return switch (part.kind()) {
            case NUMBER -> {
                int value = cursor.number(part.least(), part.most());
                values[part.target()] = part.isShortYear() ? value + 2000 : value;
                yield value >= 0;
            }
            case LITERAL -> cursor.eat(part.literal());
            case FRACTION -> {
                nanos = cursor.digitsAhead() == part.most() ? cursor.nanosOfFraction() : Cursor.NONE;
                yield nanos >= 0;
            }
            case OFFSET -> readOffset(part.isShortOffset());
        };
    }

    private boolean readOffset(boolean withoutColon) {
        offsetSeconds = 0;
        if (cursor.eat('Z')) {
            return true;
        }
        boolean west = cursor.eat('-');
        if (!west && !cursor.eat('+')) {
            return false;
        }
        int hours = cursor.number(2, 2);
        int minutes = withoutColon || cursor.eat(':') ? cursor.number(2, 2) : Cursor.NONE;
        offsetSeconds = (hours * 60 + minutes) * (west ? -60 : 60);
        return hours >= 0 && minutes >= 0 && minutes < 60 && hours < 18;
    }
}
