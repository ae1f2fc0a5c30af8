package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Where a case is in a journey; within a fork, where each branch is. Immutable. */
sealed interface Marking {
    /** Nothing has happened yet. */
    record Start() implements Marking {}

    /** This touchpoint happened last. */
    record At(int touchpoint) implements Marking {}

    /** This branch of a fork is not yet entered. */
    record Entering(int fork, int branch) implements Marking {}

    /** The branch is where the others meet it. */
    record Arrived() implements Marking {}

    /** Under way in each branch. */
    record Side(int fork, List<Marking> branches) implements Marking {
        public Side {
            branches = ImmutableList.copyOf(branches);
        }
    }

    /** All branches have arrived; the touchpoint where they meet is next. */
    record Joining(int fork) implements Marking {}

    /** Over. */
    record End(int outcome) implements Marking {}
}
