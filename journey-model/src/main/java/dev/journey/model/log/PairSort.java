package dev.journey.model.log;

/**
 * A stable sort of stretches of times, with the steps that they belong to: what is not in order is taken out, sorted by
 * insertion where it is short and by merging where it is long, and put back. Not thread-safe.
 */
final class PairSort {
    private static final int SHORT = 24;

    private final LongStore allTimes;
    private final IntStore allSteps;
    private long[] times = {};
    private int[] steps = {};
    private long[] spareTimes = {};
    private int[] spareSteps = {};

    PairSort(LongStore times, IntStore steps) {
        allTimes = times;
        allSteps = steps;
    }

    void sort(int from, int to) {
        if (isSorted(from, to)) {
            return;
        }
        int length = to - from;
        if (times.length < length) {
            times = new long[Math.max(SHORT, length)];
            steps = new int[times.length];
        }
        for (int i = 0; i < length; i++) {
            times[i] = allTimes.at(from + i);
            steps[i] = allSteps.at(from + i);
        }
        sortTaken(0, length);
        for (int i = 0; i < length; i++) {
            allTimes.set(from + i, times[i]);
            allSteps.set(from + i, steps[i]);
        }
    }

    private boolean isSorted(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (allTimes.at(i - 1) > allTimes.at(i)) {
                return false;
            }
        }
        return true;
    }

    private void sortTaken(int from, int to) {
        if (to - from <= SHORT) {
            insert(from, to);
            return;
        }
        if (spareSteps.length < times.length) {
            spareTimes = new long[times.length];
            spareSteps = new int[times.length];
        }
        int middle = (from + to) >>> 1;
        sortTaken(from, middle);
        sortTaken(middle, to);
        if (times[middle - 1] > times[middle]) {
            merge(from, middle, to);
        }
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
