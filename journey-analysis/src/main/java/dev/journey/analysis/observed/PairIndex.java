package dev.journey.analysis.observed;

import java.util.Arrays;

/**
 * Numbers ordered pairs of codes -1 (no value), 0, 1, 2, ... as they come, so that what is counted of them can lie in arrays. A square of
 * all pairs while the codes are small; open addressing over longs beyond. No object per pair, constant time for each. Not thread-safe.
 */
public final class PairIndex {
    /** A square of this side takes 4 MiB; a table of the pairs that occur is smaller then. */
    private static final int MOST_SIDE = 1024;

    private static final int FIRST_SIDE = 8;

    private long[] keys = new long[FIRST_SIDE * FIRST_SIDE / 2];
    private int size;
    private int side = FIRST_SIDE;
    /** By first and second code, both + 1: the pair's number + 1, where 0 is none; empty once there is a table. */
    private int[] square = new int[FIRST_SIDE * FIRST_SIDE];
    /** The pair's number + 1, where 0 is free; empty while there is a square. */
    private int[] slots = new int[0];

    /** Without pairs. */
    public PairIndex() {}

    /** The pair's number; given at the first call. */
    public int of(int from, int to) {
        int row = from + 1;
        int column = to + 1;
        if (row >= side || column >= side) {
            return beyondSquare(from, to);
        }
        int place = row * side + column;
        if (square[place] == 0) {
            square[place] = add(key(from, to)) + 1;
        }
        return square[place] - 1;
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

    private int beyondSquare(int from, int to) {
        int needed = Math.max(from, to) + 2;
        if (side > 0 && needed <= MOST_SIDE) {
            growSquare(Math.max(needed, Math.min(MOST_SIDE, 2 * side)));
            return of(from, to);
        }
        if (side > 0) {
            side = 0;
            square = new int[0];
            growTable();
        }
        return inTable(key(from, to));
    }

    private void growSquare(int newSide) {
        side = newSide;
        square = new int[side * side];
        for (int pair = 0; pair < size; pair++) {
            square[(from(pair) + 1) * side + to(pair) + 1] = pair + 1;
        }
    }

    private int inTable(long key) {
        int mask = slots.length - 1;
        int slot = spread(key) & mask;
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = add(key) + 1;
        if (2 * size > slots.length) {
            growTable();
        }
        return size - 1;
    }

    private int add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
        return size++;
    }

    private void growTable() {
        slots = new int[Integer.highestOneBit(Math.max(FIRST_SIDE, size)) * 4];
        int mask = slots.length - 1;
        for (int pair = 0; pair < size; pair++) {
            int slot = spread(keys[pair]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = pair + 1;
        }
    }

    private static long key(int from, int to) {
        return ((long) from << Integer.SIZE) | (to & 0xFFFF_FFFFL);
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
