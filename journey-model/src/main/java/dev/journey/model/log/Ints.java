package dev.journey.model.log;

import java.util.Arrays;

/** Ints that grow, in blocks: growing copies nothing but the first, small one, and joining gives each block back when it is read. */
final class Ints {
    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int FIRST = 256;

    private int[][] blocks = {new int[FIRST]};
    private int[] last = blocks[0];
    private int used;

    void add(int value) {
        if (used == last.length) {
            grow();
        }
        last[used++] = value;
    }

    int at(int index) {
        return blocks[index >>> SHIFT][index & (BLOCK - 1)];
    }

    void set(int index, int value) {
        blocks[index >>> SHIFT][index & (BLOCK - 1)] = value;
    }

    /** Moves all of another one here, each value at {@code v >= 0} as {@code codes[v]}, others as they are; it is empty then. */
    void take(Ints other, int[] codes) {
        int left = other.size();
        Grow.atLeast(size() + (long) left);
        for (int b = 0; b < other.blocks.length; b++) {
            int[] block = other.blocks[b];
            other.blocks[b] = new int[0];
            int count = Math.min(left, block.length);
            for (int i = 0; i < count; i++) {
                add(block[i] < 0 ? block[i] : codes[block[i]]);
            }
            left -= count;
        }
        other.free();
    }

    /** Gives the memory back; nothing is left. */
    void free() {
        last = new int[0];
        blocks = new int[][] {last};
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
        last = new int[BLOCK];
        blocks[blocks.length - 1] = last;
        used = 0;
    }
}
