package dev.journey.model.log;

import java.nio.IntBuffer;

/** Ints in a file. */
final class MappedInts extends IntStore {
    private static final int SHIFT = 20;
    private static final int CHUNK = 1 << SHIFT;

    private final IntBuffer[] chunks;
    private final int size;

    MappedInts(SpillFile file, int size) {
        this.size = size;
        chunks = new IntBuffer[(size + CHUNK - 1) >>> SHIFT];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] =
                    file.room(Math.min(CHUNK, size - i * CHUNK) * Integer.BYTES).asIntBuffer();
        }
    }

    @Override
    int at(int index) {
        return chunks[index >>> SHIFT].get(index & (CHUNK - 1));
    }

    @Override
    void set(int index, int value) {
        chunks[index >>> SHIFT].put(index & (CHUNK - 1), value);
    }

    @Override
    int size() {
        return size;
    }
}
