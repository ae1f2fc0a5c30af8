package dev.journey.model.log;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order of a frozen log: cases by first time, then by id; steps in a case by time, then by position in the source. It
 * depends on what the log says, not on how its rows lay (but for rows of one case with equal times). Cost: two passes over the
 * steps, a counting sort by case whose places are those of the ranked cases, then a stable merge sort of what is out of order
 * in a case. Each is shared by the processors; times move with their steps.
 */
final class CanonicalOrder {
    /** Steps that are worth a processor. */
    private static final int SHARE = 1 << 18;

    private final IntStore steps;
    private final LongStore starts;
    private final int[] offsets;
    private final Names caseIds;

    private CanonicalOrder(IntStore steps, LongStore starts, int[] offsets, Names caseIds) {
        this.steps = steps;
        this.starts = starts;
        this.offsets = offsets;
        this.caseIds = caseIds;
    }

    /** The order of these steps, of which only the order is left. */
    static CanonicalOrder of(CodeColumn cases, Longs starts, Storage storage) {
        Ints caseOf = cases.codes();
        // Each share counts every case: many processors must not hold more counts than there are steps.
        int countingShares =
                Math.max(1, Math.min(shares(caseOf.size()), caseOf.size() / Math.max(1, cases.nameCount())));
        CaseCounts counts = CaseCounts.of(caseOf, starts, cases.nameCount(), countingShares);
        int[] ranked = CaseRank.of(counts, cases.names());
        int[] offsets = counts.place(ranked);
        IntStore steps = storage.passing(caseOf.size());
        LongStore times = storage.longs(caseOf.size());
        counts.group(caseOf, starts, steps, times);
        caseOf.free();
        starts.free();
        sort(offsets, steps, times);
        return new CanonicalOrder(steps, times, offsets, cases.names().at(ranked));
    }

    IntStore steps() {
        return steps;
    }

    LongStore starts() {
        return starts;
    }

    int[] offsets() {
        return offsets;
    }

    Names caseIds() {
        return caseIds;
    }

    LongStore gather(Longs values, Storage storage) {
        LongStore sorted = storage.longs(steps.size());
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(i, values.at(steps.at(i)));
        }
        return sorted;
    }

    private static int shares(int steps) {
        return Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), steps / SHARE));
    }

    /** Sorts the steps of each case by time; each share has whole cases. */
    private static void sort(int[] offsets, IntStore steps, LongStore times) {
        int shares = shares(steps.size());
        IntStream.range(0, shares).parallel().forEach(share -> {
            PairSort byTime = new PairSort(times, steps);
            int end = caseAt(offsets, border(steps.size(), share + 1, shares));
            for (int c = caseAt(offsets, border(steps.size(), share, shares)); c < end; c++) {
                byTime.sort(offsets[c], offsets[c + 1]);
            }
        });
    }

    /** Where a share of something begins. */
    static int border(int size, int share, int shares) {
        return (int) ((long) size * share / shares);
    }

    /** The first case that begins at a step or behind it. */
    private static int caseAt(int[] offsets, int step) {
        int found = Arrays.binarySearch(offsets, step);
        return found < 0 ? -found - 1 : found;
    }
}
