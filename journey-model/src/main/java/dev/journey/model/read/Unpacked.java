package dev.journey.model.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a source, unpacked where they are packed. Not thread-safe. */
final class Unpacked implements Source {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Source source;
    private final Limits limits;
    private Packing packing = Packing.NONE;
    private String innerName;

    Unpacked(String name, Source source, Limits limits) {
        this.name = name;
        this.source = source;
        this.limits = limits;
        this.innerName = name;
    }

    /** How the source was packed; known once it was opened. */
    Packing packing() {
        return packing;
    }

    /** The name of what is inside; known once it was opened. */
    String innerName() {
        return innerName;
    }

    @Override
    public InputStream open() throws IOException {
        PackedStream packed = new PackedStream(source.open());
        try {
            return unpack(packed);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    private InputStream unpack(PackedStream packed) throws IOException {
        packing = Packing.of(packed.head());
        if (packing == Packing.NONE) {
            return packed;
        }
        if (!packing.isRead()) {
            throw new ReadException(PackedMessages.notUnpacked(name, packing.title()));
        }
        InputStream inner = packing == Packing.GZIP ? gzip(packed) : zip(packed);
        return refusePacked(new UnpackedStream(name, packing, limits, packed, inner));
    }

    private InputStream gzip(PackedStream packed) throws IOException {
        innerName = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (EOFException e) {
            throw new ReadException(PackedMessages.truncated(name, packing.title(), 0), e);
        } catch (ZipException e) {
            throw new ReadException(PackedMessages.damaged(name, packing.title(), 0, e.getMessage()), e);
        }
    }

    private InputStream zip(PackedStream packed) throws IOException {
        ZipMember member = ZipMember.open(name, packed);
        innerName = member.name();
        return member;
    }

    /** One layer is what exports have; what hides a second one hides more. */
    private InputStream refusePacked(InputStream unpacked) throws IOException {
        PackedStream inner = new PackedStream(unpacked);
        Packing second = Packing.of(inner.head());
        if (second != Packing.NONE) {
            throw new ReadException(PackedMessages.packedTwice(name, second.title()));
        }
        return inner;
    }
}
