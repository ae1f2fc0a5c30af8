package dev.journey.analysis.compare;

import dev.journey.analysis.compare.PlannedNet.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The markings of a journey that were met so far, numbered, each expanded once and shared by all alignments. Without forks there
 * are as many as touchpoints, and two for each end; with forks, as many as combinations of places in the branches. Not thread-safe.
 */
final class Markings {
    /** A move that no log shows: into a fork, to a join, to an outcome. */
    static final int SILENT = -1;

    private final PlannedNet net;
    private final Rest rest;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Marking, Integer> numbers = new HashMap<>();
    private final int start;

    /**
     * A move of the journey.
     *
     * @param touchpoint what happens, or {@link #SILENT}
     * @param next number of the marking that it leads to
     */
    record Move(int touchpoint, int next) {}

    private record Step(int touchpoint, Marking next) {}

    private static final class Entry {
        final Marking marking;
        final int least;
        final BitSet ahead;

        @Nullable
        List<Move> moves;

        Entry(Marking marking, int least, BitSet ahead) {
            this.marking = marking;
            this.least = least;
            this.ahead = ahead;
        }
    }

    Markings(PlannedNet net) {
        this.net = net;
        rest = new Rest(net);
        start = number(new Marking.Start());
    }

    PlannedNet net() {
        return net;
    }

    int start() {
        return start;
    }

    /** The moves from a marking, in the order of drawing. */
    List<Move> moves(int marking) {
        Entry entry = entries.get(marking);
        if (entry.moves == null) {
            entry.moves = steps(entry.marking).stream()
                    .map(step -> new Move(step.touchpoint, number(step.next)))
                    .distinct()
                    .toList();
        }
        return entry.moves;
    }

    /** Fewest observable touchpoints until the end. */
    int least(int marking) {
        return entries.get(marking).least;
    }

    /** The touchpoints that can still come. */
    BitSet ahead(int marking) {
        return entries.get(marking).ahead;
    }

    /** Ordinal of the outcome that the marking is, or {@link PlannedNet#NONE}. */
    int outcome(int marking) {
        return entries.get(marking).marking instanceof Marking.End end ? end.outcome() : PlannedNet.NONE;
    }

    private int number(Marking marking) {
        Integer known = numbers.get(marking);
        if (known != null) {
            return known;
        }
        entries.add(new Entry(marking, least(marking), ahead(marking)));
        numbers.put(marking, entries.size() - 1);
        return entries.size() - 1;
    }

    private List<Step> steps(Marking marking) {
        if (marking instanceof Marking.Start) {
            return IntStream.of(net.starts()).mapToObj(Markings::happens).toList();
        }
        if (marking instanceof Marking.At at) {
            List<Step> steps = new ArrayList<>();
            for (Target exit : net.exits(at.touchpoint())) {
                steps.add(to(exit));
            }
            for (int fork : net.forksOf(at.touchpoint())) {
                steps.add(new Step(SILENT, split(fork)));
            }
            return steps;
        }
        if (marking instanceof Marking.Entering entering) {
            return branch(entering).stream().map(Markings::to).toList();
        }
        if (marking instanceof Marking.Joining joining) {
            return List.of(happens(net.fork(joining.fork()).join().touchpoint()));
        }
        return marking instanceof Marking.Side side ? sideBySide(side) : List.of();
    }

    private List<Step> sideBySide(Marking.Side side) {
        List<Step> steps = new ArrayList<>();
        for (int b = 0; b < side.branches().size(); b++) {
            for (Step step : steps(side.branches().get(b))) {
                List<Marking> branches = new ArrayList<>(side.branches());
                branches.set(b, step.next);
                steps.add(new Step(step.touchpoint, met(new Marking.Side(side.fork(), branches))));
            }
        }
        return steps;
    }

    private Marking met(Marking.Side side) {
        if (!side.branches().stream().allMatch(Marking.Arrived.class::isInstance)) {
            return side;
        }
        Target join = net.fork(side.fork()).join();
        return join.touchpoint() == PlannedNet.NONE
                ? new Marking.End(join.outcome())
                : new Marking.Joining(side.fork());
    }

    private Marking split(int fork) {
        int branches = net.fork(fork).branches().size();
        return new Marking.Side(
                fork,
                IntStream.range(0, branches)
                        .<Marking>mapToObj(b -> new Marking.Entering(fork, b))
                        .toList());
    }

    private static Step to(Target target) {
        if (target.joins()) {
            return new Step(SILENT, new Marking.Arrived());
        }
        return target.touchpoint() == PlannedNet.NONE
                ? new Step(SILENT, new Marking.End(target.outcome()))
                : happens(target.touchpoint());
    }

    private static Step happens(int touchpoint) {
        return new Step(touchpoint, new Marking.At(touchpoint));
    }

    private int least(Marking marking) {
        if (marking instanceof Marking.Start) {
            return rest.ofAll();
        }
        if (marking instanceof Marking.At at) {
            return rest.after(at.touchpoint());
        }
        if (marking instanceof Marking.Entering entering) {
            return rest.ofBranch(branch(entering));
        }
        if (marking instanceof Marking.Side side) {
            return rest.ofJoin(side.fork())
                    + side.branches().stream().mapToInt(this::least).sum();
        }
        return marking instanceof Marking.Joining joining ? rest.ofJoin(joining.fork()) : 0;
    }

    private BitSet ahead(Marking marking) {
        if (marking instanceof Marking.Start) {
            BitSet all = new BitSet();
            all.set(0, net.size());
            return all;
        }
        if (marking instanceof Marking.At at) {
            return rest.ahead(at.touchpoint());
        }
        if (marking instanceof Marking.Entering entering) {
            return rest.ahead(branch(entering));
        }
        if (marking instanceof Marking.Side side) {
            return union(side, this::ahead);
        }
        return marking instanceof Marking.Joining joining ? join(joining.fork()) : new BitSet();
    }

    private BitSet union(Marking.Side side, Function<Marking, BitSet> of) {
        BitSet all = join(side.fork());
        side.branches().forEach(branch -> all.or(of.apply(branch)));
        return all;
    }

    private BitSet join(int fork) {
        return rest.ahead(List.of(net.fork(fork).join()));
    }

    private List<Target> branch(Marking.Entering entering) {
        return net.fork(entering.fork()).branches().get(entering.branch());
    }
}
