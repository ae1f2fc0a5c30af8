package dev.journey.analysis.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cases by their path: the sequence of touchpoints. Sequences are found by hash and compared in full. Not thread-safe.
 */
final class PathTally {
    private final int levels;
    private final List<PathSums> paths = new ArrayList<>();
    private int[] slots = new int[256];
    private int[] sequence = new int[64];
    private int length;

    PathTally(int levels) {
        this.levels = levels;
    }

    void begin() {
        length = 0;
    }

    void step(int touchpoint) {
        if (length == sequence.length) {
            sequence = Arrays.copyOf(sequence, length * 2);
        }
        sequence[length++] = touchpoint;
    }

    /** The sums of the path that was just walked. */
    PathSums end() {
        return find(sequence, length);
    }

    List<PathSums> paths() {
        return paths;
    }

    void absorb(PathTally other, Recoding.Codes codes) {
        for (PathSums path : other.paths) {
            int[] recoded = Arrays.stream(path.sequence).map(codes::of).toArray();
            find(recoded, recoded.length).absorb(path);
        }
    }

    private PathSums find(int[] steps, int count) {
        int hash = hash(steps, count);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            PathSums path = paths.get(slots[slot] - 1);
            if (path.hash == hash && Arrays.equals(path.sequence, 0, path.sequence.length, steps, 0, count)) {
                return path;
            }
            slot = (slot + 1) & mask;
        }
        PathSums made = new PathSums(Arrays.copyOf(steps, count), hash, levels);
        paths.add(made);
        slots[slot] = paths.size();
        if (paths.size() * 2 > slots.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int path = 0; path < paths.size(); path++) {
            int slot = paths.get(path).hash & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = path + 1;
        }
    }

    private static int hash(int[] steps, int count) {
        long hash = count;
        for (int i = 0; i < count; i++) {
            hash = (hash + steps[i] + 1) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
