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

    PackedStream(InputStream in) {
        this.in = new PushbackInputStream(in, HEAD);
    }

    /** The first bytes, {@link #HEAD} at most, which stay to be read. */
    byte[] head() throws IOException {
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
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
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
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
