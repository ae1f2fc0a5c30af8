package dev.journey.model.log;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Ints that grow, in blocks: growing copies nothing but the first, small one, and joining gives each block back when it is
 * read. In a spilled log all but the last block lie in a file, and are empty here.
 */
final class Ints {
    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int FIRST = 256;
    private static final int[] NONE = {};

    private final Storage storage;
    private int[][] blocks = {new int[FIRST]};
    private IntBuffer[] spilled = {};
    private int[] last = blocks[0];
    private int used;

    Ints(Storage storage) {
        this.storage = storage;
    }

    void add(int value) {
        if (used == last.length) {
            grow();
        }
        last[used++] = value;
    }

    int at(int index) {
        int[] block = blocks[index >>> SHIFT];
        return block.length == 0 ? spilled[index >>> SHIFT].get(index & (BLOCK - 1)) : block[index & (BLOCK - 1)];
    }

    void set(int index, int value) {
        int[] block = blocks[index >>> SHIFT];
        if (block.length == 0) {
            spilled[index >>> SHIFT].put(index & (BLOCK - 1), value);
        } else {
            block[index & (BLOCK - 1)] = value;
        }
    }

    /** Moves all of another one here, each value at {@code v >= 0} as {@code codes[v]}, others as they are; it is empty then. */
    void take(Ints other, int[] codes) {
        int count = other.size();
        Grow.atLeast(size() + (long) count);
        for (int i = 0; i < count; i++) {
            int value = other.at(i);
            add(value < 0 ? value : codes[value]);
            if ((i & (BLOCK - 1)) == BLOCK - 1) {
                other.blocks[i >>> SHIFT] = NONE;
            }
        }
        other.free();
    }

    /** Gives the memory back; nothing is left. */
    void free() {
        last = new int[0];
        blocks = new int[][] {last};
        spilled = new IntBuffer[0];
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
        int[] full = last;
        last = storage.spilled(full).map(this::afterSpilling).orElseGet(() -> new int[BLOCK]);
        blocks = Arrays.copyOf(blocks, blocks.length + 1);
        blocks[blocks.length - 1] = last;
        used = 0;
    }

    /** The last block is in the file, so its array takes the next one. */
    private int[] afterSpilling(IntBuffer block) {
        spilled = Arrays.copyOf(spilled, blocks.length);
        spilled[blocks.length - 1] = block;
        blocks[blocks.length - 1] = NONE;
        return last;
    }
}
