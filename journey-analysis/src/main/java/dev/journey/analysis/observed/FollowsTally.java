package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Which touchpoint directly follows which, and after how long: from the end (where not known, the start) of one to the start
 * of the next, by the clock of the walk. Times that overlap count as 0 and are counted. Not thread-safe.
 *
 * <p>The tallies of all pairs are larger than a processor's cache. Waits are kept aside and taken many at a time, so that the places
 * in memory that they go to are fetched at the same time and not one after the other.
 */
final class FollowsTally {
    private static final int ASIDE = 1024;

    private final PairIndex pairs = new PairIndex();
    private final List<Tally> waits = new ArrayList<>();
    private long overlaps;

    private final int[] pairAside = new int[ASIDE];
    private final long[] waitAside = new long[ASIDE];
    private int aside;

    private int last = -1;
    private long lastEnd;

    void begin() {
        last = -1;
    }

    void step(LogVisit visit) {
        int touchpoint = visit.touchpoint();
        if (last >= 0) {
            long wait = visit.since(lastEnd, visit.startMillis());
            overlaps += visit.startMillis() < lastEnd ? 1 : 0;
            keepAside(pairs.of(last, touchpoint), Math.max(0, wait));
        }
        last = touchpoint;
        lastEnd = visit.endMillis();
    }

    long overlaps() {
        return overlaps;
    }

    /** The pairs, numbered. */
    PairIndex pairs() {
        return pairs;
    }

    /** The waits of each pair, by its number, that were {@link #settle settled}. */
    List<Tally> waits() {
        return waits;
    }

    void absorb(FollowsTally other, Recoding.Codes codes) {
        for (int pair = 0; pair < other.waits.size(); pair++) {
            int mine = pairs.of(codes.of(other.pairs.from(pair)), codes.of(other.pairs.to(pair)));
            tally(mine).combine(other.waits.get(pair));
        }
        overlaps += other.overlaps;
    }

    private void keepAside(int pair, long wait) {
        if (aside == ASIDE) {
            settle();
        }
        pairAside[aside] = pair;
        waitAside[aside++] = wait;
    }

    /** Takes the waits that were kept aside. */
    void settle() {
        for (int i = 0; i < aside; i++) {
            tally(pairAside[i]).accept(waitAside[i]);
        }
        aside = 0;
    }

    private Tally tally(int pair) {
        while (pair >= waits.size()) {
            waits.add(new Tally());
        }
        return waits.get(pair);
    }
}
