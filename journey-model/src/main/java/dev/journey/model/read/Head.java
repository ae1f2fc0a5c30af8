package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The first bytes of a source, looked at before it is read. */
final class Head {
    static final int SIZE = 1 << 16;

    private final byte[] bytes;
    private final boolean whole;

    private Head(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    static Head of(InputStream in) throws IOException {
        byte[] bytes = upTo(SIZE, in);
        return new Head(bytes, bytes.length < SIZE);
    }

    /** The first bytes; where a fault comes after some of them, those before it: it comes again when more is read. */
    static byte[] upTo(int most, InputStream in) throws IOException {
        byte[] bytes = new byte[most];
        int count = 0;
        try {
            int read = 0;
            while (count < most && read >= 0) {
                read = in.read(bytes, count, most - count);
                count += Math.max(0, read);
            }
        } catch (ReadException e) {
            if (count == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether there is nothing more. */
    boolean isWhole() {
        return whole;
    }

    ByteBuffer after(int markLength) {
        return ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
    }

    /** The beginning as text, for looking only: what the charset does not know is replaced here. */
    String text(Encoding encoding) {
        return encoding.charset().decode(after(encoding.markLength())).toString();
    }

    /** About how many lines a source of this size has, if it goes on as it begins; 0 where no line ends in its beginning. */
    long lines(long size) {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : Math.round((double) size / bytes.length * lines);
    }

    /** The line of the first zero byte, from 1; 0 where there is none. */
    long lineOfZeroByte() {
        long line = 1;
        for (byte b : bytes) {
            if (b == 0) {
                return line;
            }
            line += b == '\n' ? 1 : 0;
        }
        return 0;
    }
}
