package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Packed bytes on their way to an unpacker: counts them, and says truly whether there are more. The unpacker of the JDK takes
 * nothing available for the end, and would silently leave out the further members of a gzip file. Not thread-safe.
 */
final class PackedStream extends InputStream {
    /** As many bytes can be looked at before they are read. */
    static final int HEAD = 1 << 14;

    private final PushbackInputStream in;
    private long count;
    /** Bytes of the head that were not read yet: they are given before anything behind them can fail. */
    private int left;

    PackedStream(InputStream in) {
        this.in = new PushbackInputStream(in, HEAD);
    }

    /** The first bytes, {@link #HEAD} at most, which stay to be read. */
    byte[] head() throws IOException {
        byte[] head = Head.upTo(HEAD, in);
        in.unread(head);
        left = head.length;
        return head;
    }

    /** Bytes that were taken. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count += read < 0 ? 0 : 1;
        left = Math.max(0, left - 1);
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, left > 0 ? Math.min(left, length) : length);
        left -= Math.min(left, Math.max(0, read));
        count += Math.max(0, read);
        return read;
    }

    @Override
    public int available() throws IOException {
        int next = in.read();
        if (next < 0) {
            return 0;
        }
        in.unread(next);
        return Math.max(1, in.available());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
