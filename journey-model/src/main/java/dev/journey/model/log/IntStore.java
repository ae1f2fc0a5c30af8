package dev.journey.model.log;

/** Ints by place: in memory, or in a file. In one process there is mostly one kind of them. Thread-safe where no two set one place. */
abstract class IntStore {
    abstract int at(int index);

    abstract void set(int index, int value);

    abstract int size();

    @Override
    public final boolean equals(Object other) {
        if (!(other instanceof IntStore that) || that.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (at(i) != that.at(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        int hash = 1;
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + at(i);
        }
        return hash;
    }

    /** In memory. */
    static final class Heap extends IntStore {
        private final int[] values;

        Heap(int size) {
            values = new int[size];
        }

        @Override
        int at(int index) {
            return values[index];
        }

        @Override
        void set(int index, int value) {
            values[index] = value;
        }

        @Override
        int size() {
            return values.length;
        }
    }
}
