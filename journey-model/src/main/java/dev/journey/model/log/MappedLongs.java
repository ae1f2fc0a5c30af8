package dev.journey.model.log;

import java.nio.LongBuffer;

/** Longs in a file. */
final class MappedLongs extends LongStore {
    private static final int SHIFT = 20;
    private static final int CHUNK = 1 << SHIFT;

    private final LongBuffer[] chunks;
    private final int size;

    MappedLongs(SpillFile file, int size) {
        this.size = size;
        chunks = new LongBuffer[(size + CHUNK - 1) >>> SHIFT];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] =
                    file.room(Math.min(CHUNK, size - i * CHUNK) * Long.BYTES).asLongBuffer();
        }
    }

    @Override
    long at(int index) {
        return chunks[index >>> SHIFT].get(index & (CHUNK - 1));
    }

    @Override
    void set(int index, long value) {
        chunks[index >>> SHIFT].put(index & (CHUNK - 1), value);
    }

    @Override
    int size() {
        return size;
    }
}
