package dev.journey.analysis.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the states and ways of a journey so that every case that starts can end. Not thread-safe. */
final class Filter {
    private final List<WayTally> ways;
    private final int size;
    private final BitSet states = new BitSet();
    private final Set<WayTally> kept = new HashSet<>();
    private final List<WayTally> rescued = new ArrayList<>();

    Filter(Discovery settings, List<StateTally> tallies, List<WayTally> ways, int cases) {
        this.ways = ways;
        size = tallies.size();
        for (int state = 0; state < size; state++) {
            states.set(state, tallies.get(state).cases >= settings.leastCaseShare * cases);
        }
        for (WayTally way : ways) {
            long all = way.from == WayTally.START ? cases : tallies.get(way.from).visits;
            boolean rare = way.from != WayTally.START && way.count < settings.leastTransitionShare * all;
            if (!rare && isState(way.from) && isState(way.to)) {
                kept.add(way);
            }
        }
        boolean changed;
        do {
            changed = rescueOne();
        } while (changed);
        dropUnreached();
    }

    boolean keeps(WayTally way) {
        return kept.contains(way);
    }

    boolean keeps(int state) {
        return states.get(state);
    }

    /** Ways that the filter would have left out. */
    List<WayTally> rescued() {
        return rescued.stream().filter(this::keeps).toList();
    }

    /** Whether it is a state that is kept, or no state at all: the start or an outcome. */
    private boolean isState(int node) {
        return node == WayTally.START || node >= size || states.get(node);
    }

    /** Takes in the most frequent way out of where cases would be trapped; whether there was such a place. */
    private boolean rescueOne() {
        BitSet trapped = reached();
        boolean started = !trapped.isEmpty();
        trapped.andNot(ending());
        if (started && trapped.isEmpty()) {
            return false;
        }
        Optional<WayTally> rescue = ways.stream()
                .filter(way -> !kept.contains(way))
                .filter(way -> started ? leaves(way, trapped) : way.from == WayTally.START)
                .max(Comparator.comparingLong((WayTally way) -> way.count).thenComparing(way -> -ways.indexOf(way)));
        rescue.ifPresent(this::take);
        return rescue.isPresent();
    }

    private static boolean leaves(WayTally way, BitSet trapped) {
        return way.from != WayTally.START && trapped.get(way.from) && !trapped.get(way.to);
    }

    private void take(WayTally way) {
        kept.add(way);
        rescued.add(way);
        if (way.to < size) {
            states.set(way.to);
        }
    }

    private BitSet reached() {
        BitSet reached = new BitSet();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (WayTally way : ways) {
                boolean from = way.from == WayTally.START || reached.get(way.from);
                if (kept.contains(way) && from && way.to < size && !reached.get(way.to)) {
                    reached.set(way.to);
                    grew = true;
                }
            }
        }
        return reached;
    }

    private BitSet ending() {
        BitSet ending = new BitSet();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (WayTally way : ways) {
                boolean ends = way.to >= size || ending.get(way.to);
                if (kept.contains(way) && ends && way.from != WayTally.START && !ending.get(way.from)) {
                    ending.set(way.from);
                    grew = true;
                }
            }
        }
        return ending;
    }

    private void dropUnreached() {
        BitSet reached = reached();
        states.and(reached);
        kept.removeIf(way -> way.from != WayTally.START && !reached.get(way.from));
    }
}
