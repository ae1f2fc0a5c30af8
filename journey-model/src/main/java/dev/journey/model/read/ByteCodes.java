package dev.journey.model.read;

import java.util.Arrays;

/**
 * What was made of a value, by its bytes: a table of whole numbers. Keys of up to 16 bytes lie in the table itself, two words
 * and the number side by side, so that looking one up touches one place in memory; longer ones lie in one array, and are
 * compared byte for byte. No key has a zero byte. Not thread-safe.
 */
final class ByteCodes {
    /** Stands for a value that was not seen before. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Keys of up to so many bytes lie in the table. */
    static final int INLINE = 2 * Words.SIZE;

    private static final int STRIDE = 3;
    private static final int FIRST_SLOTS = 64;
    private static final int MOST_SLOTS = 1 << 28;

    private long[] table = new long[STRIDE * FIRST_SLOTS];
    private int mask = FIRST_SLOTS - 1;
    private int size;
    private final LongKeyCodes longKeys = new LongKeyCodes();

    /** The number of a value, or {@link #UNKNOWN}; 16 bytes behind it must exist in the array. */
    int get(byte[] bytes, int from, int length) {
        if (length > INLINE) {
            return longKeys.get(bytes, from, length);
        }
        long low = low(bytes, from, length);
        long high = high(bytes, from, length);
        long number = table[slot(low, high) + 2];
        return number == 0 ? UNKNOWN : (int) number;
    }

    /** Remembers the number of a value that was not seen before; does nothing when there is no room. */
    void put(byte[] bytes, int from, int length, int number) {
        if (length > INLINE) {
            longKeys.put(bytes, from, length, number);
        } else if (2 * size <= mask) {
            insert(low(bytes, from, length), high(bytes, from, length), (number & 0xFFFF_FFFFL) | (1L << 32));
            size++;
        } else if (mask < MOST_SLOTS - 1) {
            grow();
            put(bytes, from, length, number);
        }
    }

    /** The first eight bytes of a key of up to 16, the first one lowest; zero behind the last. */
    static long low(byte[] bytes, int from, int length) {
        long word = Words.at(bytes, from);
        return length >= Words.SIZE ? word : Words.first(word, length);
    }

    /** Its second eight bytes. */
    static long high(byte[] bytes, int from, int length) {
        if (length <= Words.SIZE) {
            return 0;
        }
        long word = Words.at(bytes, from + Words.SIZE);
        return length == INLINE ? word : Words.first(word, length - Words.SIZE);
    }

    /** Where the key is, or where it belongs. */
    private int slot(long low, long high) {
        for (int slot = spread(low, high) & mask; ; slot = (slot + 1) & mask) {
            int place = STRIDE * slot;
            if ((table[place] == low && table[place + 1] == high) || table[place + 2] == 0) {
                return place;
            }
        }
    }

    /** Ids differ in their last digits, which are the highest bits here: they are folded down between the products. */
    private static int spread(long low, long high) {
        long mixed = low ^ (high * 0xC2B2_AE3D_27D4_EB4FL);
        mixed = (mixed ^ (mixed >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58_476D_1CE4_E5B9L;
        return (int) (mixed >>> 32);
    }

    private void insert(long low, long high, long number) {
        int place = slot(low, high);
        table[place] = low;
        table[place + 1] = high;
        table[place + 2] = number;
    }

    private void grow() {
        long[] old = table;
        mask = 2 * mask + 1;
        table = new long[STRIDE * (mask + 1)];
        for (int place = 0; place < old.length; place += STRIDE) {
            if (old[place + 2] != 0) {
                insert(old[place], old[place + 1], old[place + 2]);
            }
        }
    }

    /** The keys that do not fit. */
    private static final class LongKeyCodes {
        private static final int MOST_BYTES = 1 << 26;

        private byte[] pool = new byte[0];
        private int used;
        private int count;
        private int[] ends = new int[FIRST_SLOTS];
        private int[] numbers = new int[FIRST_SLOTS];
        private int[] hashes = new int[FIRST_SLOTS];
        /** Index of the key + 1, where 0 is free. */
        private int[] slots = new int[2 * FIRST_SLOTS];

        int get(byte[] bytes, int from, int length) {
            int hash = hash(bytes, from, length);
            for (int slot = hash & (slots.length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
                int key = slots[slot] - 1;
                if (hashes[key] == hash
                        && Arrays.equals(pool, key == 0 ? 0 : ends[key - 1], ends[key], bytes, from, from + length)) {
                    return numbers[key];
                }
            }
            return UNKNOWN;
        }

        void put(byte[] bytes, int from, int length, int number) {
            if (used + length > MOST_BYTES) {
                return;
            }
            if (used + length > pool.length) {
                pool = Arrays.copyOf(pool, Math.max(2 * pool.length, used + length));
            }
            if (count == ends.length) {
                grow();
            }
            System.arraycopy(bytes, from, pool, used, length);
            used += length;
            ends[count] = used;
            numbers[count] = number;
            hashes[count] = hash(bytes, from, length);
            count++;
            occupy(count);
        }

        private void occupy(int keyAndOne) {
            int slot = hashes[keyAndOne - 1] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = keyAndOne;
        }

        private void grow() {
            ends = Arrays.copyOf(ends, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            slots = new int[4 * count];
            for (int key = 1; key <= count; key++) {
                occupy(key);
            }
        }

        private static int hash(byte[] bytes, int from, int length) {
            long hash = length;
            int at = from;
            for (; at + Words.SIZE <= from + length; at += Words.SIZE) {
                hash = (hash ^ Words.at(bytes, at)) * 0x9E37_79B9_7F4A_7C15L;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ Words.first(Words.at(bytes, at), from + length - at)) * 0x9E37_79B9_7F4A_7C15L;
            return (int) (hash >>> 32);
        }
    }
}
