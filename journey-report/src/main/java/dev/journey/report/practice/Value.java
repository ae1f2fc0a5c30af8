package dev.journey.report.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;

/** What a sheet says of one thing. Immutable. */
public sealed interface Value {
    /**
     * How many.
     *
     * @param count not below 0
     */
    record Count(long count) implements Value {}

    /**
     * A number that is no count.
     *
     * @param number finite
     * @param unit what it counts, such as minutes
     */
    record Amount(double number, String unit) implements Value {}

    /**
     * A part of a whole.
     *
     * @param share the part and the whole
     * @param of what the whole is, such as promises
     */
    record Part(Share share, String of) implements Value {}

    /**
     * An estimate with its interval of 90 %.
     *
     * @param estimate the estimate
     * @param unit its unit
     * @param isShare whether it is a share, or a difference of shares (unit points), and reads best in hundredths
     * @param of what its observations are
     */
    record Interval(Estimate estimate, String unit, boolean isShare, String of) implements Value {}

    /**
     * A distribution of milliseconds.
     *
     * @param millis the distribution
     * @param inWorkingTime whether it is working time; else it is elapsed time
     */
    record Times(Distribution millis, boolean inWorkingTime) implements Value {}

    /**
     * A distribution of counts.
     *
     * @param counts the distribution
     */
    record Spread(Distribution counts) implements Value {}

    /**
     * Words.
     *
     * @param text any text; may come from data
     */
    record Words(String text) implements Value {}

    /**
     * A list of rows, each with a value for each column.
     *
     * @param columns keys of the columns
     * @param rows the rows
     */
    record Table(List<String> columns, List<List<Value>> rows) implements Value {
        /** Copies. */
        public Table {
            columns = ImmutableList.copyOf(columns);
            rows = rows.stream().<List<Value>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Nothing, and why.
     *
     * @param reason one sentence that says what would give it
     */
    record Missing(String reason) implements Value {}
}
