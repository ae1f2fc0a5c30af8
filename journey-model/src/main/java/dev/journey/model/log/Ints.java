package dev.journey.model.log;

import java.util.Arrays;

/** An int array that grows. */
final class Ints {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Grow.next(size));
        }
        values[size++] = value;
    }

    int at(int index) {
        return values[index];
    }

    /** Adds all of another one, each value at {@code v >= 0} as {@code codes[v]}, others as they are. */
    void addAll(Ints other, int[] codes) {
        values = Arrays.copyOf(values, Grow.atLeast(size + (long) other.size));
        for (int i = 0; i < other.size; i++) {
            int value = other.values[i];
            values[size++] = value < 0 ? value : codes[value];
        }
    }

    /** Gives the memory back; the size stays known. */
    void free() {
        values = new int[0];
    }

    int size() {
        return size;
    }
}
