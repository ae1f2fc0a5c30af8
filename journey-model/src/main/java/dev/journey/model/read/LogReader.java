package dev.journey.model.read;

import com.google.common.base.Throwables;
import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.SpillException;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log in any format: the one door.
 *
 * <pre>{@code
 * ReadResult read = LogReader.with(Mapping.load(Path.of("tickets.mapping.json"))).read(Path.of("tickets.jsonl.gz"));
 * }</pre>
 *
 * <p>The format is the mapping's ({@code file.format}); without one the beginning of the source decides, and where that is
 * not enough, the name. {@code .gz} and {@code .zip} (one file inside) are unpacked on the way, up to 64 GiB, and after
 * 64 MiB up to 200 bytes for each packed one. Whatever the format, the rows go the same way: same columns, missing values,
 * times, rejections and report as with {@link CsvReader}.
 *
 * <p>Streaming: memory is that of the log, see {@link EventLog}; while it is built, about twice as much. A plain file whose log
 * cannot fit into the heap is refused before it is read; {@link #spillTo} reads it nevertheless. Immutable and thread-safe.
 */
public final class LogReader {
    private final Mapping mapping;
    private final ReadOptions options;
    private final Progress progress;

    private LogReader(Mapping mapping, ReadOptions options, Progress progress) {
        this.mapping = mapping;
        this.options = options;
        this.progress = progress;
    }

    /** Reads as the mapping says. */
    public static LogReader with(Mapping mapping) {
        return new LogReader(mapping, ReadOptions.DEFAULT, Progress.NONE);
    }

    /** Recognises the format and the columns. */
    public static LogReader recognising() {
        return with(Mapping.recognised());
    }

    /**
     * Uses what stands before a fault that stops the reading, such as the end of a truncated file; the report begins with
     * that fault. Without it such a source gives no log.
     */
    public LogReader keepGoing() {
        return new LogReader(mapping, options.goingOn(), progress);
    }

    /** Replaces the ids of cases, customers and actors, and leaves out free text. */
    public LogReader pseudonymise(Pseudonyms pseudonyms) {
        return new LogReader(mapping, options.with(pseudonyms), progress);
    }

    /**
     * Keeps the steps of the log in temporary files in this directory, which are mapped into memory: for a log that the heap is
     * too small for. What is read is the same. Cases and the names in columns stay in the heap, about 60 bytes for each case while
     * it is read. Nothing is left of the files after the process, see {@link EventLogBuilder#spillTo}.
     */
    public LogReader spillTo(Path directory) {
        return new LogReader(mapping, options.spillTo(directory), progress);
    }

    /** With somebody who hears how many bytes were read; packed ones where the source is packed. */
    public LogReader withProgress(Progress listener) {
        return new LogReader(mapping, options, listener);
    }

    /**
     * Reads a file.
     *
     * @throws ReadException when it cannot be read, or more rows are rejected than the mapping allows
     */
    public ReadResult read(Path file) {
        FileSource found = FileSource.of(file);
        return Files.isRegularFile(file)
                ? read(
                        file,
                        found.name(),
                        found.heard(progress),
                        (csv, bytes) -> csv.withProgress(progress).read(file))
                : read(found.name(), found.source());
    }

    /**
     * Reads bytes from anywhere: an upload, an object store, memory.
     *
     * @param name how to name the source in messages and in the report; its ending can tell the format
     * @throws ReadException when it cannot be read, or more rows are rejected than the mapping allows
     */
    public ReadResult read(String name, Source source) {
        return read(
                null, name, new HeardSource(source, Progress.UNKNOWN, progress), (csv, bytes) -> csv.read(name, bytes));
    }

    /**
     * Reads what a query gives, in batches, over a connection that is only read from and given back. A column that the
     * database knows as a time is one; a time without zone is in the mapping's.
     *
     * @param name how to name the source in messages and in the report
     * @throws ReadException when it cannot be queried, or more rows are rejected than the mapping allows
     */
    public ReadResult query(String name, DataSource database, String sql) {
        try {
            TableShape shape = TableShape.query(name, "SQL");
            ColumnChoice choice = JdbcRecords.choice(name, mapping.forRows(), shape);
            return new Reading(mapping, options, name, new JdbcRecords(name, database, sql, shape, choice)).result();
        } catch (SpillException e) {
            throw new ReadException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ReadException(Messages.unreadable(name, e), e);
        }
    }

    private ReadResult read(
            @Nullable Path file, String name, Source source, BiFunction<CsvReader, Source, ReadResult> csv) {
        Unpacked bytes = new Unpacked(name, source, Limits.DEFAULT);
        try (Sniffed sniffed = Sniffed.of(bytes)) {
            LogFormat format = mapping.format().format().orElseGet(() -> sniffed.format(bytes.innerName()));
            if (FileDatabases.isFor(format)) {
                return table(bytes.packing() == Packing.NONE ? file : null, name, format, sniffed, bytes);
            }
            boolean plain =
                    format == LogFormat.CSV && bytes.packing() == Packing.NONE && options.equals(ReadOptions.DEFAULT);
            return plain
                    ? csv.apply(CsvReader.with(mapping), text(source, bytes, sniffed))
                    : new Reading(mapping, options, name, records(name, format, text(source, bytes, sniffed), bytes))
                            .result();
        } catch (IOException e) {
            throw new ReadException(Messages.unreadable(name, e), e);
        } catch (SpillException e) {
            throw new ReadException(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new ReadException(Messages.unreadable(name, Throwables.getRootCause(e)), e);
        }
    }

    private ReadResult table(@Nullable Path file, String name, LogFormat format, Source bytes, Unpacked packing)
            throws IOException {
        FileDatabase opener = FileDatabases.of(name, format);
        try (Spooled spooled = Spooled.of(file, bytes)) {
            Records rows = FileTables.records(name, opener, spooled.file(), mapping.forRows());
            return new Reading(mapping, options, name, unpacked(rows, packing)).result();
        }
    }

    private static Records unpacked(Records records, Unpacked packing) {
        return packing.packing() == Packing.NONE ? records : new PackedRecords(records, packing);
    }

    /** A file that is not packed is opened anew, so that its parts can be read at the same time. */
    private static Source text(Source source, Unpacked bytes, Sniffed sniffed) {
        return source instanceof SeekableSource && bytes.packing() == Packing.NONE ? source : sniffed;
    }

    private Records records(String name, LogFormat format, Source bytes, Unpacked packing) {
        Mapping rows = mapping.forRows();
        Records records = switch (format) {
            case JSONL, JSON ->
                new JsonRecords(rows, name, format, bytes, mapping.changes().isPresent());
            case XES -> new XesRecords(rows, name, bytes);
            case OCEL -> new OcelRecords(rows, name, bytes);
            case CSV -> new CsvRecords(rows, name, bytes);
            default -> throw new ReadException(Messages.notRead(name, format.title()));
        };
        return unpacked(records, packing);
    }
}
