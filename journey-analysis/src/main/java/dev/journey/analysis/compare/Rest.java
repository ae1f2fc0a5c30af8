package dev.journey.analysis.compare;

import dev.journey.analysis.compare.PlannedNet.Split;
import dev.journey.analysis.compare.PlannedNet.Target;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What still lies ahead of each touchpoint: the fewest touchpoints until the end (within a branch: until its join), and which
 * touchpoints can come at all. Both are least fixed points, found by going over the touchpoints from the last to the first until
 * nothing changes: O(touchpoints · transitions) at worst, one or two rounds where the drawing runs forward. Immutable.
 */
final class Rest {
    private static final int FAR = Integer.MAX_VALUE / 4;

    private final PlannedNet net;
    private final int[] least;
    private final BitSet[] ahead;

    Rest(PlannedNet net) {
        this.net = net;
        least = new int[net.size()];
        Arrays.fill(least, FAR);
        ahead = IntStream.range(0, net.size()).mapToObj(t -> new BitSet()).toArray(BitSet[]::new);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int t = net.size() - 1; t >= 0; t--) {
                changed |= improve(t);
                changed |= widen(t);
            }
        }
    }

    /** Fewest observable touchpoints after this one. */
    int after(int touchpoint) {
        return least[touchpoint];
    }

    /** Fewest observable touchpoints from the start of a case to its end: the length of the shortest run. */
    int ofAll() {
        return Arrays.stream(net.starts())
                .map(start -> net.weight(start) + least[start])
                .min()
                .orElse(0);
    }

    /** Fewest observable touchpoints of a branch that is not yet entered. */
    int ofBranch(List<Target> entries) {
        return entries.stream().mapToInt(this::via).min().orElse(0);
    }

    /** Fewest observable touchpoints from the join of a fork on, the join included. */
    int ofJoin(int fork) {
        return via(net.fork(fork).join());
    }

    /** The touchpoints that can come after this one. */
    BitSet ahead(int touchpoint) {
        return ahead[touchpoint];
    }

    /** The touchpoints that can come when one of these is next. */
    BitSet ahead(List<Target> next) {
        BitSet found = new BitSet();
        next.forEach(target -> add(target, found));
        return found;
    }

    private boolean improve(int touchpoint) {
        int best = least[touchpoint];
        for (Target exit : net.exits(touchpoint)) {
            best = Math.min(best, via(exit));
        }
        for (int f : net.forksOf(touchpoint)) {
            best = Math.min(best, through(f));
        }
        boolean better = best < least[touchpoint];
        least[touchpoint] = best;
        return better;
    }

    private int through(int fork) {
        long sum = ofJoin(fork);
        for (List<Target> entries : net.fork(fork).branches()) {
            sum += ofBranch(entries);
        }
        return (int) Math.min(FAR, sum);
    }

    private int via(Target target) {
        return target.joins() || target.touchpoint() == PlannedNet.NONE
                ? 0
                : net.weight(target.touchpoint()) + least[target.touchpoint()];
    }

    private boolean widen(int touchpoint) {
        BitSet set = ahead[touchpoint];
        int before = set.cardinality();
        for (Target exit : net.exits(touchpoint)) {
            add(exit, set);
        }
        for (int f : net.forksOf(touchpoint)) {
            Split fork = net.fork(f);
            add(fork.join(), set);
            fork.branches().forEach(entries -> entries.forEach(entry -> add(entry, set)));
        }
        return set.cardinality() > before;
    }

    private void add(Target target, BitSet set) {
        if (target.touchpoint() != PlannedNet.NONE) {
            set.set(target.touchpoint());
            set.or(ahead[target.touchpoint()]);
        }
    }
}
