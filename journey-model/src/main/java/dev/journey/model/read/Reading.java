package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.mapping.Changes;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one source. It goes through the data once; where a date is met whose order of day and month is not known,
 * it starts again: once to find out, as far as needed, and once to read. Not thread-safe.
 */
final class Reading {
    private final Mapping mapping;
    private final Mapping rowMapping;
    private final ReadOptions options;
    private final String name;
    private final Records records;
    private final Room room;
    private final DayMonth evidence = new DayMonth();
    private @Nullable LogRows rows;
    private @Nullable PseudonymRows pseudonyms;
    private @Nullable String brokenOff;

    /**
     * A reading.
     *
     * @param records the rows, found by {@link Mapping#forRows}
     */
    Reading(Mapping mapping, ReadOptions options, String name, Records records) {
        this.mapping = mapping;
        this.rowMapping = mapping.forRows();
        this.options = options;
        this.name = name;
        this.records = records;
        this.room = new Room(name, Runtime.getRuntime().maxMemory());
    }

    /**
     * The log and the report.
     *
     * @throws ReadException also where the heap is too small for the log
     */
    ReadResult result() throws IOException {
        try {
            return unguarded();
        } catch (OutOfMemoryError e) {
            rows = null;
            throw new ReadException(room.full(), e);
        }
    }

    private ReadResult unguarded() throws IOException {
        LogRows read = read(null);
        if (read.waits()) {
            read = read(dayMonthOrder(read.columns()));
        }
        evidence.refuseBoth(name);
        return finish(read);
    }

    private LogRows read(@Nullable DayMonthOrder order) throws IOException {
        rows = null;
        brokenOff = null;
        Optional<LogRows> inParts = options.pseudonyms().isPresent()
                ? Optional.empty()
                : records.inParts(columns -> rows(columns, new DayMonth(), order));
        if (inParts.isPresent()) {
            rows = inParts.get();
            rows.noteDates(evidence);
            return rows;
        }
        pseudonyms = options.pseudonyms()
                .map(keyed -> new PseudonymRows(keyed, mapping))
                .orElse(null);
        try {
            records.pass(columns -> {
                rows = rows(columns, evidence, order);
                return rows;
            });
        } catch (ReadException e) {
            breakOff(e);
        }
        if (rows == null) {
            throw new ReadException(records.none(false));
        }
        return rows;
    }

    private LogRows rows(Columns columns, DayMonth dates, @Nullable DayMonthOrder order) {
        LocalZone zone = new LocalZone(mapping.time());
        EventLogBuilder log = EventLog.builder();
        options.spill().ifPresent(log::spillTo);
        TimeParser times = TimeParser.of(mapping.time(), zone, dates, order);
        LogRows made = new LogRows(rowMapping, columns, times, zone, pseudonyms, log);
        if (options.spill().isEmpty()) {
            room.check(made, records.about());
        }
        return made;
    }

    /** What stands before a fault is used where that was asked for and there is something. */
    private void breakOff(ReadException fault) {
        if (!options.keepGoing() || rows == null || rows.accepted() == 0) {
            throw fault;
        }
        brokenOff = fault.getMessage();
    }

    private DayMonthOrder dayMonthOrder(Columns known) throws IOException {
        TimeParser times =
                TimeParser.of(mapping.time(), new LocalZone(mapping.time().zone()), evidence, null);
        try {
            records.pass(columns -> new DayMonthRows(known, times, evidence));
        } catch (ReadException e) {
            breakOff(e);
        }
        return evidence.order(name);
    }

    private ReadResult finish(LogRows read) {
        if (read.rows() == 0) {
            throw new ReadException(records.none(true));
        }
        records.check(read);
        Rejections rejections = read.rejections();
        if (rejections.count() / (double) read.rows() > mapping.maxRejectedShare()) {
            throw new ReadException(Messages.tooManyRejected(
                    name, rejections.count(), read.rows(), mapping.maxRejectedShare(), rejections.all()));
        }
        EventLog log = read.build();
        if (!mapping.moments().isEmpty()) {
            MomentSteps made = moments(log, read.times());
            EventLog steps = made.log();
            return new ReadResult(steps, report(read, steps, made.notices()));
        }
        if (mapping.changes().isEmpty()) {
            return new ReadResult(log, report(read, log, List.of()));
        }
        ChangeReplay replay = replay(mapping.changes().get(), log, read.times());
        EventLog steps = replay.log(name);
        return new ReadResult(steps, report(read, steps, replay.notices()));
    }

    private ChangeReplay replay(Changes changes, EventLog log, TimeParser times) {
        return new ChangeReplay(changes, log, steps(log), naming(), times);
    }

    private MomentSteps moments(EventLog log, TimeParser times) {
        return new MomentSteps(mapping.moments(), log, steps(log), naming(), times);
    }

    private ChangeLog steps(EventLog log) {
        ChangeLog steps = new ChangeLog(log, kept());
        options.spill().ifPresent(steps::spillTo);
        return steps;
    }

    private Set<String> kept() {
        return pseudonyms == null ? mapping.others() : pseudonyms.kept(mapping.others());
    }

    private ChangeState.Naming naming() {
        return pseudonyms == null ? (role, value) -> value : pseudonyms::name;
    }

    private ReadReport report(LogRows read, EventLog log, List<String> ofChanges) {
        Columns columns = read.columns();
        List<String> unused = new ArrayList<>(columns.unused());
        unused.addAll(records.further());
        return new ReadReport(
                name,
                records.format(),
                read.rows(),
                read.accepted(),
                taken(read),
                columns.recognised(),
                unused,
                read.timeForm(),
                read.rejections().all(),
                notices(read, log, ofChanges));
    }

    /** The touchpoints of moments are the mapping's and in no column. */
    private Map<String, String> taken(LogRows read) {
        Map<String, String> taken = new LinkedHashMap<>(read.taken());
        if (!mapping.moments().isEmpty()) {
            taken.remove(Role.TOUCHPOINT.key());
        }
        return taken;
    }

    private List<String> notices(LogRows read, EventLog log, List<String> ofChanges) {
        List<String> notices = new ArrayList<>();
        Optional.ofNullable(brokenOff).ifPresent(fault -> notices.add(Messages.brokenOff(fault, read.rows())));
        if (pseudonyms != null && !pseudonyms.dropped().isEmpty()) {
            notices.add(Messages.dropped(pseudonyms.dropped()));
        }
        notices.addAll(mapping.notices());
        notices.addAll(records.notices());
        notices.addAll(read.columns().notices());
        if (read.shortRows() > 0) {
            notices.add(Messages.shortRows(read.shortRows()));
        }
        notices.addAll(ofChanges);
        notices.addAll(read.times().notices());
        notices.addAll(read.zone().notices());
        if (mapping.known().isEmpty()) {
            notices.addAll(GlossaryCheck.notices(log));
        }
        return notices;
    }
}
