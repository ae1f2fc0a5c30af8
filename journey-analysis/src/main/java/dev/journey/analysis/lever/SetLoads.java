package dev.journey.analysis.lever;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What sets of candidates do to the teams whose people are known: the sum of what their parts move, each computed once. Not thread-safe. */
final class SetLoads {
    private static final Comparator<BitSet> SIZE_THEN_MEMBERS =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString);

    private final Workload workload;
    private final SetMembers members;
    private final SetParts parts;
    private final Map<BitSet, Workload.Shift> known = new HashMap<>();
    private final Map<BitSet, TeamLoad> over = new TreeMap<>(SIZE_THEN_MEMBERS);

    SetLoads(Workload workload, SetMembers members, SetParts parts) {
        this.workload = workload;
        this.members = members;
        this.parts = parts;
    }

    Workload.Moved of(int[] set) {
        return workload.moved(parts.of(set).stream().map(this::shift).toList());
    }

    private Workload.Shift shift(BitSet part) {
        return known.computeIfAbsent(
                part,
                p -> workload.shift(
                        p.stream().mapToObj(members.candidates()::get).toList(),
                        p.stream().mapToObj(members.successes()::get).toList()));
    }

    /** Whether no team that can do its work today could not do it with all of them; what it finds is kept in {@link #over()}. */
    boolean bears(int[] set) {
        if (!workload.isKnown()) {
            return true;
        }
        of(set).overloaded().ifPresent(load -> over.put(bits(set), load));
        return !over.containsKey(bits(set));
    }

    /** The sets that were too much, with the team that could not do it; only the least of them, which have no other one within. */
    Map<BitSet, TeamLoad> over() {
        Map<BitSet, TeamLoad> least = new TreeMap<>(SIZE_THEN_MEMBERS);
        over.forEach((set, load) -> {
            if (over.keySet().stream().noneMatch(other -> !other.equals(set) && isWithin(other, set))) {
                least.put(set, load);
            }
        });
        return least;
    }

    private static boolean isWithin(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    private static BitSet bits(int[] set) {
        BitSet bits = new BitSet();
        for (int member : set) {
            bits.set(member);
        }
        return bits;
    }
}
