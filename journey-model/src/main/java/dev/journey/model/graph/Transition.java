package dev.journey.model.graph;

import com.google.common.collect.ImmutableSortedSet;
import dev.journey.model.HandoverMode;
import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;

/** A way from a touchpoint to the next one or to an outcome. Several may lead the same way. Immutable and thread-safe. */
public final class Transition {
    /** Among the data items carried: all that are known. */
    public static final String EVERYTHING = "*";

    private final int index;
    private final Touchpoint from;
    private final Node to;
    private final double probability;
    private final OptionalLong count;
    private final String label;
    private final Optional<HandoverMode> mode;
    private final Optional<Minutes> delay;
    private final Optional<SortedSet<String>> carried;
    private final Optional<String> fork;
    private final OptionalInt branch;
    private final boolean joins;

    Transition(int index, TransitionBuilder draft, Touchpoint from, Node to, double probability, boolean joins) {
        this.index = index;
        this.from = from;
        this.to = to;
        this.probability = probability;
        this.joins = joins;
        count = draft.weight.counted() ? OptionalLong.of((long) draft.weight.value()) : OptionalLong.empty();
        label = draft.label;
        mode = draft.mode;
        delay = draft.delay;
        carried = draft.carried.map(ImmutableSortedSet::copyOf);
        fork = draft.forks() ? Optional.of(draft.fork) : Optional.empty();
        branch = draft.forks() ? OptionalInt.of(draft.branch) : OptionalInt.empty();
    }

    /** Its place in the order of drawing, from 0: {@code journey.transitions().get(index)} is this one. */
    public int index() {
        return index;
    }

    /** Where it leaves. */
    public Touchpoint from() {
        return from;
    }

    /** Where it leads: a {@link Touchpoint} or an {@link dev.journey.model.Outcome}. */
    public Node to() {
        return to;
    }

    /**
     * The probability that it is taken on leaving the touchpoint, in [0, 1]; from a count, its share of the touchpoint's counts.
     * A touchpoint's probabilities sum to 1 where each fork counts once, with the sum of any one of its branches.
     */
    public double probability() {
        return probability;
    }

    /** How often it was taken, where that is known. */
    public OptionalLong count() {
        return count;
    }

    /** What it is called on the drawing; empty where it has no name. */
    public String label() {
        return label;
    }

    /** How the case is passed along it. */
    public Optional<HandoverMode> mode() {
        return mode;
    }

    /** The minutes that pass on the way; empty where nobody said. */
    public Optional<Minutes> delay() {
        return delay;
    }

    /** The data items that reach the receiver; empty where nobody said. {@link #EVERYTHING} stands for all that are known. */
    public Optional<SortedSet<String>> carried() {
        return carried;
    }

    /** Whether the item is said to reach the receiver. */
    public boolean carries(String item) {
        return carried.map(items -> items.contains(EVERYTHING) || items.contains(item))
                .orElse(false);
    }

    /** The id of the fork that it is part of: then one transition of <em>each</em> branch is taken, not one of them all. */
    public Optional<String> fork() {
        return fork;
    }

    /** The branch of the fork that it opens, from 0. */
    public OptionalInt branch() {
        return branch;
    }

    /** Whether it brings a branch to the place where the branches of its fork meet; the last one to arrive moves the case on. */
    public boolean joins() {
        return joins;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transition that
                && index == that.index
                && from.equals(that.from)
                && to.equals(that.to)
                && Double.compare(probability, that.probability) == 0
                && count.equals(that.count)
                && label.equals(that.label)
                && mode.equals(that.mode)
                && delay.equals(that.delay)
                && carried.equals(that.carried)
                && fork.equals(that.fork)
                && branch.equals(that.branch)
                && joins == that.joins;
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, from.id(), to.id());
    }

    /** Such as {@code try instructions -> RESOLVED (0.1)}. */
    @Override
    public String toString() {
        return from.id() + " -> " + to.id() + " (" + probability + ")";
    }
}
