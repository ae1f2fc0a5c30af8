package dev.journey.report.page;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.report.practice.Numerals;
import dev.journey.report.practice.ValueText;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

/** How one locale writes numbers and dates. Immutable. */
final class Format implements Numerals {
    static final String NONE = ValueText.NONE;

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    private final Locale locale;

    Format(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String count(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 1 case}, {@code 2 cases}. */
    @Override
    public String counted(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** One digit after the point; none from 100 on. */
    @Override
    public String decimal(double value) {
        return fixed(value, Math.abs(value) >= 99.95 ? 0 : 1);
    }

    @Override
    public String fixed(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** Without a point where it is whole. */
    @Override
    public String plain(double value) {
        return value == Math.rint(value) ? fixed(value, 0) : decimal(value);
    }

    @Override
    public String percent(double share) {
        return fixed(100 * share, 1) + "\u202F%";
    }

    @Override
    public String percent(Share share) {
        return share.value().isPresent() ? percent(share.value().getAsDouble()) : NONE;
    }

    String figure(Figure figure) {
        return figure.isPresent() ? decimal(figure.value().getAsDouble()) : NONE;
    }

    /** Seconds in the unit that reads best. */
    String duration(double seconds) {
        if (seconds < 59.5) {
            return fixed(seconds, 0) + " s";
        }
        if (seconds < 59.95 * 60) {
            return fixed(seconds / 60, 1) + " min";
        }
        return seconds < 47.95 * HOUR ? fixed(seconds / HOUR, 1) + " h" : fixed(seconds / DAY, 1) + " days";
    }

    /** Working seconds in seconds, minutes or hours: a day of working time would be read as a day. */
    String workingDuration(double seconds) {
        return seconds < 59.95 * 60 ? duration(seconds) : fixed(seconds / HOUR, 1) + " h";
    }

    @Override
    public String workingDurationOfMillis(OptionalDouble millis) {
        return millis.isPresent() ? workingDuration(millis.getAsDouble() / 1000) : NONE;
    }

    @Override
    public String durationOfMillis(OptionalDouble millis) {
        return millis.isPresent() ? duration(millis.getAsDouble() / 1000) : NONE;
    }

    /** In UTC. */
    String date(Instant time) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(time.atZone(ZoneOffset.UTC));
    }
}
