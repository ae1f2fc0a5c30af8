package dev.journey.model.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds symbolic links in a zip archive so small that its directory, which is at its end, lies in the bytes given. A link is
 * a path of some bytes, so that an archive of nothing else is small; in a larger one it is a second member.
 */
final class ZipLinks {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int SYSTEM = 5;
    private static final int UNIX = 3;
    private static final int NAME_LENGTH = 28;
    private static final int MODE = 40;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private ZipLinks() {}

    /** The name of the first symbolic link. */
    static Optional<String> first(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY_BYTES <= archive.length; at++) {
            boolean entry = bytes.getInt(at) == DIRECTORY_ENTRY && bytes.get(at + SYSTEM) == UNIX;
            if (entry && (bytes.getShort(at + MODE) & KIND) == LINK) {
                int length = Math.min(bytes.getShort(at + NAME_LENGTH) & 0xFFFF, archive.length - at - ENTRY_BYTES);
                return Optional.of(new String(archive, at + ENTRY_BYTES, length, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
