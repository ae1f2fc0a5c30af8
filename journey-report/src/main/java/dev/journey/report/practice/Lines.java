package dev.journey.report.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Collects the lines of a sheet. */
final class Lines {
    private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();

    /** The sheet of a family: its lines, or the sentence that says what would give them. */
    static <T> Sheet sheet(String key, String title, Known<T> family, BiConsumer<Lines, T> write) {
        Lines lines = new Lines();
        family.value().ifPresent(found -> write.accept(lines, found));
        Optional<String> absence = family.isPresent() ? Optional.empty() : Optional.of(family.absence());
        return new Sheet(key, title, absence, lines.entries.build());
    }

    /** The lines so far. */
    List<Entry> entries() {
        return entries.build();
    }

    Lines add(String key, String label, Value value) {
        entries.add(new Entry(key, label, value));
        return this;
    }

    Lines count(String key, String label, long count) {
        return add(key, label, new Value.Count(count));
    }

    Lines amount(String key, String label, double number, String unit) {
        return add(key, label, new Value.Amount(number, unit));
    }

    Lines part(String key, String label, Share share, String of) {
        return add(key, label, new Value.Part(share, of));
    }

    Lines part(String key, String label, Known<Share> share, String of) {
        return add(key, label, known(share, found -> new Value.Part(found, of)));
    }

    Lines times(String key, String label, Distribution millis) {
        return add(key, label, new Value.Times(millis, /* inWorkingTime= */ false));
    }

    /** Elapsed times and, where it is known when people work, the same in working time. */
    Lines times(String key, String label, Distribution millis, Optional<Distribution> working) {
        times(key, working.isPresent() ? label + ", elapsed" : label, millis);
        working.ifPresent(found ->
                add(key + "InWorkingTime", "  in working time", new Value.Times(found, /* inWorkingTime= */ true)));
        return this;
    }

    /** A share with its interval. */
    Lines shares(String key, String label, Known<Estimate> estimate, String of) {
        return add(key, label, known(estimate, found -> new Value.Interval(found, "share", true, of)));
    }

    /** A difference of shares, with its interval. */
    Lines points(String key, String label, Known<Estimate> estimate, String of) {
        return add(key, label, known(estimate, found -> new Value.Interval(found, "points", true, of)));
    }

    /** An estimate with its interval. */
    Lines interval(String key, String label, Known<Estimate> estimate, String unit, String of) {
        return add(key, label, known(estimate, found -> new Value.Interval(found, unit, false, of)));
    }

    /** Rows; each function gives one column. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> Lines table(String key, String label, List<T> rows, List<String> columns, Function<T, Value>... cells) {
        return add(key, label, filled(rows, columns, cells));
    }

    /** Rows, or why there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> Lines table(
            String key, String label, Known<List<T>> rows, List<String> columns, Function<T, Value>... cells) {
        return rows.isPresent()
                ? add(key, label, filled(rows.value().orElseThrow(), columns, cells))
                : add(key, label, new Value.Missing(rows.absence()));
    }

    private static <T> Value filled(List<T> rows, List<String> columns, Function<T, Value>[] cells) {
        return Value.Table.of(
                columns,
                rows,
                row -> Arrays.stream(cells).map(cell -> cell.apply(row)).toList());
    }

    static <T> Value known(Known<T> value, Function<T, Value> shown) {
        return value.value().map(shown).orElseGet(() -> new Value.Missing(value.absence()));
    }

    static Value estimate(Estimate estimate, String unit, String of) {
        return new Value.Interval(estimate, unit, false, of);
    }

    static Value words(String text) {
        return new Value.Words(text);
    }

    static Value words(Enum<?> constant) {
        return new Value.Choice(List.of(constant.name()));
    }

    static Value count(long count) {
        return new Value.Count(count);
    }
}
