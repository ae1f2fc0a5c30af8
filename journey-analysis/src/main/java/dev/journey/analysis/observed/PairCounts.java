package dev.journey.analysis.observed;

import java.util.Arrays;

/**
 * How often each ordered pair occurred, and in how many cases. Not thread-safe.
 *
 * <p>The counts of many pairs are larger than a processor's cache. Pairs are kept aside and counted many at a time, so that the places in
 * memory that they go to are fetched at the same time and not one after the other.
 */
final class PairCounts {
    /** What is counted of a pair lies side by side, so that counting one touches one place in memory. */
    private static final int STRIDE = 3;

    private static final int ASIDE = 512;

    private static final int COUNT = 0;
    private static final int CASES = 1;
    /** The number of the last case in which the pair was counted. */
    private static final int LAST_CASE = 2;

    private final PairIndex pairs = new PairIndex();
    private long[] counted = new long[16 * STRIDE];
    private final int[] fromAside = new int[ASIDE];
    private final int[] toAside = new int[ASIDE];
    private final long[] caseAside = new long[ASIDE];
    private int aside;

    private long caseNumber;

    /** Begins a case. */
    void begin() {
        caseNumber++;
    }

    /** Counts a pair in the case that is being walked. */
    void add(int from, int to) {
        if (aside == ASIDE) {
            settle();
        }
        fromAside[aside] = from;
        toAside[aside] = to;
        caseAside[aside++] = caseNumber;
    }

    /** Counts the pairs that were kept aside; what is asked for does not know of others. */
    void settle() {
        for (int i = 0; i < aside; i++) {
            int place = place(fromAside[i], toAside[i]);
            counted[place + COUNT]++;
            counted[place + CASES] += counted[place + LAST_CASE] == caseAside[i] ? 0 : 1;
            counted[place + LAST_CASE] = caseAside[i];
        }
        aside = 0;
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
        return counted[STRIDE * pair + COUNT];
    }

    long cases(int pair) {
        return counted[STRIDE * pair + CASES];
    }

    void absorb(PairCounts other, Recoding.Codes codes) {
        for (int pair = 0; pair < other.size(); pair++) {
            int place = place(codes.of(other.from(pair)), codes.of(other.to(pair)));
            counted[place + COUNT] += other.count(pair);
            counted[place + CASES] += other.cases(pair);
        }
    }

    private int place(int from, int to) {
        int place = STRIDE * pairs.of(from, to);
        if (place >= counted.length) {
            counted = Arrays.copyOf(counted, 2 * place);
        }
        return place;
    }
}
