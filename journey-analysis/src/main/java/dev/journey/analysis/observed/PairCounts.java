package dev.journey.analysis.observed;

import java.util.Arrays;

/** How often each ordered pair occurred, and in how many cases. Not thread-safe. */
final class PairCounts {
    private final PairIndex pairs = new PairIndex();
    private long[] counts = new long[16];
    private long[] cases = new long[16];
    private int[] inThisCase = new int[16];
    private int seen;

    /** Counts a pair in the case that is being walked. */
    void add(int from, int to) {
        int pair = index(from, to);
        counts[pair]++;
        if (seen == inThisCase.length) {
            inThisCase = Arrays.copyOf(inThisCase, seen * 2);
        }
        inThisCase[seen++] = pair;
    }

    void endCase() {
        if (seen > 1) {
            Arrays.sort(inThisCase, 0, seen);
        }
        for (int i = 0; i < seen; i++) {
            if (i == 0 || inThisCase[i] != inThisCase[i - 1]) {
                cases[inThisCase[i]]++;
            }
        }
        seen = 0;
    }

    int size() {
        return pairs.size();
    }

    int from(int pair) {
        return pairs.from(pair);
    }

    int to(int pair) {
        return pairs.to(pair);
    }

    long count(int pair) {
        return counts[pair];
    }

    long cases(int pair) {
        return cases[pair];
    }

    void absorb(PairCounts other, Recoding.Codes codes) {
        for (int pair = 0; pair < other.size(); pair++) {
            int mine = index(codes.of(other.from(pair)), codes.of(other.to(pair)));
            counts[mine] += other.counts[pair];
            cases[mine] += other.cases[pair];
        }
    }

    private int index(int from, int to) {
        int pair = pairs.of(from, to);
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, pair * 2);
            cases = Arrays.copyOf(cases, pair * 2);
        }
        return pair;
    }
}
