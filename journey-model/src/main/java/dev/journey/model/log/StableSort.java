package dev.journey.model.log;

import java.util.function.IntToLongFunction;

/** A stable sort of indices by a long key: binary-free insertion for short stretches, merging for long ones. */
final class StableSort {
    private static final int SHORT = 24;

    private final IntToLongFunction key;
    private int[] spare = new int[0];

    StableSort(IntToLongFunction key) {
        this.key = key;
    }

    void sort(int[] indices, int from, int to) {
        if (isSorted(indices, from, to)) {
            return;
        }
        if (to - from <= SHORT) {
            insert(indices, from, to);
            return;
        }
        if (spare.length < to - from) {
            spare = new int[to - from];
        }
        int middle = (from + to) >>> 1;
        sort(indices, from, middle);
        sort(indices, middle, to);
        merge(indices, from, middle, to);
    }

    private boolean isSorted(int[] indices, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (key.applyAsLong(indices[i - 1]) > key.applyAsLong(indices[i])) {
                return false;
            }
        }
        return true;
    }

    private void insert(int[] indices, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int moving = indices[i];
            long movingKey = key.applyAsLong(moving);
            int hole = i;
            while (hole > from && key.applyAsLong(indices[hole - 1]) > movingKey) {
                indices[hole] = indices[hole - 1];
                hole--;
            }
            indices[hole] = moving;
        }
    }

    private void merge(int[] indices, int from, int middle, int to) {
        int left = middle - from;
        System.arraycopy(indices, from, spare, 0, left);
        int right = middle;
        int out = from;
        for (int i = 0; i < left; ) {
            boolean takeLeft = right == to || key.applyAsLong(spare[i]) <= key.applyAsLong(indices[right]);
            indices[out++] = takeLeft ? spare[i++] : indices[right++];
        }
    }
}
