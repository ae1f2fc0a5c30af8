package dev.journey.model.read;

import com.google.common.base.Throwables;
import dev.journey.model.Progress;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads delimited text (CSV, RFC 4180) into a log.
 *
 * <pre>{@code
 * ReadResult read = CsvReader.with(Mapping.load(Path.of("tickets.mapping.json"))).read(Path.of("tickets.csv"));
 * }</pre>
 *
 * <p>What the mapping does not say is found out: the separator (comma, semicolon, tab, bar) by the first rows, the charset
 * by a byte order mark, else UTF-8, the form of the times by their shape, and, where it names no column, the columns by
 * {@linkplain ReadReport#columns() common names}. What the data cannot decide is an error that asks: above all whether
 * {@code 3/4/2024} is in March or in April.
 *
 * <p>Values are stripped of white space around them; an empty one is always missing, others as the mapping says. A row
 * that cannot be used is rejected with its line and the reason, and counted; a row shorter than the header is used as long
 * as it has a case, a touchpoint and a start; one with more values than the header has columns is not. Blank lines are not
 * rows. Times that name no zone are in the mapping's; an hour that the clocks skip is moved forward by its length, of one
 * that comes twice the earlier is taken; fractions are cut to the millisecond.
 *
 * <p>Streaming: memory is that of the log. A field may have 1,048,576 characters, a row 16,384 fields. Immutable and
 * thread-safe.
 */
public final class CsvReader {
    private final Mapping mapping;
    private final Progress progress;

    private CsvReader(Mapping mapping, Progress progress) {
        this.mapping = mapping;
        this.progress = progress;
    }

    /** Reads as the mapping says. */
    public static CsvReader with(Mapping mapping) {
        return new CsvReader(mapping, Progress.NONE);
    }

    /** Recognises the columns by common names, and everything else by the data. */
    public static CsvReader recognising() {
        return with(Mapping.recognised());
    }

    /** With somebody who hears how many bytes were read. */
    public CsvReader withProgress(Progress listener) {
        return new CsvReader(mapping, listener);
    }

    /**
     * Reads a file.
     *
     * @throws ReadException when it cannot be read, or more rows are rejected than the mapping allows
     */
    public ReadResult read(Path file) {
        FileSource found = FileSource.of(file);
        return readHeard(found.name(), found.heard(progress));
    }

    /**
     * Reads bytes from anywhere: an upload, an object store, memory.
     *
     * @param name how to name the source in messages and in the report
     * @throws ReadException when it cannot be read, or more rows are rejected than the mapping allows
     */
    public ReadResult read(String name, Source source) {
        return readHeard(name, new HeardSource(source, Progress.UNKNOWN, progress));
    }

    private ReadResult readHeard(String name, Source source) {
        try {
            return new Reading(mapping, ReadOptions.DEFAULT, name, new CsvRecords(mapping.forRows(), name, source))
                    .result();
        } catch (IOException e) {
            throw new ReadException(Messages.unreadable(name, e), e);
        } catch (UncheckedIOException e) {
            throw new ReadException(Messages.unreadable(name, Throwables.getRootCause(e)), e);
        }
    }
}
