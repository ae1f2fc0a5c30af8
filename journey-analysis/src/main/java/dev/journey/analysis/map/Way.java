package dev.journey.analysis.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.measure.HandoffKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One touchpoint directly followed by another.
 *
 * @param from position of the first place
 * @param to position of the second place
 * @param count how often
 * @param handoffs how often responsibility passed on with the second, by kind, at the level of the map
 * @param handBacks how often the ball went to the customer with the second, while the issue was open
 * @param stressCases the first cases in which company-due work of the customer followed such a hand-back, three at most
 */
public record Way(
        int from, int to, long count, Map<HandoffKind, Long> handoffs, long handBacks, List<String> stressCases) {
    /** Copies. */
    public Way {
        handoffs = Maps.immutableEnumMap(handoffs);
        stressCases = ImmutableList.copyOf(stressCases);
    }

    /** The most frequent kind of handoff on it; the first of several. */
    public Optional<HandoffKind> mainHandoff() {
        return handoffs.entrySet().stream()
                .max(Map.Entry.<HandoffKind, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<HandoffKind, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
