package dev.journey.model.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text at a time, as one number whose lowest byte is the first. Marks are the highest bits of the bytes that
 * are meant; all are exact, none is carried over into a neighbour.
 */
final class Words {
    /** Bytes in a word; so many may be read beyond the last byte of a text. */
    static final int SIZE = 8;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final int FIRST_PLAIN = 0x0E;

    private Words() {}

    static long at(byte[] bytes, int from) {
        return (long) WORD.get(bytes, from);
    }

    /** The first bytes of a word, 0 to 7 of them; the others are 0. */
    static long first(long word, int count) {
        return word & ((1L << (SIZE * count)) - 1);
    }

    /** A word of this byte eight times. */
    static long all(int b) {
        return b * ONES;
    }

    /** Marks the bytes that are equal in both. */
    static long equal(long word, long other) {
        long different = word ^ other;
        return ~(((different & LOW_BITS) + LOW_BITS) | different) & HIGH_BITS;
    }

    /** Marks the bytes below 14: line ends, tabs, and zero among them. */
    static long controls(long word) {
        return ~(((word & LOW_BITS) + all(0x80 - FIRST_PLAIN)) | word) & HIGH_BITS;
    }

    /** Marks the bytes that are not ASCII. */
    static long beyondAscii(long word) {
        return word & HIGH_BITS;
    }

    /** The index of the first mark. */
    static int firstMark(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
