package dev.journey.model.read;

import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one source. It goes through the data once; where a date is met whose order of day and month is not known,
 * it starts again: once to find out, as far as needed, and once to read. Not thread-safe.
 */
final class CsvReading {
    private final Mapping mapping;
    private final String name;
    private final Source source;
    private final DayMonth evidence = new DayMonth();
    private @Nullable LogRows rows;
    private @Nullable Encoding encoding;
    private char separator = ',';

    CsvReading(Mapping mapping, String name, Source source) {
        this.mapping = mapping;
        this.name = name;
        this.source = source;
    }

    ReadResult result() throws IOException {
        LogRows read = read(null);
        if (read.times() instanceof RecognisedTime recognised && recognised.waits()) {
            read = read(dayMonthOrder(read.columns()));
        }
        evidence.refuseBoth(name);
        return finish(read);
    }

    private LogRows read(@Nullable DayMonthOrder order) throws IOException {
        LocalZone zone = new LocalZone(mapping.time().zone());
        TimeParser times = TimeParser.of(mapping.time(), zone, evidence, order);
        pass(columns -> {
            rows = new LogRows(mapping, columns, times, zone);
            return rows;
        });
        if (rows == null) {
            throw new ReadException(Messages.noRows(name));
        }
        return rows;
    }

    private DayMonthOrder dayMonthOrder(Columns known) throws IOException {
        TimeParser times =
                TimeParser.of(mapping.time(), new LocalZone(mapping.time().zone()), evidence, null);
        pass(columns -> new DayMonthRows(known, times, evidence));
        return evidence.order(name);
    }

    /** Opens the source and gives its rows to the handler that is made once the columns are known. */
    private void pass(Function<Columns, RowHandler> handler) throws IOException {
        try (InputStream in = source.open()) {
            Head head = Head.of(in);
            Encoding found = look(head);
            TextReader text = new TextReader(name, found, head.after(found.markLength()), in);
            RowHandler all = mapping.format().header()
                    ? new HeaderFirst(header -> handler.apply(ColumnFinder.inHeader(name, mapping, header)))
                    : handler.apply(ColumnFinder.atPositions(name, mapping));
            CsvEngine.run(name, text, separator, all);
        }
    }

    private Encoding look(Head head) {
        if (head.bytes().length == 0) {
            throw new ReadException(Messages.empty(name));
        }
        Encoding found = Encoding.of(name, head.bytes(), mapping.format().charset());
        if (found.isWithoutZeroBytes() && head.lineOfZeroByte() > 0) {
            throw new ReadException(Messages.binary(name, head.lineOfZeroByte()));
        }
        encoding = found;
        separator = mapping.format().separator().orElseGet(() -> Separator.detect(head.text(found), head.isWhole()));
        return found;
    }

    private ReadResult finish(LogRows read) {
        if (read.rows() == 0) {
            throw new ReadException(mapping.format().header() ? Messages.onlyHeader(name) : Messages.noRows(name));
        }
        refuseMissingPosition(read);
        Rejections rejections = read.rejections();
        if (rejections.count() / (double) read.rows() > mapping.maxRejectedShare()) {
            throw new ReadException(Messages.tooManyRejected(
                    name, rejections.count(), read.rows(), mapping.maxRejectedShare(), rejections.all()));
        }
        EventLog log = read.build();
        return new ReadResult(log, report(read, log));
    }

    /** Without a header a column exists if any row reaches it. */
    private void refuseMissingPosition(LogRows read) {
        int used = read.columns().used();
        if (!read.columns().hasHeader() && used > read.widest()) {
            throw new ReadException(Messages.noPositionInRows(name, used, read.widest()));
        }
    }

    private ReadReport report(LogRows read, EventLog log) {
        Columns columns = read.columns();
        return new ReadReport(
                name,
                Messages.csv(
                        separator, encoding == null ? "" : encoding.charset().name()),
                read.rows(),
                read.accepted(),
                columns.taken(),
                columns.recognised(),
                columns.unused(),
                read.times().form(),
                read.rejections().all(),
                notices(read, log));
    }

    private List<String> notices(LogRows read, EventLog log) {
        List<String> notices = new ArrayList<>(mapping.notices());
        if (encoding != null) {
            notices.addAll(encoding.notices());
        }
        notices.addAll(read.columns().notices());
        if (read.shortRows() > 0) {
            notices.add(Messages.shortRows(read.shortRows()));
        }
        notices.addAll(read.times().notices());
        notices.addAll(read.zone().notices());
        notices.addAll(GlossaryCheck.notices(log));
        return notices;
    }
}
