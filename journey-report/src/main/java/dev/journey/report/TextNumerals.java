package dev.journey.report;

import dev.journey.analysis.figure.Share;
import dev.journey.report.practice.Numerals;
import dev.journey.report.practice.ValueText;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as {@link Numbers} writes them. */
final class TextNumerals implements Numerals {
    /** Values as a terminal and Markdown show them. */
    static final ValueText VALUES = new ValueText(new TextNumerals());

    private TextNumerals() {}

    @Override
    public String count(long value) {
        return Numbers.count(value);
    }

    @Override
    public String counted(long value, String noun) {
        return Numbers.counted(value, noun);
    }

    @Override
    public String decimal(double value) {
        return Numbers.decimal(value);
    }

    @Override
    public String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    @Override
    public String plain(double value) {
        return Numbers.plain(value);
    }

    @Override
    public String percent(double share) {
        return Numbers.percent(share);
    }

    @Override
    public String percent(Share share) {
        return Numbers.percent(share);
    }

    @Override
    public String durationOfMillis(OptionalDouble millis) {
        return Numbers.durationOfMillis(millis);
    }

    @Override
    public String workingDurationOfMillis(OptionalDouble millis) {
        return Numbers.workingDurationOfMillis(millis);
    }
}
