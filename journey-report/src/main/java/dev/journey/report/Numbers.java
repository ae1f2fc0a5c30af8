package dev.journey.report;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import java.util.Locale;
import java.util.OptionalDouble;

/** Number formats of the text report: comma for thousands, point for decimals, whatever the machine's locale. */
final class Numbers {
    static final String UNKNOWN = "not known";

    private static final String NO_CELL = "-";
    private static final double HOURS = 3600;
    private static final double DAYS = 24 * HOURS;

    private Numbers() {}

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 99.95 ? "%,.0f" : "%,.1f", value);
    }

    /** Without a point where it is whole. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : decimal(value);
    }

    /** {@code 1 case}, {@code 2 cases}. */
    static String counted(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** For a table: a dash where there is no figure. */
    static String cell(Figure figure) {
        return figure.isPresent() ? decimal(figure.value().getAsDouble()) : NO_CELL;
    }

    /** For a table: a dash where there is no share. */
    static String cell(Share share) {
        return share.value().isPresent() ? percent(share) : NO_CELL;
    }

    static String percent(Share share) {
        return share.value().isPresent() ? percent(share.value().getAsDouble()) : UNKNOWN;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Seconds in the unit that reads best; rounded first, so that 59.6 s is 1.0 min. */
    static String duration(double seconds) {
        if (seconds < 59.5) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        if (seconds < 59.95 * 60) {
            return String.format(Locale.ROOT, "%.1f min", seconds / 60);
        }
        return seconds < 47.95 * HOURS
                ? String.format(Locale.ROOT, "%.1f h", seconds / HOURS)
                : String.format(Locale.ROOT, "%,.1f days", seconds / DAYS);
    }

    /** Working seconds in seconds, minutes or hours: a day of working time would be read as a day. */
    static String workingDuration(double seconds) {
        return seconds < 59.95 * 60 ? duration(seconds) : String.format(Locale.ROOT, "%,.1f h", seconds / HOURS);
    }

    static String workingDurationOfMillis(OptionalDouble millis) {
        return millis.isPresent() ? workingDuration(millis.getAsDouble() / 1000) : UNKNOWN;
    }

    static String durationOfMillis(OptionalDouble millis) {
        return millis.isPresent() ? duration(millis.getAsDouble() / 1000) : UNKNOWN;
    }
}
