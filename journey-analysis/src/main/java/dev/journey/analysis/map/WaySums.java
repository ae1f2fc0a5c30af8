package dev.journey.analysis.map;

import dev.journey.analysis.measure.HandoffKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the passes of one transition add up to. Not thread-safe. */
final class WaySums {
    private static final int MOST_EXAMPLES = 3;
    private static final HandoffKind[] KINDS = HandoffKind.values();

    final int from;
    final int to;
    final List<String> stressCases = new ArrayList<>();
    long count;
    long handBacks;

    private final long[] handoffs = new long[KINDS.length];

    WaySums(int from, int to) {
        this.from = from;
        this.to = to;
    }

    void addHandoff(HandoffKind kind) {
        handoffs[kind.ordinal()]++;
    }

    void addStressCase(String id) {
        if (stressCases.size() < MOST_EXAMPLES && !stressCases.contains(id)) {
            stressCases.add(id);
        }
    }

    Way way(int[] placeOfCode) {
        Map<HandoffKind, Long> byKind = new EnumMap<>(HandoffKind.class);
        for (HandoffKind kind : KINDS) {
            if (handoffs[kind.ordinal()] > 0) {
                byKind.put(kind, handoffs[kind.ordinal()]);
            }
        }
        return new Way(placeOfCode[from], placeOfCode[to], count, byKind, handBacks, stressCases);
    }
}
