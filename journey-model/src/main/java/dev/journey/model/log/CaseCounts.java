package dev.journey.model.log;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many steps each case has in each share of the source, and when it began; then where its steps go. Not thread-safe. */
final class CaseCounts {
    private final int[][] counts;
    private final long[] first;

    private CaseCounts(int[][] counts, long[] first) {
        this.counts = counts;
        this.first = first;
    }

    static CaseCounts of(Ints caseOf, Longs starts, int cases, int shares) {
        int[][] counts = new int[shares][];
        long[][] first = new long[shares][];
        IntStream.range(0, shares).parallel().forEach(share -> {
            int[] count = new int[cases];
            long[] earliest = new long[cases];
            Arrays.fill(earliest, Long.MAX_VALUE);
            int end = CanonicalOrder.border(caseOf.size(), share + 1, shares);
            for (int step = CanonicalOrder.border(caseOf.size(), share, shares); step < end; step++) {
                int c = caseOf.at(step);
                count[c]++;
                earliest[c] = Math.min(earliest[c], starts.at(step));
            }
            counts[share] = count;
            first[share] = earliest;
        });
        for (int share = 1; share < shares; share++) {
            for (int c = 0; c < cases; c++) {
                first[0][c] = Math.min(first[0][c], first[share][c]);
            }
        }
        return new CaseCounts(counts, first[0]);
    }

    int cases() {
        return first.length;
    }

    /** When a case with steps began. */
    long first(int c) {
        return first[c];
    }

    boolean hasSteps(int c) {
        for (int[] count : counts) {
            if (count[c] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives the cases their places in this order; where each begins, and where the last one ends. */
    int[] place(int[] ranked) {
        int[] offsets = new int[ranked.length + 1];
        int place = 0;
        for (int rank = 0; rank < ranked.length; rank++) {
            offsets[rank] = place;
            for (int[] count : counts) {
                int steps = count[ranked[rank]];
                count[ranked[rank]] = place;
                place += steps;
            }
        }
        offsets[ranked.length] = place;
        return offsets;
    }

    /** Puts each step with its time behind the earlier ones of its case; once, after {@link #place}. */
    void group(Ints caseOf, Longs starts, IntStore steps, LongStore times) {
        int shares = counts.length;
        IntStream.range(0, shares).parallel().forEach(share -> {
            int[] next = counts[share];
            int end = CanonicalOrder.border(steps.size(), share + 1, shares);
            for (int step = CanonicalOrder.border(steps.size(), share, shares); step < end; step++) {
                int place = next[caseOf.at(step)]++;
                steps.set(place, step);
                times.set(place, starts.at(step));
            }
        });
    }
}
