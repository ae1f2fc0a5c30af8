package dev.journey.model.read;

import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Changes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a log of rows that say what changed. Not thread-safe. */
final class ChangeColumns {
    private final Column[] field;
    private final Column[] before;
    private final Column[] after;
    private final Column[] by;
    private final Column[] begin;

    ChangeColumns(EventLog rows, Changes changes) {
        field = columns(rows, changes.field());
        before = columns(rows, changes.before());
        after = columns(rows, changes.after());
        by = columns(rows, changes.by().stream().toList());
        begin = columns(rows, changes.begin().stream().map(Changes.Begin::at).toList());
    }

    private static Column[] columns(EventLog rows, List<String> names) {
        return names.stream().flatMap(name -> rows.column(name).stream()).toArray(Column[]::new);
    }

    /** The field that a row is about; the empty text where nothing says it. */
    String field(int row) {
        return Optional.ofNullable(first(field, row)).orElse("");
    }

    @Nullable
    String before(int row) {
        return first(before, row);
    }

    @Nullable
    String after(int row) {
        return first(after, row);
    }

    @Nullable
    String by(int row) {
        return first(by, row);
    }

    /** When the case of a row began, as it was written. */
    @Nullable
    String begin(int row) {
        return first(begin, row);
    }

    /** Whether two rows have the same author. */
    boolean sameAuthor(int row, int other) {
        return Arrays.stream(by).allMatch(column -> column.code(row) == column.code(other));
    }

    private static @Nullable String first(Column[] columns, int row) {
        for (Column column : columns) {
            int code = column.code(row);
            if (code != Column.MISSING) {
                return column.dictionary().name(code);
            }
        }
        return null;
    }
}
