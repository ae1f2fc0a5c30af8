package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, strictly: a byte that the charset does not know, a NUL, and a field without end are errors with
 * their line; nothing is ever replaced. Not thread-safe.
 */
final class TextReader extends Reader {
    /** A field may have this many characters at most. */
    static final int LONGEST_FIELD = 1 << 20;

    private final String source;
    private final int longest;
    private final LongFunction<String> tooLong;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final LineEnds lineEnds = new LineEnds();
    private long line = 1;
    private long fieldLine = 1;
    private long charsInField;
    private boolean endOfBytes;
    private boolean ended;
    /** What stops the reading, once everything before it is read. */
    private @Nullable ReadException fault;

    /**
     * A reader from the first character on.
     *
     * @param head the first bytes, already taken from the stream, without a byte order mark
     */
    TextReader(String source, Encoding encoding, ByteBuffer head, InputStream in) {
        this(source, encoding, head, in, LONGEST_FIELD, line -> Messages.longField(source, line, LONGEST_FIELD));
    }

    /**
     * A reader with a limit of its own.
     *
     * @param longest characters that a field may have at most
     * @param tooLong what to say where a field has more, by the line where it starts
     */
    TextReader(
            String source,
            Encoding encoding,
            ByteBuffer head,
            InputStream in,
            int longest,
            LongFunction<String> tooLong) {
        this.source = source;
        this.longest = longest;
        this.tooLong = tooLong;
        this.in = in;
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes = ByteBuffer.allocate(Math.max(Head.SIZE, head.remaining()));
        bytes.put(head).flip();
    }

    /** Whether everything was read. */
    boolean ended() {
        return ended;
    }

    /** Says that a field starts on this line, somewhere in what was read so far. */
    void fieldStarts(long onLine) {
        fieldLine = onLine;
        charsInField = 0;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        CharBuffer out = CharBuffer.wrap(target, from, length);
        boolean more = !ended;
        while (more && out.position() == from) {
            more = decode(out);
        }
        int count = out.position() - from;
        if (count == 0) {
            ended = true;
            return -1;
        }
        int good = beforeZero(target, from, count);
        look(target, from, good);
        return good;
    }

    /** How many characters stand before a NUL; all where there is none. */
    private int beforeZero(char[] chars, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (chars[i] == 0) {
                fault = new ReadException(
                        Messages.binary(source, line + lineEnds.copy().next(chars, from, i - from)));
                if (i == from) {
                    throw fault;
                }
                return i - from;
            }
        }
        return count;
    }

    private boolean decode(CharBuffer out) throws IOException {
        int before = out.position();
        CoderResult result = decoder.decode(bytes, out, endOfBytes);
        if (out.position() > before) {
            return true;
        }
        if (result.isOverflow()) {
            throw new IllegalArgumentException(Messages.noRoom(out.remaining()));
        }
        if (result.isError()) {
            throw new ReadException(
                    Messages.malformed(
                            source,
                            line,
                            bytes.get(bytes.position()),
                            decoder.charset().name()),
                    new MalformedInputException(result.length()));
        }
        if (endOfBytes) {
            decoder.flush(out);
            return false;
        }
        fill();
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        endOfBytes = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    private void look(char[] chars, int from, int count) {
        charsInField += count;
        if (charsInField > longest + Head.SIZE) {
            throw new ReadException(tooLong.apply(fieldLine));
        }
        line += lineEnds.next(chars, from, count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
