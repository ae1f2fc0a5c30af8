package dev.journey.analysis.map;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts into which the map splits the cases: by what they are about, else by the channel they begin on; a case's first value
 * counts. Immutable.
 *
 * @param column the column's role; empty where the log has neither, and there is one segment
 * @param names the segments, the largest first; those beyond the twelfth are one, with an empty name, as are cases without a value
 */
public record Segments(Optional<Role> column, List<String> names) {
    /** What stands for every further segment, and for cases without a value. */
    public static final String REST = "";

    private static final int MOST = 12;

    /** Copies. */
    public Segments {
        names = ImmutableList.copyOf(names);
    }

    /** Cases by segment. */
    static final class Sorted {
        private final Segments segments;
        private final int[] ofCase;

        private Sorted(Segments segments, int[] ofCase) {
            this.segments = segments;
            this.ofCase = ofCase;
        }

        Segments segments() {
            return segments;
        }

        /** The segment of a case. */
        int of(int caseIndex) {
            return ofCase[caseIndex];
        }
    }

    static Sorted of(EventLog log) {
        for (Role role : List.of(Role.ISSUE_TYPE, Role.CHANNEL)) {
            Optional<Column> column = log.column(role);
            if (column.isPresent()) {
                return of(log, role, column.get());
            }
        }
        return new Sorted(new Segments(Optional.empty(), List.of(REST)), new int[log.caseCount()]);
    }

    private static Sorted of(EventLog log, Role role, Column column) {
        List<String> all = column.dictionary().names();
        int[] codes = new int[log.caseCount()];
        long[] sizes = new long[all.size()];
        long left = codes.length;
        for (int c = 0; c < codes.length; c++) {
            codes[c] = firstCode(log, column, c);
            if (codes[c] != Column.MISSING) {
                sizes[codes[c]]++;
            }
        }
        int[] largest = largest(sizes, all);
        int[] positions = new int[sizes.length];
        Arrays.fill(positions, largest.length);
        List<String> names = new ArrayList<>();
        for (int code : largest) {
            positions[code] = names.size();
            names.add(all.get(code));
            left -= sizes[code];
        }
        if (left > 0) {
            names.add(REST);
        }
        for (int c = 0; c < codes.length; c++) {
            codes[c] = codes[c] == Column.MISSING ? largest.length : positions[codes[c]];
        }
        return new Sorted(new Segments(Optional.of(role), names), codes);
    }

    /** The codes of the largest segments, ties by name. */
    private static int[] largest(long[] sizes, List<String> names) {
        return IntStream.range(0, sizes.length)
                .filter(code -> sizes[code] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(code -> -sizes[code]).thenComparing(names::get))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int firstCode(EventLog log, Column column, int caseIndex) {
        for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
            if (column.code(step) != Column.MISSING) {
                return column.code(step);
            }
        }
        return Column.MISSING;
    }
}
