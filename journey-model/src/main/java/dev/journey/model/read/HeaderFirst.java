package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the first row that is not blank as the names of the columns, and gives the others to the handler made of them. */
final class HeaderFirst implements RowHandler {
    private final Function<List<String>, @Nullable RowHandler> next;
    private final List<String> names = new ArrayList<>();
    private final Slice slice = new Slice();
    private @Nullable RowHandler rows;

    HeaderFirst(Function<List<String>, @Nullable RowHandler> next) {
        this.next = next;
    }

    @Override
    public void begin(long line) {
        if (rows != null) {
            rows.begin(line);
        }
    }

    @Override
    public void field(int index, char[] chars, int from, int length) {
        if (rows != null) {
            rows.field(index, chars, from, length);
        } else {
            names.add(slice.over(chars, from, length).strip().toString());
        }
    }

    /** Forgets the row that was begun. */
    void abandon() {
        names.clear();
    }

    @Override
    public void time(int index, char[] chars, int from, int length) {
        field(index, chars, from, length);
    }

    @Override
    public void unreadable(Reason reason, CharSequence value) {
        if (rows != null) {
            rows.unreadable(reason, value);
        }
    }

    @Override
    public boolean end() {
        if (rows != null) {
            return rows.end();
        }
        if (names.size() == 1 && names.get(0).isEmpty()) {
            names.clear();
        } else {
            rows = next.apply(List.copyOf(names));
        }
        return true;
    }
}
