package dev.journey.model.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Names by their number. One of up to 16 ASCII characters lies in two words, its first character lowest, zero behind the last.
 * Of any other the second word is negative and holds the hash below, and the first says where its text lies in the pool and how
 * many bytes it has there. Those that {@link #at} gives are immutable and thread-safe.
 */
final class Names {
    /** A name of up to so many ASCII characters lies in its words. */
    static final int INLINE = 16;

    private static final long IN_POOL = Long.MIN_VALUE;
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final int WORD = 8;

    private final long[] low;
    private final long[] high;
    private final NamePool pool;

    Names(long[] low, long[] high, NamePool pool) {
        this.low = low;
        this.high = high;
        this.pool = pool;
    }

    /** The second word of a name in the pool. */
    static long inPool(int hash) {
        return IN_POOL | (hash & 0xFFFF_FFFFL);
    }

    /** Whether a name lies in its words. */
    static boolean isInline(CharSequence name) {
        if (name.length() > INLINE) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 0 || c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether these are the words of a name. */
    static boolean areWords(long low, long high) {
        return (low & 0xFF) != 0 && ((low | high) & NOT_ASCII) == 0;
    }

    /** A word of a name that is inline. */
    static long word(CharSequence name, int from) {
        long word = 0;
        for (int i = Math.min(name.length(), from + WORD) - 1; i >= from; i--) {
            word = (word << 8) | name.charAt(i);
        }
        return word;
    }

    static int hash(long low, long high) {
        if (high < 0) {
            return (int) high;
        }
        long mixed = low ^ (high * 0xC2B2_AE3D_27D4_EB4FL);
        mixed = (mixed ^ (mixed >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58_476D_1CE4_E5B9L;
        return (int) (mixed >>> 32);
    }

    int size() {
        return low.length;
    }

    String name(int index) {
        return high[index] < 0 ? pool.text(low[index]) : name(low[index], high[index]);
    }

    /** The name of two words. */
    static String name(long low, long high) {
        byte[] bytes = new byte[INLINE];
        int length = 0;
        for (long word = low; word != 0; word >>>= 8) {
            bytes[length++] = (byte) word;
        }
        for (long word = high; word != 0; word >>>= 8) {
            bytes[length++] = (byte) word;
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** As the names compare as strings. */
    int compare(int one, int other) {
        if (high[one] < 0 || high[other] < 0) {
            return name(one).compareTo(name(other));
        }
        int first = Long.compare(Long.reverseBytes(low[one]), Long.reverseBytes(low[other]));
        return first != 0 ? first : Long.compare(Long.reverseBytes(high[one]), Long.reverseBytes(high[other]));
    }

    /** Some of the names, numbered by their place in the list. */
    Names at(int[] indices) {
        long[] newLow = new long[indices.length];
        long[] newHigh = new long[indices.length];
        for (int i = 0; i < indices.length; i++) {
            newLow[i] = low[indices[i]];
            newHigh[i] = high[indices[i]];
        }
        return new Names(newLow, newHigh, pool);
    }

    private boolean isSame(int index, Names that) {
        if (high[index] != that.high[index]) {
            return false;
        }
        return high[index] < 0 ? name(index).equals(that.name(index)) : low[index] == that.low[index];
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Names that) || that.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!isSame(i, that)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + hash(low[i], high[i]);
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(IntStream.range(0, size()).mapToObj(this::name).toArray());
    }
}
