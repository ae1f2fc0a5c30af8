package dev.journey.model.read;

import dev.journey.model.Glossary;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The log of steps that changes, or the moments of rows, become. Not thread-safe. */
final class ChangeLog {
    private final EventLog rows;
    private final Set<String> kept;
    private final EventLogBuilder steps = EventLog.builder();
    private final Map<Role, String> texts = new EnumMap<>(Role.class);

    /**
     * A log without steps.
     *
     * @param rows the log of rows, whose other columns go with the steps
     * @param kept which of its further columns do
     */
    ChangeLog(EventLog rows, Set<String> kept) {
        this.rows = rows;
        this.kept = kept;
    }

    /** Keeps the steps in temporary files in this directory. */
    void spillTo(Path directory) {
        steps.spillTo(directory);
    }

    /** The value of a column with this role in the rows of a change: the last one. */
    Optional<String> inRows(Role role, int first, int end) {
        return rows.column(role).flatMap(column -> {
            Optional<String> found = Optional.empty();
            for (int row = end - 1; row >= first && found.isEmpty(); row--) {
                found = column.value(row);
            }
            return found;
        });
    }

    /** Sets what is known of the step that is being made. */
    void set(Role role, String value) {
        texts.put(role, value);
    }

    void setAll(Map<Role, String> values) {
        texts.putAll(values);
    }

    void side(Side side) {
        texts.put(Role.SIDE, side.name());
    }

    /** A step of no length, of which nothing but what was set is known. */
    void addFirst(String caseId, String touchpoint, long time) {
        add(caseId, touchpoint, time, EventLog.NO_TIME);
    }

    /** Sets what the rows of a change have beside what changed. */
    void setRows(int first, int end) {
        for (Role role : Role.values()) {
            if (role.kind() == Role.Kind.TEXT && role != Role.TOUCHPOINT) {
                inRows(role, first, end).ifPresent(value -> texts.put(role, value));
            }
        }
    }

    /** A step with what was set, and the numbers and further columns of its rows. */
    void add(String caseId, String touchpoint, int first, int end) {
        for (int row = first; row < end; row++) {
            numbers(row);
            others(row);
        }
        add(caseId, touchpoint, rows.startMillis(first), lastEnd(first, end));
    }

    /** A step of no length with what was set, and the further columns of a row and, where that is asked for, its numbers. */
    void addAt(String caseId, String touchpoint, int row, long time, boolean withNumbers) {
        if (withNumbers) {
            numbers(row);
        }
        others(row);
        add(caseId, touchpoint, time, EventLog.NO_TIME);
    }

    private void add(String caseId, String touchpoint, long start, long end) {
        texts.forEach((role, value) -> steps.text(role).set(value));
        texts.clear();
        steps.text(Role.TOUCHPOINT).set(touchpoint);
        steps.add(caseId, start, end);
    }

    private void numbers(int row) {
        for (Role role : Role.values()) {
            rows.numbers(role)
                    .filter(column -> column.has(row))
                    .ifPresent(column -> steps.number(role).set(column.at(row)));
        }
    }

    private void others(int row) {
        for (String name : kept) {
            rows.column(name)
                    .flatMap(column -> column.value(row))
                    .ifPresent(value -> steps.other(name).set(value));
        }
    }

    private long lastEnd(int first, int end) {
        long last = EventLog.NO_TIME;
        for (int row = first; row < end; row++) {
            last = Math.max(last, rows.endMillis(row));
        }
        return last;
    }

    int size() {
        return steps.size();
    }

    EventLog build(Glossary glossary) {
        rows.calendars().ifPresent(steps::calendars);
        return steps.glossary(glossary).build();
    }
}
