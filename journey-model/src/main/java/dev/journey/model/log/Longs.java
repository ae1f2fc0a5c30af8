package dev.journey.model.log;

import java.util.Arrays;

/** Longs that grow, in blocks, like {@link Ints}. */
final class Longs {
    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int FIRST = 256;

    private long[][] blocks = {new long[FIRST]};
    private long[] last = blocks[0];
    private int used;

    void add(long value) {
        if (used == last.length) {
            grow();
        }
        last[used++] = value;
    }

    long at(int index) {
        return blocks[index >>> SHIFT][index & (BLOCK - 1)];
    }

    /** Moves all of another one here; it is empty then. */
    void take(Longs other) {
        int left = other.size();
        Grow.atLeast(size() + (long) left);
        for (int b = 0; b < other.blocks.length; b++) {
            long[] block = other.blocks[b];
            other.blocks[b] = new long[0];
            int count = Math.min(left, block.length);
            for (int i = 0; i < count; i++) {
                add(block[i]);
            }
            left -= count;
        }
        other.free();
    }

    /** Gives the memory back; nothing is left. */
    void free() {
        last = new long[0];
        blocks = new long[][] {last};
        used = 0;
    }

    int size() {
        return (blocks.length - 1) * BLOCK + used;
    }

    private void grow() {
        if (used < BLOCK) {
            last = Arrays.copyOf(last, Math.max(FIRST, Math.min(BLOCK, 4 * used)));
            blocks[blocks.length - 1] = last;
            return;
        }
        Grow.atLeast(size() + (long) BLOCK);
        blocks = Arrays.copyOf(blocks, blocks.length + 1);
        last = new long[BLOCK];
        blocks[blocks.length - 1] = last;
        used = 0;
    }
}
