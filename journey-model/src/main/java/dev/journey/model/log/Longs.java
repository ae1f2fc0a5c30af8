package dev.journey.model.log;

import java.nio.LongBuffer;
import java.util.Arrays;

/** Longs that grow, in blocks, like {@link Ints}. */
final class Longs {
    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int FIRST = 256;
    private static final long[] NONE = {};

    private final Storage storage;
    private long[][] blocks = {new long[FIRST]};
    private LongBuffer[] spilled = {};
    private long[] last = blocks[0];
    private int used;

    Longs(Storage storage) {
        this.storage = storage;
    }

    void add(long value) {
        if (used == last.length) {
            grow();
        }
        last[used++] = value;
    }

    long at(int index) {
        long[] block = blocks[index >>> SHIFT];
        return block.length == 0 ? spilled[index >>> SHIFT].get(index & (BLOCK - 1)) : block[index & (BLOCK - 1)];
    }

    /** Moves all of another one here; it is empty then. */
    void take(Longs other) {
        int count = other.size();
        Grow.atLeast(size() + (long) count);
        for (int i = 0; i < count; i++) {
            add(other.at(i));
            if ((i & (BLOCK - 1)) == BLOCK - 1) {
                other.blocks[i >>> SHIFT] = NONE;
            }
        }
        other.free();
    }

    /** Gives the memory back; nothing is left. */
    void free() {
        last = new long[0];
        blocks = new long[][] {last};
        spilled = new LongBuffer[0];
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
        long[] full = last;
        last = storage.spilled(full).map(this::afterSpilling).orElseGet(() -> new long[BLOCK]);
        blocks = Arrays.copyOf(blocks, blocks.length + 1);
        blocks[blocks.length - 1] = last;
        used = 0;
    }

    /** The last block is in the file, so its array takes the next one. */
    private long[] afterSpilling(LongBuffer block) {
        spilled = Arrays.copyOf(spilled, blocks.length);
        spilled[blocks.length - 1] = block;
        blocks[blocks.length - 1] = NONE;
        return last;
    }
}
