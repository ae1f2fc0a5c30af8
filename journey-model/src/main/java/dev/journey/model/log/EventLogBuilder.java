package dev.journey.model.log;

import dev.journey.model.Glossary;
import dev.journey.model.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects steps, in any order, and freezes them into an {@link EventLog}.
 *
 * <p>A service gives its own objects step by step with {@link #step}; a reader sets the values of one row on column builders
 * and then calls {@link #add}. Memory while building: 12 bytes a step, 4 more for each text column, 8 more for each number
 * column or end time. Not thread-safe; builds once.
 */
public final class EventLogBuilder {
    private final Map<Role, TextColumnBuilder> texts = new EnumMap<>(Role.class);
    private final Map<Role, NumberColumnBuilder> numbers = new EnumMap<>(Role.class);
    private final Map<String, TextColumnBuilder> others = new TreeMap<>();
    private final List<TextColumnBuilder> allTexts = new ArrayList<>();
    private final DictionaryBuilder cases = new DictionaryBuilder();
    private final Ints caseOf = new Ints();
    private final Longs starts = new Longs();
    private final Longs ends = new Longs();
    private final TextColumnBuilder touchpoint;
    private Glossary glossary = Glossary.EMPTY;
    private boolean built;

    EventLogBuilder() {
        touchpoint = text(Role.TOUCHPOINT);
    }

    /** What the names in the log mean. */
    public EventLogBuilder glossary(Glossary value) {
        glossary = value;
        return this;
    }

    /** Starts a step: {@code log.step("case 7", "Call").actor("Ann").start(instant).add()}. */
    public StepDraft step(String caseId, String touchpointName) {
        return new StepDraft(this, caseId, touchpointName);
    }

    /**
     * The builder of a text column with a role; made at the first call, with earlier steps missing.
     *
     * @throws IllegalArgumentException when the role is not kept as text
     */
    public TextColumnBuilder text(Role role) {
        if (role.kind() != Role.Kind.TEXT) {
            throw new IllegalArgumentException(Messages.notText(role.key()));
        }
        return texts.computeIfAbsent(role, r -> newText(r.key()));
    }

    /**
     * The builder of a number column; made at the first call, with earlier steps missing.
     *
     * @throws IllegalArgumentException when the role does not hold numbers
     */
    public NumberColumnBuilder number(Role role) {
        if (role.kind() != Role.Kind.NUMBER && role.kind() != Role.Kind.MOMENT) {
            throw new IllegalArgumentException(Messages.notNumber(role.key()));
        }
        return numbers.computeIfAbsent(role, r -> {
            NumberColumnBuilder made = new NumberColumnBuilder(r.key());
            made.fill(caseOf.size());
            return made;
        });
    }

    /** The builder of a further text column, under the source's own name. */
    public TextColumnBuilder other(String name) {
        return others.computeIfAbsent(name, this::newText);
    }

    /**
     * Accepts the step whose values were set: its case and its times.
     *
     * @param end end in milliseconds UTC, or {@link EventLog#NO_TIME}
     * @throws IllegalArgumentException when the case is empty, the touchpoint was not set, or the end lies before the start;
     *     the step is then discarded
     */
    public void add(CharSequence caseId, long start, long end) {
        if (built) {
            throw new IllegalStateException(Messages.frozen());
        }
        String fault = fault(caseId, start, end);
        if (!fault.isEmpty()) {
            discard();
            throw new IllegalArgumentException(fault);
        }
        if (end != EventLog.NO_TIME && ends.size() < starts.size()) {
            fillEnds();
        }
        if (end != EventLog.NO_TIME || ends.size() > 0) {
            ends.add(end);
        }
        caseOf.add(cases.code(caseId));
        starts.add(start);
        allTexts.forEach(TextColumnBuilder::commit);
        numbers.values().forEach(NumberColumnBuilder::commit);
    }

    /** Drops the values that were set for the step that is being made. */
    public void discard() {
        allTexts.forEach(TextColumnBuilder::discard);
        numbers.values().forEach(NumberColumnBuilder::discard);
    }

    /** How many steps were accepted. */
    public int size() {
        return caseOf.size();
    }

    /** Freezes: one stable sort, then every column is laid out in its order. */
    public EventLog build() {
        if (built) {
            throw new IllegalStateException(Messages.frozen());
        }
        built = true;
        CanonicalOrder order = CanonicalOrder.of(caseOf, starts, cases);
        Map<Role, Column> textColumns = new EnumMap<>(Role.class);
        texts.forEach((role, column) -> textColumns.put(role, column.freeze(order.steps())));
        Map<Role, NumberColumn> numberColumns = new EnumMap<>(Role.class);
        numbers.forEach((role, column) -> numberColumns.put(role, column.freeze(order.steps())));
        Map<String, Column> otherColumns = new TreeMap<>();
        others.forEach((name, column) -> otherColumns.put(name, column.freeze(order.steps())));
        return new EventLog(
                glossary,
                order.caseIds(),
                order.offsets(),
                order.gather(starts),
                ends.size() == 0 ? Optional.empty() : Optional.of(order.gather(ends)),
                textColumns,
                numberColumns,
                otherColumns);
    }

    void add(String caseId, Instant start, Optional<Instant> end) {
        add(caseId, start.toEpochMilli(), end.map(Instant::toEpochMilli).orElse(EventLog.NO_TIME));
    }

    TextColumnBuilder touchpoint() {
        return touchpoint;
    }

    private String fault(CharSequence caseId, long start, long end) {
        if (caseId.length() == 0) {
            return Messages.noCase();
        }
        if (touchpoint.isMissing()) {
            return Messages.noTouchpoint(caseId.toString());
        }
        return end != EventLog.NO_TIME && end < start ? Messages.endBeforeStart(caseId.toString(), start, end) : "";
    }

    private void fillEnds() {
        while (ends.size() < starts.size()) {
            ends.add(EventLog.NO_TIME);
        }
    }

    private TextColumnBuilder newText(String name) {
        TextColumnBuilder made = new TextColumnBuilder(name);
        made.fill(caseOf.size());
        allTexts.add(made);
        return made;
    }
}
