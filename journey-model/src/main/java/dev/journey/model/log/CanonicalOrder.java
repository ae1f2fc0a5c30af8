package dev.journey.model.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToLongFunction;

/**
 * The order of a frozen log: cases by first time, then by id; steps in a case by time, then by position in the source. It
 * depends on what the log says, not on how its rows lay (but for rows of one case with equal times). Cost: a counting sort
 * by case, then a stable merge sort of what is out of order in a case.
 */
final class CanonicalOrder {
    private final int[] steps;
    private final int[] offsets;
    private final String[] caseIds;

    private CanonicalOrder(int[] steps, int[] offsets, String[] caseIds) {
        this.steps = steps;
        this.offsets = offsets;
        this.caseIds = caseIds;
    }

    static CanonicalOrder of(Ints caseOf, Longs starts, DictionaryBuilder cases) {
        int[] offsets = offsets(caseOf, cases.size());
        int[] grouped = group(caseOf, offsets);
        StableSort byTime = new StableSort(step -> starts.at(step));
        for (int c = 0; c < cases.size(); c++) {
            byTime.sort(grouped, offsets[c], offsets[c + 1]);
        }
        int[] ranked = rankCases(cases, c -> starts.at(grouped[offsets[c]]));
        return layOut(ranked, offsets, grouped, cases);
    }

    int[] steps() {
        return steps;
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

    private static int[] group(Ints caseOf, int[] offsets) {
        int[] next = offsets.clone();
        int[] grouped = new int[caseOf.size()];
        for (int step = 0; step < grouped.length; step++) {
            grouped[next[caseOf.at(step)]++] = step;
        }
        return grouped;
    }

    /** Cases by first time; cases that start together, by id. */
    private static int[] rankCases(DictionaryBuilder cases, IntToLongFunction firstTime) {
        int[] ranked = new int[cases.size()];
        for (int c = 0; c < ranked.length; c++) {
            ranked[c] = c;
        }
        new StableSort(firstTime).sort(ranked, 0, ranked.length);
        for (int from = 0; from < ranked.length; ) {
            int to = from + 1;
            while (to < ranked.length && firstTime.applyAsLong(ranked[to]) == firstTime.applyAsLong(ranked[from])) {
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

    private static CanonicalOrder layOut(int[] ranked, int[] offsets, int[] grouped, DictionaryBuilder cases) {
        int[] steps = new int[grouped.length];
        int[] newOffsets = new int[ranked.length + 1];
        String[] ids = new String[ranked.length];
        for (int c = 0; c < ranked.length; c++) {
            int old = ranked[c];
            int length = offsets[old + 1] - offsets[old];
            System.arraycopy(grouped, offsets[old], steps, newOffsets[c], length);
            newOffsets[c + 1] = newOffsets[c] + length;
            ids[c] = cases.name(old);
        }
        return new CanonicalOrder(steps, newOffsets, ids);
    }
}
