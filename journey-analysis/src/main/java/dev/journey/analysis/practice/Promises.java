package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was promised, and what became of it. The first row of a case with a promise's id and a due time makes the promise; a later one
 * keeps it, or withdraws it where the mapping says that its touchpoint does. Source: DEFINITIONS section 9.
 *
 * @param states promises by state; they sum to all promises
 * @param byLevel the same for each level: 0 implicit, 1 of service, 2 made after a failure; promises without a level are left out
 * @param keepRate the share kept in time, by Kaplan and Meier (1958): the time from making a promise, as a part of the time until it
 *     is due; promises that are open or withdrawn count as long as they were watched. 0 to 1, high is good; interval by Greenwood (1926)
 * @param lateMillis by how much late ones were late
 * @param doubleDeviations promises of level 2 that were broken or late, of all promises of level 2 that are settled
 * @param publicThenSilent promises in public with no act of the company after them in the case, of all in public
 * @param overpromised promises due earlier after they were made than four of five of their level that were kept or late took, of the
 *     promises of levels with at least 20 of those; what was never kept would make it more
 * @param sameCauseAgain cases whose customer had an earlier case of the same cause (the other double deviation), of cases with customer
 *     and cause
 */
public record Promises(
        Map<State, Long> states,
        SortedMap<Integer, Map<State, Long>> byLevel,
        Known<Estimate> keepRate,
        Distribution lateMillis,
        Share doubleDeviations,
        Known<Share> publicThenSilent,
        Known<Share> overpromised,
        Known<Share> sameCauseAgain) {
    /** Copies. */
    public Promises {
        states = Maps.immutableEnumMap(states);
        byLevel = ImmutableSortedMap.copyOfSorted(byLevel);
    }

    /** What became of a promise by the end of the log. */
    public enum State {
        /** Not due yet, and not kept. */
        OPEN,
        /** Kept when it was due, or before. */
        KEPT,
        /** Kept after it was due. */
        LATE,
        /** Due, and nothing kept it. */
        BROKEN,
        /** Taken back. */
        WITHDRAWN
    }

    /** How many there are. */
    public long total() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
