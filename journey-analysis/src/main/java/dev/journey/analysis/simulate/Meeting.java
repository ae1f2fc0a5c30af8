package dev.journey.analysis.simulate;

import dev.journey.model.Node;
import dev.journey.model.graph.Fork;
import org.jspecify.annotations.Nullable;

/** Branches of one case on their way to where they meet. Not thread-safe. */
final class Meeting {
    private final Fork fork;
    private final @Nullable Meeting outer;
    private int missing;
    private long latest = Long.MIN_VALUE;

    Meeting(Fork fork, @Nullable Meeting outer) {
        this.fork = fork;
        this.outer = outer;
        missing = fork.branches().size();
    }

    /** Notes that a branch arrives at a time; whether it is the last one. */
    boolean arrive(long time) {
        latest = Math.max(latest, time);
        missing--;
        return missing == 0;
    }

    /** When the last branch arrives. */
    long latest() {
        return latest;
    }

    /** Where they meet. */
    Node join() {
        return fork.join();
    }

    /** The meeting that this one is on the way to, if any. */
    @Nullable
    Meeting outer() {
        return outer;
    }
}
