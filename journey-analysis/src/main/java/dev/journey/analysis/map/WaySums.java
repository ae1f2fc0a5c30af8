package dev.journey.analysis.map;

import dev.journey.analysis.measure.HandoffKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the passes of one transition add up to. Not thread-safe. */
final class WaySums {
    private static final int MOST_EXAMPLES = 3;

    final int from;
    final int to;
    final Map<HandoffKind, Long> handoffs = new EnumMap<>(HandoffKind.class);
    final List<String> stressCases = new ArrayList<>();
    long count;
    long handBacks;

    WaySums(int from, int to) {
        this.from = from;
        this.to = to;
    }

    void addStressCase(String id) {
        if (stressCases.size() < MOST_EXAMPLES && !stressCases.contains(id)) {
            stressCases.add(id);
        }
    }

    Way way(int[] placeOfCode) {
        return new Way(placeOfCode[from], placeOfCode[to], count, handoffs, handBacks, stressCases);
    }
}
