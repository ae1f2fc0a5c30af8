package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The one file in a zip archive, read as the archive streams by. Folders and what macOS puts beside files are passed over;
 * a second file is a fault, since nobody said which one is meant. Nothing is written, and nothing that a link names is opened.
 */
final class ZipMember extends InputStream {
    private final String source;
    private final ZipInputStream zip;
    private final String name;

    private ZipMember(String source, ZipInputStream zip, String name) {
        this.source = source;
        this.zip = zip;
        this.name = name;
    }

    static ZipMember open(String source, PackedStream packed) throws IOException {
        Optional<String> link = ZipLinks.first(packed.head());
        if (link.isPresent()) {
            throw new ReadException(PackedMessages.link(source, link.get()));
        }
        ZipInputStream zip = new ZipInputStream(packed);
        ZipEntry entry = nextFile(source, zip);
        if (entry == null) {
            throw new ReadException(PackedMessages.noMember(source));
        }
        return new ZipMember(source, zip, entry.getName());
    }

    /** Its name in the archive. */
    String name() {
        return name;
    }

    private static @Nullable ZipEntry nextFile(String source, ZipInputStream zip) throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && isPassedOver(entry)) {
                entry = zip.getNextEntry();
            }
            return entry;
        } catch (ZipException e) {
            throw new ReadException(PackedMessages.damaged(source, Packing.ZIP.title(), 0, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new ReadException(PackedMessages.damaged(source, Packing.ZIP.title(), 0, "name"), e);
        }
    }

    private static boolean isPassedOver(ZipEntry entry) {
        String path = entry.getName();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return entry.isDirectory() || path.startsWith("__MACOSX/") || last.startsWith(".");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = zip.read(target, from, length);
        if (read < 0) {
            ZipEntry next = nextFile(source, zip);
            if (next != null) {
                throw new ReadException(PackedMessages.severalMembers(source, name, next.getName()));
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
