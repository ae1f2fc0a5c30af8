package dev.journey.analysis.map;

import dev.journey.analysis.observed.PairIndex;
import dev.journey.model.log.Column;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often each holder does each touchpoint. Not thread-safe. */
final class HolderSums {
    private final @Nullable Column column;
    private final PairIndex pairs = new PairIndex();
    private long[] times = new long[64];

    /** Null: nobody is named. */
    HolderSums(@Nullable Column column) {
        this.column = column;
    }

    void add(int touchpoint, int step) {
        if (column == null) {
            return;
        }
        int pair = pairs.of(touchpoint, column.code(step));
        if (pair == times.length) {
            times = Arrays.copyOf(times, 2 * pair);
        }
        times[pair]++;
    }

    /** Tells each place, by code, who does it how often. */
    void tell(List<PlaceSums> places) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            places.get(pairs.from(pair)).offerHolder(pairs.to(pair), times[pair]);
        }
    }
}
