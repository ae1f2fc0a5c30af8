package dev.journey.model.log;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of a frozen log: cases by first time, then by id; steps in a case by time, then by position in the source. It
 * depends on what the log says, not on how its rows lay (but for rows of one case with equal times). Cost: a counting sort
 * by case, then a stable merge sort of what is out of order in a case. Times move with their steps, so that each pass but the
 * counting sort's goes through memory in order.
 */
final class CanonicalOrder {
    private final int[] steps;
    private final long[] starts;
    private final int[] offsets;
    private final String[] caseIds;

    private CanonicalOrder(int[] steps, long[] starts, int[] offsets, String[] caseIds) {
        this.steps = steps;
        this.starts = starts;
        this.offsets = offsets;
        this.caseIds = caseIds;
    }

    static CanonicalOrder of(Ints caseOf, Longs starts, DictionaryBuilder cases) {
        int[] offsets = offsets(caseOf, cases.size());
        int[] grouped = new int[caseOf.size()];
        long[] times = new long[grouped.length];
        group(caseOf, starts, offsets.clone(), grouped, times);
        PairSort byTime = new PairSort(times, grouped);
        for (int c = 0; c < cases.size(); c++) {
            byTime.sort(offsets[c], offsets[c + 1]);
        }
        return layOut(rankCases(cases, offsets, times), offsets, grouped, times, cases);
    }

    int[] steps() {
        return steps;
    }

    long[] starts() {
        return starts;
    }

    int[] offsets() {
        return offsets;
    }

    String[] caseIds() {
        return caseIds;
    }

    long[] gather(Longs values) {
        long[] sorted = new long[steps.length];
        for (int i = 0; i < steps.length; i++) {
            sorted[i] = values.at(steps[i]);
        }
        return sorted;
    }

    private static int[] offsets(Ints caseOf, int cases) {
        int[] offsets = new int[cases + 1];
        for (int step = 0; step < caseOf.size(); step++) {
            offsets[caseOf.at(step) + 1]++;
        }
        for (int c = 0; c < cases; c++) {
            offsets[c + 1] += offsets[c];
        }
        return offsets;
    }

    private static void group(Ints caseOf, Longs starts, int[] next, int[] grouped, long[] times) {
        for (int step = 0; step < grouped.length; step++) {
            int place = next[caseOf.at(step)]++;
            grouped[place] = step;
            times[place] = starts.at(step);
        }
    }

    /** Cases that have steps by first time; cases that start together, by id. */
    private static int[] rankCases(DictionaryBuilder cases, int[] offsets, long[] times) {
        int[] ranked = new int[cases.size()];
        int count = 0;
        for (int c = 0; c < ranked.length; c++) {
            if (offsets[c + 1] > offsets[c]) {
                ranked[count++] = c;
            }
        }
        ranked = Arrays.copyOf(ranked, count);
        new StableSort(c -> times[offsets[c]]).sort(ranked, 0, count);
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && times[offsets[ranked[to]]] == times[offsets[ranked[from]]]) {
                to++;
            }
            sortById(ranked, from, to, cases);
            from = to;
        }
        return ranked;
    }

    private static void sortById(int[] ranked, int from, int to, DictionaryBuilder cases) {
        if (to - from < 2) {
            return;
        }
        Integer[] tied = new Integer[to - from];
        for (int i = 0; i < tied.length; i++) {
            tied[i] = ranked[from + i];
        }
        Arrays.sort(tied, Comparator.comparing(cases::name));
        for (int i = 0; i < tied.length; i++) {
            ranked[from + i] = tied[i];
        }
    }

    private static CanonicalOrder layOut(
            int[] ranked, int[] offsets, int[] grouped, long[] times, DictionaryBuilder cases) {
        int[] steps = new int[grouped.length];
        long[] starts = new long[grouped.length];
        int[] newOffsets = new int[ranked.length + 1];
        String[] ids = new String[ranked.length];
        for (int c = 0; c < ranked.length; c++) {
            int old = ranked[c];
            int from = offsets[old];
            int length = offsets[old + 1] - from;
            System.arraycopy(grouped, from, steps, newOffsets[c], length);
            System.arraycopy(times, from, starts, newOffsets[c], length);
            newOffsets[c + 1] = newOffsets[c] + length;
            ids[c] = cases.name(old);
        }
        return new CanonicalOrder(steps, starts, newOffsets, ids);
    }
}
