package dev.journey.model.log;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps of a log lie: in memory, or in files. What is needed while it is built has a file of its own, whose space is
 * free when that is done. Thread-safe once it is said which.
 */
final class Storage {
    private @Nullable SpillFile building;
    private @Nullable SpillFile kept;

    /** From now on in files in this directory. */
    void spillTo(Path directory) {
        building = SpillFile.in(directory);
        kept = SpillFile.in(directory);
    }

    /** A copy of a block in a file, where there is one. */
    Optional<IntBuffer> spilled(int[] block) {
        SpillFile file = building;
        return file == null
                ? Optional.empty()
                : Optional.of(
                        file.room(block.length * Integer.BYTES).asIntBuffer().put(block));
    }

    /** A copy of a block in a file, where there is one. */
    Optional<LongBuffer> spilled(long[] block) {
        SpillFile file = building;
        return file == null
                ? Optional.empty()
                : Optional.of(
                        file.room(block.length * Long.BYTES).asLongBuffer().put(block));
    }

    /** Ints that are needed while the log is built. */
    IntStore passing(int size) {
        return building == null ? new IntStore.Heap(size) : new MappedInts(building, size);
    }

    /** Ints of the log. */
    IntStore ints(int size) {
        return kept == null ? new IntStore.Heap(size) : new MappedInts(kept, size);
    }

    /** Longs of the log. */
    LongStore longs(int size) {
        return kept == null ? new LongStore.Heap(size) : new MappedLongs(kept, size);
    }

    /** The log is built. */
    void close() {
        if (building != null && kept != null) {
            building.close();
            kept.close();
        }
    }
}
