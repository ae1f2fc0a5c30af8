package dev.journey.model.read;

import dev.journey.model.log.NumberColumnBuilder;
import dev.journey.model.log.TextColumnBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is made of the values of one column. */
@FunctionalInterface
interface Field {
    /** Takes a value that is not missing; the reason, where it cannot be used. */
    @Nullable
    Reason take(Slice value);

    /** A field that is kept as a code, so that what a value comes to needs to be found out once. */
    interface Coded extends Field {
        /** The code of the value that was just taken. */
        int code();

        /** Takes a value by its code. */
        void takeCode(int code);

        /** Whether every value is kept as it is, so that a short one can be taken by its words. */
        boolean takesWords();

        /** Takes a value of 1 to 16 ASCII characters by its words. */
        void takeWords(long low, long high);
    }

    /** Kept as it is. */
    static Field text(TextColumnBuilder column) {
        return coded(column, true, value -> {
            column.set(value);
            return null;
        });
    }

    private static Coded coded(TextColumnBuilder column, boolean asItIs, Field field) {
        return new Coded() {
            @Override
            public @Nullable Reason take(Slice value) {
                return field.take(value);
            }

            @Override
            public int code() {
                return column.code();
            }

            @Override
            public void takeCode(int code) {
                column.set(code);
            }

            @Override
            public boolean takesWords() {
                return asItIs;
            }

            @Override
            public void takeWords(long low, long high) {
                column.set(low, high);
            }
        };
    }

    /** One of the names of an enum, in any case; kept as the enum writes it. */
    static Field oneOf(Class<? extends Enum<?>> type, Reason otherwise, TextColumnBuilder column) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return coded(column, false, value -> {
            String given = value.toString().toUpperCase(Locale.ROOT);
            if (!names.contains(given)) {
                return otherwise;
            }
            column.set(given);
            return null;
        });
    }

    /** A whole number from 0 to 999; kept without leading zeros. */
    static Field tier(TextColumnBuilder column) {
        Cursor cursor = new Cursor();
        return coded(column, false, value -> {
            cursor.on(value);
            int tier = cursor.number(1, 3);
            if (tier < 0 || !cursor.atEnd()) {
                return Reason.TIER;
            }
            column.set(Integer.toString(tier));
            return null;
        });
    }

    /** A decimal number. */
    static Field number(NumberColumnBuilder column) {
        return value -> {
            double number = NumberText.parse(value);
            if (Double.isNaN(number)) {
                return Reason.NUMBER;
            }
            column.set(number);
            return null;
        };
    }

    /** A time in the form of the log's times; kept as milliseconds UTC. */
    static Field moment(TimeParser times, NumberColumnBuilder column) {
        return value -> {
            long millis = times.parse(value);
            if (millis == TimeParser.UNREADABLE) {
                return Reason.TIME;
            }
            column.set((double) millis);
            return null;
        };
    }

    /** A decimal number of minutes: not below 0. */
    static Field minutes(NumberColumnBuilder column) {
        return value -> {
            double number = NumberText.parse(value);
            if (!(number >= 0)) {
                return Double.isNaN(number) ? Reason.NUMBER : Reason.BELOW_ZERO;
            }
            column.set(number);
            return null;
        };
    }
}
