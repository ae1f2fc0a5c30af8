package dev.journey.model.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What keeps a reader from giving a value back as it is, in words; empty where nothing does. */
final class ReadBack {
    static final String NO_NAME = "has no name";
    static final String NEGATIVE = "is negative";

    private static final int LONGEST = 1 << 20;
    private static final int YEAR_DIGITS = 4;

    private ReadBack() {}

    static String text(String value) {
        if (!value.equals(value.strip())) {
            return "has white space at an end";
        }
        if (value.indexOf(0) >= 0) {
            return "holds a NUL";
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            return "holds half of a surrogate pair";
        }
        return value.length() > LONGEST ? "is longer than " + LONGEST + " characters" : "";
    }

    static String oneOf(Class<? extends Enum<?>> type, String value) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.name().equals(value))
                ? ""
                : "is none of " + Arrays.toString(type.getEnumConstants());
    }

    static String tier(String value) {
        return value.matches("0|[1-9][0-9]{0,2}") ? "" : "is no whole number from 0 to 999";
    }

    /** ISO 8601 with a year of four digits. */
    static String time(String value) {
        return value.indexOf('-') == YEAR_DIGITS ? "" : "is not in the years 0 to 9999";
    }
}
