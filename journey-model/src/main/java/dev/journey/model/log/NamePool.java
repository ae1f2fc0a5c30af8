package dev.journey.model.log;

import java.util.Arrays;

/**
 * Texts one behind the other as bytes: each UTF-16 unit by itself as UTF-8 writes one, so that every string comes back as it
 * was, be its surrogates paired or not. A place is the first byte, and the number of bytes in the lower half. Not thread-safe
 * while it grows.
 */
final class NamePool {
    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final int MOST_BYTES = 3;

    private byte[] bytes = {};
    private int used;
    private int end;

    /** Writes a text behind the last one that is kept; it goes with the next one unless it is {@linkplain #keep kept}. */
    void write(CharSequence text) {
        room(MOST_BYTES * (long) text.length());
        end = used;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else if (c < 0x800) {
                bytes[end++] = (byte) (0xC0 | (c >> 6));
                bytes[end++] = (byte) (0x80 | (c & 0x3F));
            } else {
                bytes[end++] = (byte) (0xE0 | (c >> 12));
                bytes[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[end++] = (byte) (0x80 | (c & 0x3F));
            }
        }
    }

    /** Writes a text of another pool, like {@link #write}. */
    void write(NamePool other, long place) {
        int from = (int) (place >>> 32);
        int length = (int) place;
        room(length);
        System.arraycopy(other.bytes, from, bytes, used, length);
        end = used + length;
    }

    /** Whether the text that was written last is the one at a place. */
    boolean isAt(long place) {
        int from = (int) (place >>> 32);
        return Arrays.equals(bytes, used, end, bytes, from, from + (int) place);
    }

    /** A hash of the text that was written last. */
    int hash() {
        int hash = 0;
        for (int i = used; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E37_79B9;
        return hash ^ (hash >>> 16);
    }

    /** Keeps the text that was written last; its place. */
    long keep() {
        long place = ((long) used << 32) | (end - used);
        used = end;
        return place;
    }

    String text(long place) {
        int from = (int) (place >>> 32);
        int to = from + (int) place;
        StringBuilder text = new StringBuilder((int) place);
        for (int i = from; i < to; i++) {
            int first = bytes[i];
            if (first >= 0) {
                text.append((char) first);
            } else if ((first & 0xE0) == 0xC0) {
                text.append((char) (((first & 0x1F) << 6) | (bytes[++i] & 0x3F)));
            } else {
                text.append((char) (((first & 0xF) << 12) | ((bytes[++i] & 0x3F) << 6) | (bytes[++i] & 0x3F)));
            }
        }
        return text.toString();
    }

    private void room(long more) {
        if (used + more <= bytes.length) {
            return;
        }
        if (used + more > MOST) {
            throw new IllegalStateException(Messages.namesFull());
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, used + more + (used >> 1) + 64L));
    }
}
