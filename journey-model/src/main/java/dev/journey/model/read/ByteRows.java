package dev.journey.model.read;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The fast engine: splits a part of a delimited text into rows and fields as bytes, as the general engine does as characters.
 * The charset must be one in which each byte below 128 is the ASCII character of that number. What is a fault to the general
 * engine makes this one give up, so that there is one place that knows what to say of it. Not thread-safe.
 */
final class ByteRows {
    /** How a part of the text came to its end. */
    enum End {
        /** All its rows were given. */
        REACHED,
        /** The taker wanted no more. */
        STOPPED,
        /** Something stands there that is for the general engine. */
        GAVE_UP
    }

    private static final int NOT_WHOLE = -1;
    private static final int STRANGE = -2;

    private final ByteBlock block;
    private final byte[] bytes;
    private final char separator;
    private final long separators;
    private final QuotedCell quoted = new QuotedCell();

    /** Where the next row begins. */
    private int at;

    private long lines;
    private long linesInRow;
    /** Whether the row has no character, so that it is none. */
    private boolean isEmpty;

    /** The marks of the separators and control characters that are ahead in this word. */
    private long marks;

    private int word;

    ByteRows(SeekableSource.Places source, long from, Charset charset, char separator, int blockSize) {
        block = new ByteBlock(source, from, charset, blockSize);
        bytes = block.bytes();
        this.separator = separator;
        separators = Words.all(separator);
    }

    /** Says how many ends of lines lie before the first row; 0 otherwise. */
    ByteRows afterLines(long before) {
        lines = before;
        return this;
    }

    /** Gives the rows that begin before a place in the source. */
    End run(ByteCells cells, long limit) throws IOException {
        if (!refill()) {
            return End.GAVE_UP;
        }
        while (position() < limit && !(block.isLast() && at == block.end())) {
            int next = row(cells);
            if (next >= 0) {
                at = next;
                if (!go(cells)) {
                    return End.STOPPED;
                }
            } else {
                cells.abandon();
                if (next == STRANGE || !refill()) {
                    return End.GAVE_UP;
                }
            }
        }
        return End.REACHED;
    }

    /** Where in the source the next row begins. */
    long position() {
        return block.position(at);
    }

    /** Ends of lines before the next row. */
    long lines() {
        return lines;
    }

    private boolean refill() throws IOException {
        boolean more = block.moveTo(at);
        at = 0;
        look(0);
        return more;
    }

    private boolean go(ByteCells cells) {
        lines += linesInRow;
        return isEmpty || cells.end();
    }

    /** Gives the fields of one row; the index behind it. */
    private int row(ByteCells cells) {
        cells.begin(lines + 1);
        linesInRow = 0;
        isEmpty = false;
        int from = at;
        for (int index = 0; index < CsvEngine.MOST_FIELDS; index++) {
            int end = bytes[from] == '"' && from < block.end() ? quoted(cells, index, from) : plain(cells, index, from);
            if (end < 0) {
                return end;
            }
            if (end == block.end() || bytes[end] != separator) {
                return afterRow(end);
            }
            from = end + 1;
        }
        return STRANGE;
    }

    private int plain(ByteCells cells, int index, int from) {
        int end = nextMark();
        while (bytes[end] != separator && bytes[end] != '\n' && bytes[end] != '\r') {
            if (bytes[end] == 0) {
                return STRANGE;
            }
            end = nextMark();
        }
        if (end == block.end() && !block.isLast()) {
            return NOT_WHOLE;
        }
        isEmpty = index == 0 && end == from && (end == block.end() || bytes[end] != separator);
        if (!isEmpty) {
            cells.cell(index, bytes, from, end - from);
        }
        return end;
    }

    private int quoted(ByteCells cells, int index, int from) {
        int end = quoted.read(bytes, from, block.end());
        if (end == block.end() && !block.isLast()) {
            return NOT_WHOLE;
        }
        if (!quoted.isClosed()
                || (end < block.end() && bytes[end] != separator && bytes[end] != '\n' && bytes[end] != '\r')) {
            return STRANGE;
        }
        linesInRow += quoted.lines();
        byte @Nullable [] unescaped = quoted.unescaped(bytes);
        if (unescaped == null) {
            cells.cell(index, bytes, from + 1, end - from - 2);
        } else {
            cells.cell(index, unescaped, 0, quoted.length());
        }
        look(end + 1);
        return end;
    }

    private int afterRow(int end) {
        if (end == block.end()) {
            return end;
        }
        linesInRow++;
        if (bytes[end] == '\n') {
            return end + 1;
        }
        if (end + 1 == block.end() && !block.isLast()) {
            return NOT_WHOLE;
        }
        if (end + 1 < block.end() && bytes[end + 1] == '\n') {
            look(end + 2);
            return end + 2;
        }
        return end + 1;
    }

    private void look(int from) {
        word = from;
        marks = from <= block.end() ? marksAt(from) : 0;
    }

    private int nextMark() {
        while (marks == 0) {
            word += Words.SIZE;
            marks = marksAt(word);
        }
        int found = word + Words.firstMark(marks);
        marks &= marks - 1;
        return found;
    }

    private long marksAt(int from) {
        long eight = Words.at(bytes, from);
        return Words.controls(eight) | Words.equal(eight, separators);
    }
}
