package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a delimited text. Not thread-safe. */
final class CsvRecords implements Records {
    private final Mapping mapping;
    private final String name;
    private final Source source;
    private final Chunking chunking;
    private final ColumnChoice choice;
    private @Nullable Encoding encoding;
    private char separator = ',';
    private long about;

    CsvRecords(Mapping mapping, String name, Source source) {
        this(mapping, name, source, Chunking.standard());
    }

    CsvRecords(Mapping mapping, String name, Source source, Chunking chunking) {
        this(mapping, name, source, chunking, header -> ColumnFinder.inHeader(name, mapping, header));
    }

    CsvRecords(Mapping mapping, String name, Source source, Chunking chunking, ColumnChoice choice) {
        this.chunking = chunking;
        this.choice = choice;
        this.mapping = mapping;
        this.name = name;
        this.source = source;
    }

    @Override
    public void pass(Function<Columns, RowHandler> handler) throws IOException {
        try (InputStream in = source.open()) {
            Head head = Head.of(in);
            Encoding found = look(head);
            if (source instanceof SeekableSource seekable) {
                try (SeekableSource.Places places = seekable.openPlaces()) {
                    about = head.lines(places.size());
                }
            }
            TextReader text = new TextReader(name, found, head.after(found.markLength()), in);
            RowHandler all = mapping.format().header()
                    ? new HeaderFirst(header -> handler.apply(choice.in(header)))
                    : handler.apply(ColumnFinder.atPositions(name, mapping));
            CsvEngine.run(name, text, separator, all);
        }
    }

    /** By the fast engine, where the source and its first bytes allow it. What is a fault is left for the general one to say. */
    @Override
    public Optional<LogRows> inParts(Function<Columns, LogRows> rowsOf) throws IOException {
        if (!(source instanceof SeekableSource seekable)) {
            return Optional.empty();
        }
        Head head;
        try (InputStream in = source.open()) {
            head = Head.of(in);
        }
        Encoding found = look(head);
        if (head.bytes().length <= chunking.small() || !ChunkedCsv.knows(found.charset())) {
            return Optional.empty();
        }
        try (SeekableSource.Places places = seekable.openPlaces()) {
            about = head.lines(places.size());
            return new ChunkedCsv(name, mapping, places, found, separator, chunking).read(rowsOf);
        } catch (ReadException e) {
            return Optional.empty();
        }
    }

    private Encoding look(Head head) {
        if (head.bytes().length == 0) {
            throw new ReadException(Messages.empty(name));
        }
        Encoding found = Encoding.of(name, head.bytes(), mapping.format().charset());
        if (found.isWithoutZeroBytes() && head.lineOfZeroByte() == 1) {
            throw new ReadException(Messages.binary(name, 1));
        }
        String text = head.text(found);
        Optional<Character> said = Separator.said(text);
        Encoding known = said.map(letter -> found.after(Separator.SAYS + letter, Messages.separatorSaid(letter)))
                .orElse(found);
        encoding = known;
        separator = mapping.format().separator().or(() -> said).orElseGet(() -> Separator.detect(text, head.isWhole()));
        return known;
    }

    @Override
    public long about() {
        return about;
    }

    @Override
    public String format() {
        return Messages.csv(
                separator, encoding == null ? "" : encoding.charset().name());
    }

    @Override
    public String none(boolean begun) {
        return begun && mapping.format().header() ? Messages.onlyHeader(name) : Messages.noRows(name);
    }

    @Override
    public List<String> further() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        return encoding == null ? List.of() : encoding.notices();
    }

    /** Without a header a column exists if any row reaches it. */
    @Override
    public void check(LogRows read) {
        int used = read.columns().used();
        if (!read.columns().hasHeader() && used > read.widest()) {
            throw new ReadException(ColumnMessages.noPositionInRows(name, used, read.widest()));
        }
    }
}
