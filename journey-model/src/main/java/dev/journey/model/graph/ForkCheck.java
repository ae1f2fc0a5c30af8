package dev.journey.model.graph;

import com.google.common.collect.HashMultiset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out what lies in each branch of each fork, and whether forks and joins are sound.
 *
 * <p>A branch is everything that can be reached from its entries without passing the join, whether or not it is ever taken. Two
 * forks may lead into the same branches (to do them over), nest, or have nothing to do with each other. O(transitions) for each
 * fork and O(forks² · touchpoints / 64) for the pairs.
 */
final class ForkCheck {
    private final Drawing drawing;
    private final List<String> faults;
    private final List<Region> regions = new ArrayList<>();

    ForkCheck(Drawing drawing, List<String> faults) {
        this.drawing = drawing;
        this.faults = faults;
    }

    /** A fork and the touchpoints in each of its branches. */
    record Region(ForkDraft fork, int from, int join, List<BitSet> branches) {
        String name() {
            return ForkMessages.fork(fork.id, fork.from);
        }

        boolean contains(int node) {
            return branches.stream().anyMatch(branch -> branch.get(node));
        }

        boolean same(Region other) {
            return join == other.join && HashMultiset.create(branches).equals(HashMultiset.create(other.branches));
        }
    }

    /** The regions, in the order of the forks. */
    List<Region> regions() {
        drawing.draft.forks.forEach(fork -> regions.add(region(fork)));
        int before = faults.size();
        regions.forEach(this::branches);
        if (faults.size() == before) {
            regions.forEach(this::entered);
        }
        if (faults.size() == before) {
            regions.forEach(this::nested);
        }
        return regions;
    }

    private Region region(ForkDraft fork) {
        int join = drawing.number(fork.join);
        int from = drawing.number(fork.from);
        Map<Integer, BitSet> branches = new TreeMap<>();
        for (int t : drawing.leaving(from)) {
            TransitionBuilder transition = drawing.transition(t);
            if (fork.holds(transition)) {
                grow(branches.computeIfAbsent(transition.branch, ignored -> new BitSet()), drawing.to(t), join);
            }
        }
        return new Region(fork, from, join, List.copyOf(branches.values()));
    }

    private void grow(BitSet branch, int entry, int join) {
        BitSet open = new BitSet();
        open.set(entry);
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(0)) {
            open.clear(at);
            if (at == join) {
                continue;
            }
            branch.set(at);
            for (int t : drawing.leaving(at)) {
                if (!branch.get(drawing.to(t))) {
                    open.set(drawing.to(t));
                }
            }
        }
    }

    private void branches(Region region) {
        BitSet seen = new BitSet();
        for (BitSet branch : region.branches) {
            BitSet shared = (BitSet) branch.clone();
            shared.and(seen);
            int outcome = branch.nextSetBit(drawing.size());
            if (outcome >= 0) {
                fault(region, ForkMessages.outcomeInside(region.name(), id(outcome), id(region.join)));
                return;
            }
            if (branch.get(region.from)) {
                fault(region, ForkMessages.again(region.name(), id(region.join)));
                return;
            }
            if (!shared.isEmpty()) {
                fault(region, ForkMessages.shared(region.name(), id(shared.nextSetBit(0)), id(region.join)));
                return;
            }
            seen.or(branch);
        }
    }

    private void entered(Region region) {
        for (int t = 0; t < drawing.transitions(); t++) {
            int to = drawing.to(t);
            int from = drawing.from(t);
            for (BitSet branch : region.branches) {
                if (branch.get(to) && !branch.get(from) && !opens(drawing.transition(t), region)) {
                    fault(region, ForkMessages.entered(region.name(), id(to), id(from)));
                    return;
                }
            }
        }
        drawing.draft.starts.stream()
                .filter(start -> region.contains(drawing.number(start.touchpoint())))
                .forEach(start -> fault(region, ForkMessages.startInside(region.name(), start.touchpoint())));
    }

    private boolean opens(TransitionBuilder transition, Region region) {
        return regions.stream().anyMatch(other -> other.fork.holds(transition) && other.same(region));
    }

    private void nested(Region outer) {
        for (Region inner : regions) {
            for (BitSet branch : outer.branches) {
                if (branch.get(inner.from)
                        && !(branch.get(inner.join)
                                && inner.branches.stream().allMatch(part -> within(part, branch)))) {
                    fault(outer, ForkMessages.crossing(outer.name(), inner.name()));
                }
            }
        }
    }

    private static boolean within(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }

    /** Whether a transition brings a branch to where it meets the others. */
    static boolean joins(List<Region> regions, Drawing drawing, int transition) {
        int from = drawing.from(transition);
        return regions.stream()
                .anyMatch(region -> region.join == drawing.to(transition)
                        && (region.contains(from) || region.fork.holds(drawing.transition(transition))));
    }

    private void fault(Region region, String fault) {
        faults.add(region.fork.place.at(fault));
    }

    private String id(int node) {
        return drawing.node(node).id();
    }
}
