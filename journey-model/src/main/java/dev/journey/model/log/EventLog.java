package dev.journey.model.log;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.journey.model.Glossary;
import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was observed: steps of cases, columnar and frozen.
 *
 * <p>The order is canonical: cases by the time of their first step, then by id; the steps of a case by start time, then by
 * position in the source. Codes are numbered by first appearance in that order. So two sources with the same rows in
 * another order give equal logs, except for rows of one case with equal times, which keep their source order
 * ({@link #ties} counts them).
 *
 * <p>Size: 8 bytes a step for the start, 8 for the end where any step has one, 4 for each text column, 8 for each number
 * column; and for each case 20 bytes, and the id once more where it has more than 16 characters or others than ASCII. In a log that
 * was {@linkplain EventLogBuilder#spillTo spilled} the steps lie in files that are mapped. Immutable and thread-safe.
 */
public final class EventLog {
    /** Stands for a time that is not known. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private final Glossary glossary;
    private final Optional<Calendars> calendars;
    private final Names caseIds;
    private final int[] offsets;
    private final LongStore starts;
    private final LongStore ends;
    private final Map<Role, Column> texts;
    private final Map<Role, NumberColumn> numbers;
    private final Map<String, Column> others;
    private final Column touchpoints;

    EventLog(
            Glossary glossary,
            Optional<Calendars> calendars,
            Names caseIds,
            int[] offsets,
            LongStore starts,
            Optional<LongStore> ends,
            Map<Role, Column> texts,
            Map<Role, NumberColumn> numbers,
            Map<String, Column> others) {
        this.glossary = glossary;
        this.calendars = calendars;
        this.caseIds = caseIds;
        this.offsets = offsets;
        this.starts = starts;
        this.ends = ends.orElseGet(() -> new LongStore.Heap(0));
        this.texts = Maps.immutableEnumMap(texts);
        this.numbers = Maps.immutableEnumMap(numbers);
        this.others = ImmutableSortedMap.copyOf(others);
        this.touchpoints = Objects.requireNonNull(texts.get(Role.TOUCHPOINT));
    }

    private EventLog(EventLog log, Optional<Calendars> calendars) {
        this.calendars = calendars;
        glossary = log.glossary;
        caseIds = log.caseIds;
        offsets = log.offsets;
        starts = log.starts;
        ends = log.ends;
        texts = log.texts;
        numbers = log.numbers;
        others = log.others;
        touchpoints = log.touchpoints;
    }

    /** Starts an empty log. */
    public static EventLogBuilder builder() {
        return new EventLogBuilder();
    }

    /** What the names in the log mean. */
    public Glossary glossary() {
        return glossary;
    }

    /** When the people in the log work; empty where nobody said. */
    public Optional<Calendars> calendars() {
        return calendars;
    }

    /** The same steps, and these working hours. Shares everything else with this log: costs nothing. */
    public EventLog withCalendars(Calendars hours) {
        return new EventLog(this, Optional.of(hours));
    }

    /** How many cases there are. */
    public int caseCount() {
        return caseIds.size();
    }

    /** How many steps there are. */
    public int stepCount() {
        return starts.size();
    }

    /** The cases, in canonical order. A view. */
    public List<Case> cases() {
        return new AbstractList<>() {
            @Override
            public Case get(int index) {
                if (index < 0 || index >= caseIds.size()) {
                    throw new IndexOutOfBoundsException(index);
                }
                return new Case(EventLog.this, index);
            }

            @Override
            public int size() {
                return caseIds.size();
            }
        };
    }

    /** The id of a case; made anew each time. */
    public String caseId(int caseIndex) {
        return caseIds.name(caseIndex);
    }

    /** The first step of a case; its steps are {@code [firstStep, endStep)}. */
    public int firstStep(int caseIndex) {
        return offsets[caseIndex];
    }

    /** The step after the last one of a case. */
    public int endStep(int caseIndex) {
        return offsets[caseIndex + 1];
    }

    /** When a step began: milliseconds UTC. */
    public long startMillis(int step) {
        return starts.at(step);
    }

    /** When a step ended: milliseconds UTC, or {@link #NO_TIME}. */
    public long endMillis(int step) {
        return ends.size() == 0 ? NO_TIME : ends.at(step);
    }

    /** Whether any step has an end time. */
    public boolean hasEnds() {
        return ends.size() > 0;
    }

    /** The column of touchpoints; every step has one. */
    public Column touchpoints() {
        return touchpoints;
    }

    /** The text column with a role, if the log has it. */
    public Optional<Column> column(Role role) {
        return Optional.ofNullable(texts.get(role));
    }

    /** A further text column by the source's own name, if the log has it. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(others.get(name));
    }

    /** The number column with a role, if the log has it; a {@link Role.Kind#MOMENT} is a number of milliseconds UTC. */
    public Optional<NumberColumn> numbers(Role role) {
        return Optional.ofNullable(numbers.get(role));
    }

    /** The names of the further columns, in order. */
    public Set<String> otherColumns() {
        return others.keySet();
    }

    /**
     * How many steps began at the same millisecond as the step before them in their case. Their order is that of the source
     * and cannot be told from the times.
     */
    public long ties() {
        long ties = 0;
        for (int c = 0; c < caseIds.size(); c++) {
            for (int step = offsets[c] + 1; step < offsets[c + 1]; step++) {
                ties += starts.at(step) == starts.at(step - 1) ? 1 : 0;
            }
        }
        return ties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventLog that
                && glossary.equals(that.glossary)
                && calendars.equals(that.calendars)
                && caseIds.equals(that.caseIds)
                && Arrays.equals(offsets, that.offsets)
                && starts.equals(that.starts)
                && ends.equals(that.ends)
                && texts.equals(that.texts)
                && numbers.equals(that.numbers)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return 31 * caseIds.hashCode() + starts.hashCode();
    }

    @Override
    public String toString() {
        return "EventLog of " + caseIds.size() + " cases, " + starts.size() + " steps";
    }
}
