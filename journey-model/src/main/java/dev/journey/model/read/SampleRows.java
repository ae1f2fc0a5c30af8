package dev.journey.model.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the first rows of a source, each different value once. Not thread-safe. */
final class SampleRows implements RowHandler {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_VALUES = 4_000_000;
    private static final int LONGEST = 200;

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, String> pool = new HashMap<>();
    private final Slice slice = new Slice();
    private @Nullable Columns columns;
    private String[] row = new String[0];
    private int fields;
    private boolean readable;
    private boolean blank;
    private long values;

    RowHandler with(Columns known) {
        columns = known;
        return this;
    }

    Optional<Sample> sample(String format) {
        return columns == null ? Optional.empty() : Optional.of(new Sample(format, columns.names(), rows));
    }

    @Override
    public void begin(long line) {
        row = new String[columns == null ? 0 : columns.names().size()];
        Arrays.fill(row, "");
        fields = 0;
        readable = true;
        blank = true;
    }

    @Override
    public void field(int index, char[] chars, int from, int length) {
        fields = index + 1;
        slice.over(chars, from, Math.min(length, LONGEST)).strip();
        blank &= slice.length() == 0;
        if (index < row.length) {
            row[index] = pool.computeIfAbsent(slice.toString(), value -> value);
        }
    }

    @Override
    public void time(int index, char[] chars, int from, int length) {
        field(index, chars, from, length);
    }

    @Override
    public void unreadable(Reason reason, CharSequence value) {
        readable = false;
    }

    @Override
    public boolean end() {
        if (readable && !(fields <= 1 && blank)) {
            rows.add(List.of(row));
            values += row.length;
        }
        return rows.size() < MOST_ROWS && values < MOST_VALUES;
    }
}
