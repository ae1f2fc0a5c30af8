package dev.journey.model.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Node;
import dev.journey.model.Touchpoint;
import java.util.List;
import java.util.Set;

/**
 * Branches that are taken at the same time. When the fork is taken, each branch is entered by one of its entries and moves on by
 * its own; when all of them have arrived at the join, the case goes on there, once.
 *
 * <p>Sound by construction: branches share no touchpoint, are entered through a fork only, lead nowhere but to the join, and
 * nested forks meet inside the branch that they left. So an expected number of visits, or any other total without memory, is
 * linear: leave out the transitions that {@link Transition#joins() join} and add one from {@link #from()} to {@link #join()} with
 * {@link #probability()}.
 *
 * @param id unique among the forks of its touchpoint
 * @param from the touchpoint that forks
 * @param join where the branches meet: a touchpoint, or the outcome that they reach together
 * @param probability that the fork is taken on leaving the touchpoint
 * @param branches at least two
 */
public record Fork(String id, Touchpoint from, Node join, double probability, List<Branch> branches) {
    /** Copies. */
    public Fork {
        branches = ImmutableList.copyOf(branches);
    }

    /**
     * One of the branches.
     *
     * @param entries the transitions that open it; one of them is taken, and their probabilities sum to the fork's
     * @param touchpoints what lies in it, in the order of drawing; none where every entry goes straight to the join
     */
    public record Branch(List<Transition> entries, Set<Touchpoint> touchpoints) {
        /** Copies. */
        public Branch {
            entries = ImmutableList.copyOf(entries);
            touchpoints = ImmutableSet.copyOf(touchpoints);
        }
    }
}
