package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By what cases are sorted into kinds before two logs are compared: the first value of each column in a case, such as issue type,
 * segment and channel. The order counts: a kind with few cases is compared without the last column, then without the one before it.
 * Immutable.
 */
public final class Strata {
    /** By issue type; all cases are of one kind where a log has none. */
    public static final Strata ISSUE_TYPE = new Strata(ImmutableList.of(Role.ISSUE_TYPE.key()), true);

    private final ImmutableList<String> columns;
    private final boolean optional;

    private Strata(ImmutableList<String> columns, boolean optional) {
        this.columns = columns;
        this.optional = optional;
    }

    /**
     * By these columns, the most telling one first.
     *
     * @param columns roles of the mapping such as {@code issueType} and {@code channel}, or further columns of the logs
     */
    public static Strata by(List<String> columns) {
        if (columns.isEmpty() || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException(Messages.strata(columns));
        }
        return new Strata(ImmutableList.copyOf(columns), false);
    }

    /** The columns, the most telling one first. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The kind of each case: one value for each column, empty where the case has none.
     *
     * @throws IllegalArgumentException when the log has no such column
     */
    List<List<String>> of(EventLog log) {
        List<Optional<Column>> found =
                columns.stream().map(name -> column(log, name)).toList();
        List<List<String>> kinds = new ArrayList<>();
        for (int c = 0; c < log.caseCount(); c++) {
            int caseIndex = c;
            kinds.add(found.stream()
                    .map(column -> column.map(one -> first(log, one, caseIndex)).orElse(""))
                    .toList());
        }
        return kinds;
    }

    private Optional<Column> column(EventLog log, String name) {
        Optional<Column> found = Role.of(name).flatMap(log::column).or(() -> log.column(name));
        if (found.isEmpty() && !optional) {
            throw new IllegalArgumentException(Messages.noStratum(name, columnsOf(log)));
        }
        return found;
    }

    private static List<String> columnsOf(EventLog log) {
        List<String> names = new ArrayList<>(Arrays.stream(Role.values())
                .filter(role -> log.column(role).isPresent())
                .map(Role::key)
                .toList());
        names.addAll(log.otherColumns());
        return names;
    }

    private static String first(EventLog log, Column column, int caseIndex) {
        for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
            Optional<String> value = column.value(step);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return "";
    }
}
