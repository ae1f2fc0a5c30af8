package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Which touchpoint directly follows which, and after how long: from the end (where not known, the start) of one to the start
 * of the next, by the clock of the walk. Times that overlap count as 0 and are counted. Not thread-safe.
 */
final class FollowsTally {
    final PairIndex pairs = new PairIndex();
    final List<Tally> waits = new ArrayList<>();
    private long overlaps;

    private int last = -1;
    private long lastEnd;

    void begin() {
        last = -1;
    }

    void step(LogVisit visit) {
        if (last >= 0) {
            long wait = visit.since(lastEnd, visit.startMillis());
            overlaps += visit.startMillis() < lastEnd ? 1 : 0;
            tally(last, visit.touchpoint()).accept(Math.max(0, wait));
        }
        last = visit.touchpoint();
        lastEnd = visit.endMillis();
    }

    long overlaps() {
        return overlaps;
    }

    void absorb(FollowsTally other, Recoding.Codes codes) {
        for (int pair = 0; pair < other.pairs.size(); pair++) {
            tally(codes.of(other.pairs.from(pair)), codes.of(other.pairs.to(pair)))
                    .combine(other.waits.get(pair));
        }
        overlaps += other.overlaps;
    }

    private Tally tally(int from, int to) {
        int pair = pairs.of(from, to);
        if (pair == waits.size()) {
            waits.add(new Tally());
        }
        return waits.get(pair);
    }
}
