package dev.journey.report.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
     * One or several of a closed list. People read words, and files keep the constants.
     *
     * @param constants the names of the constants, such as {@code ONE_OWNER}
     */
    record Choice(List<String> constants) implements Value {
        /** Copies. */
        public Choice {
            constants = ImmutableList.copyOf(constants);
        }

        /** As people read it: {@code one owner, updated}. */
        public String words() {
            return keys().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** As files keep it: {@code ONE_OWNER, UPDATED}. */
        public String keys() {
            return String.join(", ", constants);
        }
    }

    /**
     * A list of rows, each with a value for each column. A row is made each time it is asked for: most readers show the first ten of what
     * may be a row for each case. Immutable.
     */
    final class Table implements Value {
        private final List<String> columns;
        private final List<List<Value>> rows;

        private Table(List<String> columns, List<List<Value>> rows) {
            this.columns = columns;
            this.rows = rows;
        }

        /**
         * Of things that each make a row.
         *
         * @param columns keys of the columns
         * @param things copied; each is immutable
         * @param row the values of a thing, one for each column; equal at each call
         */
        static <T> Table of(List<String> columns, List<T> things, Function<T, List<Value>> row) {
            return new Table(ImmutableList.copyOf(columns), Lists.transform(ImmutableList.copyOf(things), row::apply));
        }

        /** Keys of the columns. */
        public List<String> columns() {
            return columns;
        }

        /** The rows; a view that cannot be changed. */
        public List<List<Value>> rows() {
            return Collections.unmodifiableList(rows);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param reason one sentence that says what would give it
     */
    record Missing(String reason) implements Value {}
}
