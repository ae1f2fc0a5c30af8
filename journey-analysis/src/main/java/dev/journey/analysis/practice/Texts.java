package dev.journey.analysis.practice;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One text column of a log as the practice asks it: by step, by case, and in parts; or a column that the log does not have, where every
 * step is without a value. Thread-safe.
 */
final class Texts {
    /** The code of a name that another column does not have. */
    static final int ELSEWHERE = -2;

    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final @Nullable Column column;
    private final List<String> names;
    private final Supplier<int[]> firsts;
    private final Supplier<List<List<String>>> items;

    Texts(EventLog log, @Nullable Column column) {
        this.column = column;
        names = column == null ? List.of() : column.dictionary().names();
        firsts = Suppliers.memoize(() -> column == null ? new int[0] : firsts(log, column));
        items = Suppliers.memoize(() -> names.stream().map(ITEMS::splitToList).toList());
    }

    private static int[] firsts(EventLog log, Column column) {
        int[] firsts = new int[log.caseCount()];
        for (int c = 0; c < firsts.length; c++) {
            firsts[c] = Column.MISSING;
            int end = log.endStep(c);
            for (int step = log.firstStep(c); step < end && firsts[c] == Column.MISSING; step++) {
                firsts[c] = column.code(step);
            }
        }
        return firsts;
    }

    boolean isKnown() {
        return column != null;
    }

    int code(int step) {
        return column == null ? Column.MISSING : column.code(step);
    }

    /** Whether a step has a text. */
    boolean has(int step) {
        return code(step) != Column.MISSING;
    }

    Optional<String> value(int step) {
        return valueAt(code(step));
    }

    /** The code of the first value that a case has. */
    int firstOfCase(int caseInLog) {
        return column == null ? Column.MISSING : firsts.get()[caseInLog];
    }

    /** The first value that a case has. */
    Optional<String> ofCase(int caseInLog) {
        return valueAt(firstOfCase(caseInLog));
    }

    private Optional<String> valueAt(int code) {
        return code == Column.MISSING ? Optional.empty() : Optional.of(names.get(code));
    }

    /** By code. */
    List<String> names() {
        return names;
    }

    /** The name behind a code; empty behind none. */
    String name(int code) {
        return code == Column.MISSING ? "" : names.get(code);
    }

    /** By code, the code that another column has for the same name; {@link #ELSEWHERE} where it has none. */
    int[] codesIn(Texts other) {
        Column there = other.column;
        return names.stream()
                .mapToInt(name -> there == null
                        ? ELSEWHERE
                        : there.dictionary().code(name).orElse(ELSEWHERE))
                .toArray();
    }

    /** The parts of a step's text that are separated by semicolons. */
    List<String> items(int step) {
        int code = code(step);
        return code == Column.MISSING ? List.of() : items.get().get(code);
    }

    /** By code. */
    List<List<String>> items() {
        return items.get();
    }
}
