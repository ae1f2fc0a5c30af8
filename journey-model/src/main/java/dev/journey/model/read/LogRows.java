package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.mapping.Mapping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes steps of rows. A row that cannot be used is counted with its reason: first that of its width, then that of its
 * first column with a fault. Nothing is kept of a row but codes, times and numbers.
 */
final class LogRows implements RowHandler {
    /** Stands for a value that is not there, but for some text that says so. */
    private static final int ABSENT = -1;

    /** Stands for a value without any text. */
    private static final int BLANK = -2;

    private final Columns columns;
    /** How many fields a row may have. */
    private final int width;

    /** How many fields it must have. */
    private final int needed;

    private final int named;

    private final String[] missing;
    private final TimeParser times;
    private final MixedTimes mixed;
    private final LocalZone zone;
    private final EventLogBuilder log;
    private final StepFields step;
    /** By position of the column; empty where nothing is made of it. */
    private final Target[][] targets;
    /** By position of the column; null where it does not become one code. */
    private final Field.@Nullable Coded[] coded;

    private final @Nullable PseudonymRows pseudonyms;
    private final Targets uses;

    private final Rejections rejections = new Rejections();
    private final Slice value = new Slice();

    private long rows;
    private long accepted;
    private long shortRows;
    private int widest;

    private long line;
    private int fields;
    private boolean blank;
    private boolean usable;
    private boolean tooWide;
    private @Nullable Reason unreadable;
    private @Nullable Reason fault;
    private int faultColumn;
    private final Slice faultValue = new Slice();

    LogRows(Mapping mapping, Columns columns, TimeParser times, LocalZone zone) {
        this(mapping, columns, times, zone, null, EventLog.builder());
    }

    LogRows(
            Mapping mapping,
            Columns columns,
            TimeParser times,
            LocalZone zone,
            @Nullable PseudonymRows pseudonyms,
            EventLogBuilder log) {
        this.pseudonyms = pseudonyms;
        this.columns = columns;
        this.width = columns.hasHeader() ? columns.names().size() : CsvEngine.MOST_FIELDS;
        this.needed = columns.needed();
        this.named = columns.names().size();
        this.missing = mapping.missing().toArray(String[]::new);
        this.times = times;
        this.mixed = new MixedTimes(times, zone);
        this.zone = zone;
        this.log = log.glossary(mapping.glossary());
        mapping.calendars().ifPresent(log::calendars);
        step = new StepFields(log, mixed, zone);
        uses = new Targets(columns, step, log, pseudonyms);
        targets = uses.byPosition();
        coded = Arrays.stream(targets).map(Target::coded).toArray(Field.Coded[]::new);
    }

    /** Role or further column → the source's column, for those that are there. */
    Map<String, String> taken() {
        return uses.taken();
    }

    @Override
    public void begin(long startingLine) {
        line = startingLine;
        fields = 0;
        blank = true;
        tooWide = false;
        fault = null;
        unreadable = null;
        step.clear();
    }

    @Override
    public void field(int index, char[] chars, int from, int length) {
        fields = index + 1;
        if (index < targets.length && targets[index].length > 0) {
            take(index, value.over(chars, from, length).strip());
        } else if (blank || index >= width) {
            value.over(chars, from, length).strip();
        } else {
            return;
        }
        blank &= value.length() == 0;
        tooWide |= index >= width && value.length() > 0;
    }

    @Override
    public void time(int index, char[] chars, int from, int length) {
        mixed.typed(true);
        field(index, chars, from, length);
        mixed.typed(false);
    }

    @Override
    public void unreadable(Reason reason, CharSequence value) {
        unreadable = reason;
        faultValue.copy(value);
    }

    private void take(int index, Slice given) {
        boolean isMissing = isMissing(given);
        usable = true;
        for (Target target : targets[index]) {
            Reason reason = isMissing ? target.whenMissing() : target.field().take(given);
            usable &= reason == null;
            if (reason != null && fault == null) {
                fault = reason;
                faultColumn = index;
                faultValue.copy(given);
            }
        }
    }

    /** Whether a value of this column comes to one code, so that equal values come to the same. */
    boolean isCoded(int index) {
        return coded[index] != null;
    }

    /** What the value that was just taken comes to: its code, {@link #ABSENT}, {@link #BLANK}, or not known where it is a fault. */
    int meaning(int index) {
        Field.Coded field = coded[index];
        if (!usable || field == null) {
            return ByteCodes.UNKNOWN;
        }
        return value.length() == 0 ? BLANK : isMissing(value) ? ABSENT : field.code();
    }

    /** Takes a value whose meaning is known. */
    void known(int index, int meaning) {
        fields = index + 1;
        blank &= meaning == BLANK;
        Field.Coded field = coded[index];
        if (meaning >= 0 && field != null) {
            field.takeCode(meaning);
        }
    }

    /** Passes over a value; whether that is all the same. */
    boolean pass(int index) {
        boolean passed = !blank && index < width && (index >= targets.length || targets[index].length == 0);
        fields = passed ? index + 1 : fields;
        return passed;
    }

    /** The column whose values are recognised as the start and nothing else, or -1; no plain time may mean that it is missing. */
    int plainStart() {
        int start = columns.roles().getOrDefault(Role.START, -1);
        boolean plain = times instanceof RecognisedTime
                && start >= 0
                && targets[start].length == 1
                && Arrays.stream(missing).noneMatch(token -> token.length() >= PlainTime.SECONDS);
        return plain ? start : -1;
    }

    /** The parser of a {@link #plainStart}. */
    RecognisedTime plainTimes() {
        return (RecognisedTime) times;
    }

    /** Whether every value of this column that is not missing is kept as it is. */
    boolean takesWords(int index) {
        Field.Coded field = coded[index];
        return field != null && field.takesWords();
    }

    /** The texts that stand for a missing value. */
    List<String> missing() {
        return List.of(missing);
    }

    /** Takes a value that is not missing by its words. */
    void words(int index, long low, long high) {
        fields = index + 1;
        blank = false;
        Field.Coded field = coded[index];
        if (field != null) {
            field.takeWords(low, high);
        }
    }

    /** Takes a start that was read already. */
    void started(int index, long time) {
        fields = index + 1;
        blank = false;
        step.start(time);
    }

    /** Tells what the dates said of the order of day and month. */
    void noteDates(DayMonth evidence) {
        if (times instanceof RecognisedTime recognised) {
            evidence.addAll(recognised.evidence());
        }
    }

    /** Forgets what was taken since the row began. */
    void abandon() {
        log.discard();
        zone.forget();
    }

    /**
     * Takes the rows of a later part of the source behind its own.
     *
     * @param lines lines of the source before that part
     */
    void addAll(LogRows later, long lines) {
        rows += later.rows;
        accepted += later.accepted;
        shortRows += later.shortRows;
        widest = Math.max(widest, later.widest);
        rejections.addAll(later.rejections, lines);
        times.addAll(later.times);
        zone.addAll(later.zone);
        log.addAll(later.log);
    }

    private boolean isMissing(Slice given) {
        if (given.length() == 0) {
            return true;
        }
        for (String token : missing) {
            if (given.is(token)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean end() {
        if (fields == 1 && blank && unreadable == null) {
            return true;
        }
        rows++;
        widest = Math.max(widest, fields);
        if (isUsable()) {
            accept();
        } else {
            log.discard();
            zone.forget();
        }
        return !waits();
    }

    /** Whether a date was met whose order of day and month is not known. */
    boolean waits() {
        return times instanceof RecognisedTime recognised && recognised.waits();
    }

    /** The form of the times that were read, in words. */
    Optional<String> timeForm() {
        return mixed.form();
    }

    private void reject(Reason reason, String column, CharSequence given) {
        rejections.add(reason, line, column, pseudonyms == null ? given : "");
    }

    private boolean isUsable() {
        if (unreadable != null) {
            reject(unreadable, "", faultValue);
        } else if (tooWide) {
            rejections.add(
                    Reason.TOO_MANY_FIELDS,
                    line,
                    "",
                    Messages.width(fields, columns.names().size()));
        } else if (fields < needed) {
            int expected = columns.hasHeader() ? columns.names().size() : columns.used();
            rejections.add(Reason.TOO_FEW_FIELDS, line, "", Messages.width(fields, expected));
        } else if (fault != null) {
            reject(fault, columns.name(faultColumn), faultValue);
        } else if (step.endsBeforeStart()) {
            int end = columns.roles().getOrDefault(Role.END, 0);
            reject(Reason.END_BEFORE_START, columns.name(end), step.endText());
        } else {
            return true;
        }
        return false;
    }

    private void accept() {
        step.add();
        zone.keep();
        accepted++;
        shortRows += fields < named ? 1 : 0;
    }

    Columns columns() {
        return columns;
    }

    TimeParser times() {
        return times;
    }

    LocalZone zone() {
        return zone;
    }

    Rejections rejections() {
        return rejections;
    }

    /** Rows that were met. */
    long rows() {
        return rows;
    }

    /** Rows that became steps. */
    long accepted() {
        return accepted;
    }

    /** Rows among them that had fewer fields than the header. */
    long shortRows() {
        return shortRows;
    }

    /** The most fields that a row had. */
    int widest() {
        return widest;
    }

    /** About how many bytes a log of so many steps takes; while it is built or afterwards. */
    long bytes(long steps, boolean building) {
        return building ? log.bytesWhileBuilding(steps) : log.bytes(steps);
    }

    /** The log of the rows so far; ends the taking of rows. */
    EventLog build() {
        if (pseudonyms != null) {
            log.glossary(pseudonyms.glossary());
            pseudonyms.calendars().ifPresent(log::calendars);
        }
        return log.build();
    }
}
