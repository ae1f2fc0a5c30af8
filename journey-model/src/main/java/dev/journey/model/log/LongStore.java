package dev.journey.model.log;

/** Longs by place, like {@link IntStore}. */
abstract class LongStore {
    abstract long at(int index);

    abstract void set(int index, long value);

    abstract int size();

    @Override
    public final boolean equals(Object other) {
        if (!(other instanceof LongStore that) || that.size() != size()) {
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
            hash = 31 * hash + Long.hashCode(at(i));
        }
        return hash;
    }

    /** In memory. */
    static final class Heap extends LongStore {
        private final long[] values;

        Heap(int size) {
            values = new long[size];
        }

        @Override
        long at(int index) {
            return values[index];
        }

        @Override
        void set(int index, long value) {
            values[index] = value;
        }

        @Override
        int size() {
            return values.length;
        }
    }
}
