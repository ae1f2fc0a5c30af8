package dev.journey.model.read;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** How the bytes of a source are packed, by the bytes that it begins with. */
enum Packing {
    NONE(false, ""),
    GZIP(true, "gzip", 0x1F, 0x8B),
    ZIP(true, "zip", 'P', 'K', 3, 4),
    EMPTY_ZIP(true, "zip", 'P', 'K', 5, 6),
    BZIP2(false, "bzip2", 'B', 'Z', 'h'),
    XZ(false, "xz", 0xFD, '7', 'z', 'X', 'Z'),
    ZSTD(false, "zstd", 0x28, 0xB5, 0x2F, 0xFD),
    SEVEN_ZIP(false, "7-Zip", '7', 'z', 0xBC, 0xAF);

    private final boolean read;
    private final String title;
    private final ImmutableIntArray begin;

    Packing(boolean read, String title, int... begin) {
        this.read = read;
        this.title = title;
        this.begin = ImmutableIntArray.copyOf(begin);
    }

    static Packing of(byte[] head) {
        return Arrays.stream(values())
                .filter(packing -> packing != NONE && packing.begins(head))
                .findFirst()
                .orElse(NONE);
    }

    /** Whether it can be unpacked here. */
    boolean isRead() {
        return read;
    }

    String title() {
        return title;
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < begin.length(); i++) {
            if (i >= head.length || (head[i] & 0xFF) != begin.get(i)) {
                return false;
            }
        }
        return true;
    }
}
