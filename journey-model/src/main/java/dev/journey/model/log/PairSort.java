package dev.journey.model.log;

/**
 * A stable sort of stretches of times, with the steps that they belong to: insertion for short stretches, merging for long
 * ones. Not thread-safe.
 */
final class PairSort {
    private static final int SHORT = 24;

    private final long[] times;
    private final int[] steps;
    private long[] spareTimes = {};
    private int[] spareSteps = {};

    PairSort(long[] times, int[] steps) {
        this.times = times;
        this.steps = steps;
    }

    void sort(int from, int to) {
        if (isSorted(from, to)) {
            return;
        }
        if (to - from <= SHORT) {
            insert(from, to);
            return;
        }
        if (spareSteps.length < to - from) {
            spareTimes = new long[to - from];
            spareSteps = new int[to - from];
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        merge(from, middle, to);
    }

    private boolean isSorted(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (times[i - 1] > times[i]) {
                return false;
            }
        }
        return true;
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long time = times[i];
            int step = steps[i];
            int hole = i;
            while (hole > from && times[hole - 1] > time) {
                times[hole] = times[hole - 1];
                steps[hole] = steps[hole - 1];
                hole--;
            }
            times[hole] = time;
            steps[hole] = step;
        }
    }

    private void merge(int from, int middle, int to) {
        int left = middle - from;
        System.arraycopy(times, from, spareTimes, 0, left);
        System.arraycopy(steps, from, spareSteps, 0, left);
        int right = middle;
        int out = from;
        for (int i = 0; i < left; out++) {
            if (right == to || spareTimes[i] <= times[right]) {
                times[out] = spareTimes[i];
                steps[out] = spareSteps[i++];
            } else {
                times[out] = times[right];
                steps[out] = steps[right++];
            }
        }
    }
}
