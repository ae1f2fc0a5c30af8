package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delimited text in parts at the same time, each by the fast engine.
 *
 * <p>A part begins behind the first end of a line in its stretch. That is a guess, since the line may end inside quotes; the
 * part before it, whose own beginning is known to be right, runs into it and shows. A part that was guessed wrong is read
 * again, from where it does begin. Where any part meets something for the general engine, nothing is given.
 */
final class ChunkedCsv {
    private static final int ASCII = 128;

    private final String name;
    private final Mapping mapping;
    private final SeekableSource.Places source;
    private final Encoding encoding;
    private final char separator;
    private final Chunking chunking;

    ChunkedCsv(
            String name,
            Mapping mapping,
            SeekableSource.Places source,
            Encoding encoding,
            char separator,
            Chunking chunking) {
        this.name = name;
        this.mapping = mapping;
        this.source = source;
        this.encoding = encoding;
        this.separator = separator;
        this.chunking = chunking;
    }

    /** Where the rows begin, how many lines lie before them, and their columns. */
    private record Beginning(long position, long lines, Columns columns) {}

    /** A part that was read: what it gave, how it ended and where, and its lines. */
    private record Part(LogRows rows, ByteRows.End how, long position, long lines) {}

    /** Whether each byte below 128 is the ASCII character of that number in this charset, and no part of another one. */
    static boolean knows(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1) {
            return false;
        }
        byte[] ascii = new byte[ASCII];
        for (int i = 0; i < ASCII; i++) {
            ascii[i] = (byte) i;
        }
        return new String(ascii, charset).equals(new String(ascii, StandardCharsets.US_ASCII));
    }

    /** The rows of the source, taken by what is made for each part; empty where the general engine is needed. */
    Optional<LogRows> read(Function<Columns, LogRows> rowsOf) throws IOException {
        Beginning beginning = beginning();
        if (beginning == null) {
            return Optional.empty();
        }
        long[] begins = chunking.borders(beginning.position, source.size());
        for (int part = 1; part < begins.length - 1; part++) {
            begins[part] = afterLine(begins[part]);
        }
        Function<Integer, Part> reader = part ->
                part(rowsOf.apply(beginning.columns), begins[part], part == 0 ? beginning.lines : 0, begins[part + 1]);
        List<Part> parts = IntStream.range(0, begins.length - 1)
                .parallel()
                .boxed()
                .map(reader)
                .toList();
        return join(parts, begins, beginning, rowsOf);
    }

    private @Nullable Beginning beginning() throws IOException {
        if (!mapping.format().header()) {
            return new Beginning(encoding.markLength(), 0, ColumnFinder.atPositions(name, mapping));
        }
        ByteRows rows = rows(encoding.markLength());
        HeaderCells first = new HeaderCells(encoding.charset());
        boolean met = rows.run(first, source.size()) == ByteRows.End.STOPPED;
        List<String> header = first.header();
        return met && header != null
                ? new Beginning(rows.position(), rows.lines(), ColumnFinder.inHeader(name, mapping, header))
                : null;
    }

    private ByteRows rows(long from) {
        return new ByteRows(source, from, encoding.charset(), separator, chunking.block());
    }

    private Part part(LogRows rows, long from, long lines, long limit) {
        ByteRows reader = rows(from).afterLines(lines);
        try {
            ByteRows.End how = reader.run(new LogCells(rows, encoding.charset()), limit);
            return new Part(rows, how, reader.position(), reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LogRows> join(
            List<Part> parts, long[] begins, Beginning beginning, Function<Columns, LogRows> rowsOf) {
        LogRows all = parts.get(0).rows;
        long at = beginning.position;
        long lines = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = begins[i] == at
                    ? parts.get(i)
                    : part(rowsOf.apply(beginning.columns), at, 0, Math.max(at, begins[i + 1]));
            if (part.how == ByteRows.End.GAVE_UP) {
                return Optional.empty();
            }
            if (part.rows != all) {
                all.addAll(part.rows, lines);
            }
            at = part.position;
            lines += part.lines;
            if (part.how == ByteRows.End.STOPPED) {
                return Optional.of(all);
            }
        }
        return Optional.of(all);
    }

    /** The place behind the first end of a line from a place on; the end where there is none nearby. */
    private long afterLine(long from) throws IOException {
        byte[] bytes = new byte[chunking.block()];
        int count = 0;
        for (int more = 0; more >= 0 && count < bytes.length; count += Math.max(0, more)) {
            more = source.read(bytes, count, bytes.length - count, from + count);
        }
        for (int i = 0; i < count; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                boolean both = bytes[i] == '\r' && i + 1 < count && bytes[i + 1] == '\n';
                return from + i + (both ? 2 : 1);
            }
        }
        return source.size();
    }
}
