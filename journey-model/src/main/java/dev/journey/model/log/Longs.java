package dev.journey.model.log;

import java.util.Arrays;

/** A long array that grows. */
final class Longs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Grow.next(size));
        }
        values[size++] = value;
    }

    long at(int index) {
        return values[index];
    }

    void addAll(Longs other) {
        values = Arrays.copyOf(values, Grow.atLeast(size + (long) other.size));
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    /** Gives the memory back; the size stays known. */
    void free() {
        values = new long[0];
    }

    int size() {
        return size;
    }
}
