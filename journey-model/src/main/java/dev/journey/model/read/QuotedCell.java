package dev.journey.model.read;

import org.jspecify.annotations.Nullable;

/** A field in quotes. Not thread-safe. */
final class QuotedCell {
    private static final int ROOM_BEHIND = 2 * Words.SIZE;

    private int from;
    private int close;
    private boolean closed;
    private boolean escapes;
    private long lines;
    private byte[] copy = new byte[ROOM_BEHIND];
    private int length;

    /**
     * Reads from the opening quote on.
     *
     * @param end where the bytes end
     * @return the index behind the closing quote; the end where there is none
     */
    int read(byte[] bytes, int openingQuote, int end) {
        from = openingQuote + 1;
        close = end;
        closed = false;
        escapes = false;
        lines = 0;
        for (int i = from; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                if (i + 1 >= end || bytes[i + 1] != '"') {
                    close = i;
                    closed = true;
                    return i + 1;
                }
                escapes = true;
                i++;
            } else if (b == '\n' || b == '\r') {
                lines += b == '\r' || bytes[i - 1] != '\r' ? 1 : 0;
            } else if (b == 0) {
                return i;
            }
        }
        return end;
    }

    /** Whether there was a closing quote. */
    boolean isClosed() {
        return closed;
    }

    /** Ends of lines in it. */
    long lines() {
        return lines;
    }

    /** Its value where that differs from what stands between the quotes, {@link #length} bytes. */
    byte @Nullable [] unescaped(byte[] bytes) {
        if (!escapes) {
            return null;
        }
        if (copy.length < close - from + ROOM_BEHIND) {
            copy = new byte[2 * (close - from) + ROOM_BEHIND];
        }
        length = 0;
        for (int i = from; i < close; i++) {
            copy[length++] = bytes[i];
            i += bytes[i] == '"' ? 1 : 0;
        }
        return copy;
    }

    int length() {
        return length;
    }
}
