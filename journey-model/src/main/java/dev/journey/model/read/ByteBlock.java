package dev.journey.model.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * A stretch of a source in memory, moved forward over it. A line feed stands behind its last byte, so that a search for the
 * end of a row ends. Not thread-safe.
 */
final class ByteBlock {
    private static final int ROOM_BEHIND = 3 * Words.SIZE;
    private static final int CHARS = 1 << 13;

    private final SeekableSource.Places source;
    private final CharsetDecoder decoder;
    private final CharBuffer decoded = CharBuffer.allocate(CHARS);
    private final byte[] bytes;
    private final int size;
    /** Where in the source the first byte stands. */
    private long offset;

    private int end;
    /** Up to here the bytes are known to be text. */
    private int checked;

    private boolean last;

    ByteBlock(SeekableSource.Places source, long from, Charset charset, int size) {
        this.source = source;
        this.offset = from;
        this.size = size;
        bytes = new byte[size + ROOM_BEHIND];
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index behind the last byte. */
    int end() {
        return end;
    }

    /** Whether the source ends with the block. */
    boolean isLast() {
        return last;
    }

    /** Where in the source a byte stands. */
    long position(int index) {
        return offset + index;
    }

    /**
     * Moves forward, so that the byte at this index is the first one, and fills up.
     *
     * @return false where there is no room for more, or the new bytes are not text in the charset
     */
    boolean moveTo(int first) throws IOException {
        System.arraycopy(bytes, first, bytes, 0, end - first);
        offset += first;
        end -= first;
        checked -= first;
        if (end == size) {
            return false;
        }
        while (!last && end < size) {
            int count = source.read(bytes, end, size - end, offset + end);
            last = count < 0;
            end += Math.max(0, count);
        }
        bytes[end] = '\n';
        return isText();
    }

    private boolean isText() {
        if (isAscii(checked)) {
            checked = end;
            return true;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, checked, end - checked);
        CoderResult result = CoderResult.OVERFLOW;
        decoder.reset();
        while (result.isOverflow()) {
            decoded.clear();
            result = decoder.decode(in, decoded, last);
        }
        checked = in.position();
        return !result.isError();
    }

    private boolean isAscii(int from) {
        long all = 0;
        int at = from;
        for (; at + Words.SIZE <= end; at += Words.SIZE) {
            all |= Words.at(bytes, at);
        }
        for (; at < end; at++) {
            all |= bytes[at];
        }
        return Words.beyondAscii(all) == 0;
    }
}
