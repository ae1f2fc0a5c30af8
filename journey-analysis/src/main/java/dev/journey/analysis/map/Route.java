package dev.journey.analysis.map;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Outcome;
import java.util.List;

/**
 * The cases of one path.
 *
 * @param places positions of its touchpoints, in order
 * @param groups how many cases ended how, in which segment; they add up to {@code count}
 * @param typicalCase position in the log of the case whose duration is the median of these cases; the earliest of several
 */
public record Route(List<Integer> places, List<Group> groups, int typicalCase) {
    /** Copies. */
    public Route {
        places = ImmutableList.copyOf(places);
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * Cases of one path that ended alike in one segment.
     *
     * @param outcome how they ended
     * @param segment position of their segment
     * @param count how many there are
     */
    public record Group(Outcome outcome, int segment, long count) {}

    /** How many cases took the path. */
    public long count() {
        return groups.stream().mapToLong(Group::count).sum();
    }
}
