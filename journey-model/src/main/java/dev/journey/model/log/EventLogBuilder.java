package dev.journey.model.log;

import com.google.common.collect.ImmutableMap;
import dev.journey.model.Glossary;
import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Collects steps, in any order, and freezes them into an {@link EventLog}.
 *
 * <p>A service gives its own objects step by step with {@link #step}; a reader sets the values of one row on column builders
 * and then calls {@link #add}. Memory while building: see {@link #bytesWhileBuilding}; {@link #spillTo} needs a small heap. Not thread-safe; builds once.
 */
public final class EventLogBuilder {
    private final Storage storage = new Storage();
    private final Map<Role, TextColumnBuilder> texts = new EnumMap<>(Role.class);
    private final Map<Role, NumberColumnBuilder> numbers = new EnumMap<>(Role.class);
    private final Map<String, TextColumnBuilder> others = new TreeMap<>();
    private TextColumnBuilder[] allTexts = {};
    private NumberColumnBuilder[] allNumbers = {};
    private final CodeColumn cases = new CodeColumn(storage);
    private final Longs starts = new Longs(storage);
    private final Longs ends = new Longs(storage);
    private final TextColumnBuilder touchpoint;
    private Glossary glossary = Glossary.EMPTY;
    private Optional<Calendars> calendars = Optional.empty();
    private boolean built;

    EventLogBuilder() {
        touchpoint = text(Role.TOUCHPOINT);
    }

    /** What the names in the log mean. */
    public EventLogBuilder glossary(Glossary value) {
        glossary = value;
        return this;
    }

    /** When the people in the log work. */
    public EventLogBuilder calendars(Calendars value) {
        calendars = Optional.of(value);
        return this;
    }

    /**
     * Keeps the steps in temporary files in this directory, which are mapped into memory: for a log that the heap is too small
     * for. What comes of it is the same; its cases and the names in its columns stay in memory. The files have no name any more
     * as soon as they are open, where the system permits it, so that nothing is left of them after the process, be it killed.
     *
     * @throws SpillException when there is no such directory or no room in it, also later
     */
    public EventLogBuilder spillTo(Path directory) {
        storage.spillTo(directory);
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
            NumberColumnBuilder made = new NumberColumnBuilder(r.key(), storage);
            made.fill(cases.size());
            allNumbers = Arrays.copyOf(allNumbers, allNumbers.length + 1);
            allNumbers[allNumbers.length - 1] = made;
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
        if (caseId.length() == 0) {
            discard();
            throw new IllegalArgumentException(Messages.noCase());
        }
        if (isRefused(start, end)) {
            throw refusal(caseId.toString(), start, end);
        }
        cases.add(cases.code(caseId));
        append(start, end);
    }

    /**
     * Accepts the step whose values were set, like {@link #add(CharSequence, long, long)}.
     *
     * @param caseCode what {@link #caseCode} gave for the case
     */
    public void add(int caseCode, long start, long end) {
        if (isRefused(start, end)) {
            throw refusal(cases.name(caseCode), start, end);
        }
        cases.add(caseCode);
        append(start, end);
    }

    /**
     * Accepts the step whose values were set, like {@link #add(CharSequence, long, long)}; the fastest way, for a reader of bytes.
     *
     * @param idLow the first eight characters of the case's id, see {@link TextColumnBuilder#set(long, long)}
     * @param idHigh those behind them
     */
    public void add(long idLow, long idHigh, long start, long end) {
        if (!Names.areWords(idLow, idHigh)) {
            discard();
            throw new IllegalArgumentException(Messages.notAscii());
        }
        if (isRefused(start, end)) {
            throw refusal(Names.name(idLow, idHigh), start, end);
        }
        cases.add(idLow, idHigh);
        append(start, end);
    }

    /**
     * The code of a case in this builder, for a reader that meets it again; a case that gets no step is not in the log.
     *
     * @throws IllegalArgumentException when the id is empty
     */
    public int caseCode(CharSequence caseId) {
        if (caseId.length() == 0) {
            throw new IllegalArgumentException(Messages.noCase());
        }
        return cases.code(caseId);
    }

    private void append(long start, long end) {
        if (end != EventLog.NO_TIME && ends.size() < starts.size()) {
            fillEnds();
        }
        if (end != EventLog.NO_TIME || ends.size() > 0) {
            ends.add(end);
        }
        starts.add(start);
        for (TextColumnBuilder column : allTexts) {
            column.commit();
        }
        for (NumberColumnBuilder column : allNumbers) {
            column.commit();
        }
    }

    /**
     * Takes the steps of another builder behind its own, as if they had been given here: a source that was read in parts at
     * the same time becomes one log. The glossary stays this one's. The other builder must not be used after it.
     */
    public void addAll(EventLogBuilder later) {
        refuseBuilt();
        later.refuseBuilt();
        later.built = true;
        List<Runnable> joins = new ArrayList<>();
        later.texts.forEach((role, column) -> joins.add(() -> text(role).addAll(column)));
        later.numbers.forEach((role, column) -> joins.add(() -> number(role).addAll(column)));
        later.others.forEach((name, column) -> joins.add(() -> other(name).addAll(column)));
        later.texts.keySet().forEach(this::text);
        later.numbers.keySet().forEach(this::number);
        later.others.keySet().forEach(this::other);
        if (later.ends.size() > 0) {
            fillEnds();
            joins.add(() -> ends.take(later.ends));
        }
        joins.add(() -> starts.take(later.starts));
        joins.add(() -> cases.take(later.cases));
        joins.parallelStream().forEach(Runnable::run);
        fillAll();
    }

    private void fillAll() {
        if (ends.size() > 0) {
            fillEnds();
        }
        for (TextColumnBuilder column : allTexts) {
            column.fill(cases.size());
        }
        for (NumberColumnBuilder column : allNumbers) {
            column.fill(cases.size());
        }
    }

    /** Drops the values that were set for the step that is being made. */
    public void discard() {
        for (TextColumnBuilder column : allTexts) {
            column.discard();
        }
        for (NumberColumnBuilder column : allNumbers) {
            column.discard();
        }
    }

    /** How many steps were accepted. */
    public int size() {
        return cases.size();
    }

    /**
     * How many bytes a log of so many steps with the columns of this builder takes, without its cases and names, see
     * {@link EventLog}; end times are counted where a step so far has one.
     */
    public long bytes(long steps) {
        return steps * (Long.BYTES + bytesOfColumns());
    }

    /**
     * About how many bytes it takes to build a log of so many steps: the columns, each step's case and start in the source's
     * order and in the log's, and 12 more for the cases and what is not cleared away yet.
     */
    public long bytesWhileBuilding(long steps) {
        return steps * (2 * (Long.BYTES + Integer.BYTES) + 12 + bytesOfColumns());
    }

    private long bytesOfColumns() {
        return (long) Integer.BYTES * allTexts.length
                + (long) Long.BYTES * (allNumbers.length + (ends.size() > 0 ? 1 : 0));
    }

    /** Freezes: one stable sort, then every column is laid out in its order. */
    public EventLog build() {
        refuseBuilt();
        built = true;
        CanonicalOrder order = CanonicalOrder.of(cases, starts, storage);
        EventLog log = new EventLog(
                glossary,
                calendars,
                order.caseIds(),
                order.offsets(),
                order.starts(),
                ends.size() == 0 ? Optional.empty() : Optional.of(order.gather(ends, storage)),
                frozen(texts, column -> column.freeze(order.steps(), storage)),
                frozen(numbers, column -> column.freeze(order.steps(), storage)),
                frozen(others, column -> column.freeze(order.steps(), storage)));
        storage.close();
        return log;
    }

    /** Columns do not touch each other, so they are laid out at the same time. */
    private static <K, B, C> Map<K, C> frozen(Map<K, B> builders, Function<B, C> freeze) {
        return builders.entrySet().parallelStream()
                .map(entry -> Map.entry(entry.getKey(), freeze.apply(entry.getValue())))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(String caseId, Instant start, Optional<Instant> end) {
        add(caseId, start.toEpochMilli(), end.map(Instant::toEpochMilli).orElse(EventLog.NO_TIME));
    }

    TextColumnBuilder touchpoint() {
        return touchpoint;
    }

    private boolean isRefused(long start, long end) {
        refuseBuilt();
        return touchpoint.isMissing() || (end != EventLog.NO_TIME && end < start);
    }

    private IllegalArgumentException refusal(String caseId, long start, long end) {
        boolean nameless = touchpoint.isMissing();
        discard();
        return new IllegalArgumentException(
                nameless ? Messages.noTouchpoint(caseId) : Messages.endBeforeStart(caseId, start, end));
    }

    private void refuseBuilt() {
        if (built) {
            throw new IllegalStateException(Messages.frozen());
        }
    }

    private void fillEnds() {
        while (ends.size() < starts.size()) {
            ends.add(EventLog.NO_TIME);
        }
    }

    private TextColumnBuilder newText(String name) {
        TextColumnBuilder made = new TextColumnBuilder(name, storage);
        made.fill(cases.size());
        allTexts = Arrays.copyOf(allTexts, allTexts.length + 1);
        allTexts[allTexts.length - 1] = made;
        return made;
    }
}
