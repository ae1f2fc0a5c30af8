package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.mapping.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes steps of rows. A row that cannot be used is counted with its reason: first that of its width, then that of its
 * first column with a fault. Nothing is kept of a row but codes, times and numbers.
 */
final class LogRows implements RowHandler {
    private final Columns columns;
    /** How many fields a row may have. */
    private final int width;

    /** How many fields it must have. */
    private final int needed;

    private final String[] missing;
    private final TimeParser times;
    private final MixedTimes mixed;
    private final LocalZone zone;
    private final EventLogBuilder log;
    private final StepFields step;
    /** By position of the column; empty where nothing is made of it. */
    private final Target[][] targets;

    private final @Nullable PseudonymRows pseudonyms;
    private final Map<String, LazyField> lazy = new HashMap<>();

    private final Rejections rejections = new Rejections();
    private final Slice value = new Slice();

    private long rows;
    private long accepted;
    private long shortRows;
    private int widest;

    private long line;
    private int fields;
    private boolean blank;
    private boolean tooWide;
    private @Nullable Reason unreadable;
    private @Nullable Reason fault;
    private int faultColumn;
    private final Slice faultValue = new Slice();

    /** One use of a column, and the reason to reject a row without a value in it. */
    private record Target(Field field, @Nullable Reason whenMissing) {}

    LogRows(Mapping mapping, Columns columns, TimeParser times, LocalZone zone) {
        this(mapping, columns, times, zone, null);
    }

    LogRows(Mapping mapping, Columns columns, TimeParser times, LocalZone zone, @Nullable PseudonymRows pseudonyms) {
        this.pseudonyms = pseudonyms;
        this.columns = columns;
        this.width = columns.hasHeader() ? columns.names().size() : CsvEngine.MOST_FIELDS;
        this.needed = columns.needed();
        this.missing = mapping.missing().toArray(String[]::new);
        this.times = times;
        this.mixed = new MixedTimes(times, zone);
        this.zone = zone;
        log = EventLog.builder().glossary(mapping.glossary());
        step = new StepFields(log, mixed);
        targets = targets();
    }

    private Target[][] targets() {
        List<List<Target>> byColumn = new ArrayList<>();
        for (int position = 0; position < columns.used(); position++) {
            byColumn.add(new ArrayList<>());
        }
        columns.roles().forEach((role, position) -> {
            if (pseudonyms == null || !pseudonyms.drops(role, role.key())) {
                byColumn.get(position).add(new Target(field(role), whenMissing(role)));
            }
        });
        columns.others().forEach((name, position) -> {
            if (pseudonyms == null || !pseudonyms.drops(name)) {
                byColumn.get(position).add(new Target(Field.text(log.other(name)), null));
            }
        });
        return byColumn.stream().map(uses -> uses.toArray(Target[]::new)).toArray(Target[][]::new);
    }

    private Field field(Role role) {
        if (!columns.whereMet()) {
            return named(role);
        }
        LazyField field = new LazyField(() -> named(role));
        lazy.put(role.key(), field);
        return field;
    }

    private Field named(Role role) {
        Field field = step.field(role);
        return pseudonyms == null ? field : pseudonyms.around(role, field);
    }

    /** Role or further column → the source's column, for those that are there. */
    Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>(columns.taken());
        lazy.forEach((role, field) -> {
            if (!field.met()) {
                taken.remove(role);
            }
        });
        if (pseudonyms != null) {
            taken.keySet().removeAll(pseudonyms.dropped());
        }
        return taken;
    }

    private static @Nullable Reason whenMissing(Role role) {
        return switch (role) {
            case CASE -> Reason.NO_CASE;
            case TOUCHPOINT -> Reason.NO_TOUCHPOINT;
            case START -> Reason.NO_START;
            default -> null;
        };
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
        for (Target target : targets[index]) {
            Reason reason = isMissing ? target.whenMissing : target.field.take(given);
            if (reason != null && fault == null) {
                fault = reason;
                faultColumn = index;
                faultValue.copy(given);
            }
        }
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
        shortRows += fields < columns.names().size() ? 1 : 0;
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

    /** The log of the rows so far; ends the taking of rows. */
    EventLog build() {
        if (pseudonyms != null) {
            log.glossary(pseudonyms.glossary());
        }
        return log.build();
    }
}
