package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * H*: the fewest handoffs with which a path's steps can be done in order. DEFINITIONS section 2: fewest segments, each
 * done by one actor who has every capability that its steps require, the first by the entry actor; minus 1. The greedy
 * longest prefix is optimal: a segment that could be longer never makes the rest harder. An entry actor who cannot do
 * the first step hands it on at once, which is a handoff. A step that no actor can do belongs to no segment and is
 * reported.
 *
 * <p>Cost: steps · actors · (capabilities / 64).
 *
 * @param handoffs segments − 1; 0 for a path without steps
 * @param segments in order; the first is the entry actor's and may be empty
 * @param uncoverable steps that no actor can do, ascending
 */
record StructuralMinimum(int handoffs, List<Segment> segments, List<Integer> uncoverable) {
    StructuralMinimum {
        segments = List.copyOf(segments);
        uncoverable = List.copyOf(uncoverable);
    }

    /**
     * A stretch that one actor can do.
     *
     * @param first its first step
     * @param end the step after its last; {@code first} when it is empty
     * @param candidates the actors who can do all of it
     */
    record Segment(int first, int end, BitSet candidates) {
        Segment {
            candidates = (BitSet) candidates.clone();
        }

        @Override
        public BitSet candidates() {
            return (BitSet) candidates.clone();
        }
    }

    /**
     * The minimum for one path.
     *
     * @param required per step, the capabilities it requires, by number
     * @param actors per actor, the capabilities it has
     * @param entry the actor who has the case first
     */
    static StructuralMinimum of(List<BitSet> required, List<BitSet> actors, int entry) {
        if (entry < 0 || entry >= actors.size()) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.ENTRY, entry, actors.size() - 1));
        }
        List<Segment> segments = new ArrayList<>();
        List<Integer> uncoverable = new ArrayList<>();
        BitSet candidates = new BitSet();
        candidates.set(entry);
        int first = 0;
        int end = 0;
        for (int step = 0; step < required.size(); step++) {
            BitSet able = able(required.get(step), actors);
            if (able.isEmpty()) {
                uncoverable.add(step);
                continue;
            }
            BitSet both = (BitSet) candidates.clone();
            both.and(able);
            if (both.isEmpty()) {
                segments.add(new Segment(first, end, candidates));
                candidates = able;
                first = step;
            } else {
                candidates = both;
            }
            end = step + 1;
        }
        segments.add(new Segment(first, end, candidates));
        return new StructuralMinimum(segments.size() - 1, segments, uncoverable);
    }

    private static BitSet able(BitSet required, List<BitSet> actors) {
        BitSet able = new BitSet();
        for (int a = 0; a < actors.size(); a++) {
            BitSet missing = (BitSet) required.clone();
            missing.andNot(actors.get(a));
            able.set(a, missing.isEmpty());
        }
        return able;
    }
}
