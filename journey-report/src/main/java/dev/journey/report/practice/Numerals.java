package dev.journey.report.practice;

import dev.journey.analysis.figure.Share;
import java.util.OptionalDouble;

/** A way of writing numbers: that of a terminal, or that of a locale on a page. Immutable. */
public interface Numerals {
    /** Whole numbers. */
    String count(long value);

    /** Whole numbers with a noun: {@code 1 case}, {@code 2 cases}. */
    String counted(long value, String noun);

    /** One digit after the point; none from 100 on. */
    String decimal(double value);

    /** So many digits after the point. */
    String fixed(double value, int digits);

    /** Without a point where it is whole. */
    String plain(double value);

    /** In hundredths. */
    String percent(double share);

    /** In hundredths; says so where the whole is 0. */
    String percent(Share share);

    /** Elapsed milliseconds in the unit that reads best; says so where there are none. */
    String durationOfMillis(OptionalDouble millis);

    /** Working milliseconds in the unit that reads best; says so where there are none. */
    String workingDurationOfMillis(OptionalDouble millis);
}
