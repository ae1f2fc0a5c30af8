package dev.journey.model.log;

import java.util.Arrays;

/** Ranks cases by when they began, and those that began together by their ids. */
final class CaseRank {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private CaseRank() {}

    /** The cases that have steps, in order. */
    static int[] of(CaseCounts counts, Names ids) {
        int[] ranked = new int[counts.cases()];
        int count = 0;
        for (int c = 0; c < ranked.length; c++) {
            if (counts.hasSteps(c)) {
                ranked[count++] = c;
            }
        }
        ranked = Arrays.copyOf(ranked, count);
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = counts.first(ranked[i]);
        }
        sort(times, ranked);
        sortTies(times, ranked, ids);
        return ranked;
    }

    /** A stable sort of times with their indices: digit by digit where they are not in order already. */
    static void sort(long[] times, int[] indices) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean sorted = true;
        for (int i = 0; i < times.length; i++) {
            sorted &= i == 0 || times[i - 1] <= times[i];
            least = Math.min(least, times[i]);
            most = Math.max(most, times[i]);
        }
        if (sorted) {
            return;
        }
        long[] spareTimes = new long[times.length];
        int[] spareIndices = new int[times.length];
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            byDigit(times, indices, least, shift, spareTimes, spareIndices);
            System.arraycopy(spareTimes, 0, times, 0, times.length);
            System.arraycopy(spareIndices, 0, indices, 0, times.length);
        }
    }

    /** A time less the least one is a number without sign, however far both lie apart. */
    private static void byDigit(
            long[] times, int[] indices, long least, int shift, long[] sortedTimes, int[] sortedIndices) {
        int[] next = new int[DIGITS + 1];
        for (long time : times) {
            next[digit(time, least, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        for (int i = 0; i < times.length; i++) {
            int place = next[digit(times[i], least, shift)]++;
            sortedTimes[place] = times[i];
            sortedIndices[place] = indices[i];
        }
    }

    private static int digit(long time, long least, int shift) {
        return (int) ((time - least) >>> shift) & (DIGITS - 1);
    }

    private static void sortTies(long[] times, int[] ranked, Names ids) {
        for (int from = 0; from < ranked.length; ) {
            int to = from + 1;
            while (to < ranked.length && times[to] == times[from]) {
                to++;
            }
            sortById(ranked, from, to, ids);
            from = to;
        }
    }

    private static void sortById(int[] ranked, int from, int to, Names ids) {
        if (to - from < 2) {
            return;
        }
        Integer[] tied = new Integer[to - from];
        for (int i = 0; i < tied.length; i++) {
            tied[i] = ranked[from + i];
        }
        Arrays.sort(tied, ids::compare);
        for (int i = 0; i < tied.length; i++) {
            ranked[from + i] = tied[i];
        }
    }
}
