package dev.journey.model.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Bytes for a parser that keeps what it has not given yet: so many at most. Not thread-safe. */
final class GuardedStream extends FilterInputStream {
    private final int limit;
    private final Supplier<String> fault;
    private long count;

    GuardedStream(InputStream in, int limit, Supplier<String> fault) {
        super(in);
        this.limit = limit;
        this.fault = fault;
    }

    /** The parser gave something. */
    void given() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        check();
        count++;
        return super.read();
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        check();
        int read = super.read(target, from, length);
        count += Math.max(0, read);
        return read;
    }

    private void check() {
        if (count > limit) {
            throw new ReadException(fault.get());
        }
    }
}
