package dev.journey.report.practice;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Values of sheets in words: the one place that says how each kind of them reads. Immutable. */
public final class ValueText {
    /** What stands where there is nothing. */
    public static final String NONE = "–";

    private static final String NOTHING = "none";
    private static final String SHARE = "share";

    private final Numerals numerals;

    /** With numbers written so. */
    public ValueText(Numerals numerals) {
        this.numerals = numerals;
    }

    /** In full, with the whole, the unit and the number of observations. */
    public String full(Value value) {
        if (value instanceof Value.Count count) {
            return numerals.count(count.count());
        }
        if (value instanceof Value.Amount amount) {
            return amount(amount.number(), amount.unit());
        }
        if (value instanceof Value.Part part) {
            return numerals.percent(part.share()) + " ("
                    + numerals.count(part.share().part()) + " of "
                    + numerals.count(part.share().whole()) + " " + part.of() + ")";
        }
        if (value instanceof Value.Interval interval) {
            return interval(interval);
        }
        if (value instanceof Value.Times times) {
            return times(times);
        }
        if (value instanceof Value.Spread spread) {
            return spread(spread.counts());
        }
        return value instanceof Value.Missing missing ? missing.reason() : words(value);
    }

    /** For a narrow table, whose heading says what is counted. */
    public String brief(Value value) {
        if (value instanceof Value.Part part) {
            return numerals.percent(part.share()) + " ("
                    + numerals.count(part.share().part()) + "/"
                    + numerals.count(part.share().whole()) + ")";
        }
        if (value instanceof Value.Amount amount && !amount.unit().equals(SHARE)) {
            return number(amount.number());
        }
        if (value instanceof Value.Interval interval) {
            Estimate estimate = interval.estimate();
            return number(estimate.value()) + " (" + number(estimate.low()) + " to " + number(estimate.high()) + ")";
        }
        return value instanceof Value.Missing ? NONE : full(value);
    }

    /** A number that is no count: three digits after the point where it is below 1. */
    public String number(double value) {
        return Math.abs(value) < 1 && value != 0 ? numerals.fixed(value, 3) : numerals.decimal(value);
    }

    /** A column as people read it: {@code leftOpen} is "left open". */
    public static String heading(String key) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            words.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    /** Columns as people read them. */
    public static String headings(Value.Table table) {
        return table.columns().stream().map(ValueText::heading).collect(Collectors.joining(", "));
    }

    private static String words(Value value) {
        if (value instanceof Value.Choice choice) {
            return choice.words();
        }
        if (value instanceof Value.Words words) {
            return words.text().isEmpty() ? NONE : words.text();
        }
        return NOTHING;
    }

    private String amount(double number, String unit) {
        return unit.equals(SHARE) ? numerals.percent(number) : (number(number) + " " + unit).strip();
    }

    private String interval(Value.Interval interval) {
        Estimate estimate = interval.estimate();
        String unit = interval.unit().equals(SHARE) ? "%" : interval.unit();
        return inUnit(estimate.value(), interval) + (unit.isEmpty() ? "" : " " + unit) + ", "
                + inUnit(estimate.low(), interval) + " to " + inUnit(estimate.high(), interval)
                + " (90 % interval, " + numerals.count(estimate.n()) + " " + interval.of() + ")";
    }

    private String inUnit(double value, Value.Interval interval) {
        return interval.isShare() ? numerals.decimal(100 * value) : number(value);
    }

    private String times(Value.Times times) {
        Distribution millis = times.millis();
        return millis.count() == 0
                ? NOTHING
                : "median " + duration(times, millis.quantile(0.5)) + ", 9 of 10 at most "
                        + duration(times, millis.quantile(0.9)) + " ("
                        + numerals.counted(millis.count(), "time") + ")";
    }

    private String duration(Value.Times times, OptionalDouble millis) {
        return times.inWorkingTime() ? numerals.workingDurationOfMillis(millis) : numerals.durationOfMillis(millis);
    }

    private String spread(Distribution counts) {
        return counts.count() == 0
                ? NOTHING
                : numerals.decimal(counts.mean().orElse(0)) + " on average, median "
                        + numerals.plain(counts.quantile(0.5).orElse(0)) + ", 9 of 10 at most "
                        + numerals.plain(counts.quantile(0.9).orElse(0)) + " (" + numerals.count(counts.count()) + ")";
    }
}
