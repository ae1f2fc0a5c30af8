package dev.journey.model.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacked bytes, as many as the limits allow; damage is told as such. Not thread-safe. */
final class UnpackedStream extends InputStream {
    private final String source;
    private final Packing packing;
    private final Limits limits;
    private final PackedStream packed;
    private final InputStream unpacked;
    private final byte[] one = new byte[1];
    private long count;
    /** It stays: nobody reads on behind it. */
    private @Nullable ReadException fault;

    UnpackedStream(String source, Packing packing, Limits limits, PackedStream packed, InputStream unpacked) {
        this.source = source;
        this.packing = packing;
        this.limits = limits;
        this.packed = packed;
        this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            return unpack(target, from, length);
        } catch (ReadException e) {
            fault = e;
            throw e;
        }
    }

    private int unpack(byte[] target, int from, int length) throws IOException {
        int read;
        try {
            read = unpacked.read(target, from, length);
        } catch (EOFException e) {
            throw new ReadException(PackedMessages.truncated(source, packing.title(), count), e);
        } catch (ZipException e) {
            throw new ReadException(PackedMessages.damaged(source, packing.title(), count, e.getMessage()), e);
        }
        count += Math.max(0, read);
        check();
        return read;
    }

    private void check() {
        if (count > limits.unpackedBytes()) {
            throw new ReadException(PackedMessages.tooLarge(source, limits.unpackedBytes()));
        }
        if (count > limits.free() && count / limits.ratio() > packed.count()) {
            throw new ReadException(PackedMessages.bomb(source, count, packed.count(), limits.ratio()));
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
