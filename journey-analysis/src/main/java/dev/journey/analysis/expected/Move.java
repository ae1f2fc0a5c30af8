package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Node;
import dev.journey.model.graph.Fork;
import java.util.List;

/**
 * A way on from a touchpoint, where branches of a fork are walked one after the other. Totals of a path do not depend on that
 * order; what a memory sees is put right by the {@link Turn}s.
 *
 * @param to a touchpoint or an outcome
 * @param probability on leaving the touchpoint
 * @param transition the drawn transition that is taken, by its place in the journey
 * @param turns what it does to forks, in order
 */
record Move(Node to, double probability, int transition, List<Turn> turns) {
    Move {
        turns = ImmutableList.copyOf(turns);
    }

    /**
     * What a move does to a fork.
     *
     * @param kind open, next branch, or join
     * @param fork which fork
     */
    record Turn(Kind kind, Fork fork) {}

    /** What happens to a fork. */
    enum Kind {
        /** The fork is taken and its first branch begins. */
        OPEN,
        /** A branch is over and the next one begins where the fork was taken. */
        NEXT,
        /** The last branch is over: all meet. */
        JOIN
    }
}
