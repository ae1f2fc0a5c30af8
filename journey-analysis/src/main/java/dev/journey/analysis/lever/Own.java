package dev.journey.analysis.lever;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Who does what in place: for each holder and touchpoint, how often each actor of the holder did it. Not thread-safe. */
final class Own {
    /** Fewer steps than this may be slips of the records. */
    private static final int FEWEST = 5;
    /** So may a smaller share of all steps at the touchpoint. */
    private static final double SHARE = 0.04;
    /** A share of a holder's steps that is no exception. */
    private static final double MUCH = 0.1;

    private final Map<Long, Map<Integer, Integer>> byPlace = new HashMap<>();
    private final Map<Integer, Integer> byTouchpoint = new HashMap<>();
    private final Map<Integer, Integer> byHolder = new TreeMap<>();

    Own(StepFacts facts) {
        for (int step = 0; step < facts.log().stepCount(); step++) {
            int holder = facts.holder(step);
            if (holder != StepFacts.NONE && facts.isWork(step)) {
                byPlace.computeIfAbsent(key(holder, facts.touchpoint(step)), k -> new TreeMap<>())
                        .merge(facts.actor(step), 1, Integer::sum);
                byTouchpoint.merge(facts.touchpoint(step), 1, Integer::sum);
                byHolder.merge(holder, 1, Integer::sum);
            }
        }
    }

    /** How often each actor of a holder did a touchpoint; {@link StepFacts#NONE} where nobody is named. */
    Map<Integer, Integer> byActor(int holder, int touchpoint) {
        return byPlace.getOrDefault(key(holder, touchpoint), Map.of());
    }

    int steps(int holder, int touchpoint) {
        return byActor(holder, touchpoint).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many steps of work a holder does in all. */
    int steps(int holder) {
        return byHolder.getOrDefault(holder, 0);
    }

    /** Whether a touchpoint is everyday work of a holder: not a slip of the records, and not one person's. */
    boolean knows(int holder, int touchpoint) {
        int steps = steps(holder, touchpoint);
        return steps >= FEWEST && steps >= SHARE * byTouchpoint.getOrDefault(touchpoint, 0);
    }

    /** Whether most teams spend a tenth of their steps and more on it: then it is a state, such as "active", and no certain work. */
    boolean isEverybodys(int touchpoint) {
        long busy = byHolder.entrySet().stream()
                .filter(holder ->
                        holder.getValue() >= FEWEST && steps(holder.getKey(), touchpoint) >= MUCH * holder.getValue())
                .count();
        long all = byHolder.values().stream().filter(steps -> steps >= FEWEST).count();
        return all >= FEWEST && busy * 2 > all;
    }

    /** One number for a holder and a touchpoint. */
    static long key(int holder, int touchpoint) {
        return (long) holder << 32 | touchpoint;
    }
}
