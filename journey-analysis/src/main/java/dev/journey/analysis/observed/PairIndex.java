package dev.journey.analysis.observed;

import java.util.Arrays;

/**
 * Numbers ordered pairs of codes 0, 1, 2, ... as they come, so that what is counted of them can lie in arrays. Open addressing over
 * longs: no object per pair, constant time for each. Not thread-safe.
 */
public final class PairIndex {
    private static final int FIRST_SLOTS = 64;

    private long[] keys = new long[FIRST_SLOTS / 2];
    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    /** Without pairs. */
    public PairIndex() {}

    /** The pair's number; given at the first call. */
    public int of(int from, int to) {
        long key = ((long) from << Integer.SIZE) | (to & 0xFFFF_FFFFL);
        int mask = slots.length - 1;
        int slot = spread(key) & mask;
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return insert(slot, key);
    }

    /** How many pairs have a number. */
    public int size() {
        return size;
    }

    /** The first code of a pair. */
    public int from(int pair) {
        return (int) (keys[pair] >> Integer.SIZE);
    }

    /** The second code of a pair. */
    public int to(int pair) {
        return (int) keys[pair];
    }

    private int insert(int slot, long key) {
        keys[size] = key;
        slots[slot] = ++size;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            slots = new int[slots.length * 2];
            for (int pair = 0; pair < size; pair++) {
                place(pair);
            }
        }
        return size - 1;
    }

    private void place(int pair) {
        int mask = slots.length - 1;
        int slot = spread(keys[pair]) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = pair + 1;
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
