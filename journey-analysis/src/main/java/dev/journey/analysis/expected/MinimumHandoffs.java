package dev.journey.analysis.expected;

import dev.journey.model.Actor;
import java.util.List;

/**
 * The fewest handoffs with which a path can be done.
 *
 * @param handoffs H*
 * @param segments who could do which stretch, in order
 * @param uncoverable steps that no actor can do, by position from 0
 */
public record MinimumHandoffs(int handoffs, List<Segment> segments, List<Integer> uncoverable) {
    /** Copies. */
    public MinimumHandoffs {
        segments = List.copyOf(segments);
        uncoverable = List.copyOf(uncoverable);
    }

    /**
     * A stretch that one actor can do.
     *
     * @param steps the touchpoints; none where the entry actor has to hand on at once
     * @param actors who can do all of it
     */
    public record Segment(List<String> steps, List<String> actors) {
        /** Copies. */
        public Segment {
            steps = List.copyOf(steps);
            actors = List.copyOf(actors);
        }
    }

    static MinimumHandoffs of(StructuralMinimum minimum, List<String> steps, List<Actor> actors) {
        return new MinimumHandoffs(
                minimum.handoffs(),
                minimum.segments().stream()
                        .map(segment -> new Segment(
                                steps.subList(segment.first(), segment.end()),
                                segment.candidates().stream()
                                        .mapToObj(actor -> actors.get(actor).id())
                                        .toList()))
                        .toList(),
                minimum.uncoverable());
    }
}
