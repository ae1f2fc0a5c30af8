package dev.journey.model.graph;

import dev.journey.model.Outcome;
import java.util.function.Consumer;

/** Draws the branches of a fork, each a call of {@link #branch()} and its entries. Not thread-safe. */
public final class ForkBuilder {
    private final Draft draft;
    private final ForkDraft fork;
    private int branch = TransitionBuilder.NO_BRANCH;

    ForkBuilder(Draft draft, ForkDraft fork) {
        this.draft = draft;
        this.fork = fork;
    }

    /** Starts the next branch. */
    public ForkBuilder branch() {
        branch++;
        return this;
    }

    /** The branch begins here whenever its touchpoint is left. */
    public ForkBuilder to(String touchpoint) {
        return to(touchpoint, 1);
    }

    /** The branch begins here with this probability, seen from the touchpoint that is left. */
    public ForkBuilder to(String touchpoint, double probability) {
        return to(touchpoint, probability, transition -> {});
    }

    /** The same, with more to say of the transition. */
    public ForkBuilder to(String touchpoint, double probability, Consumer<TransitionBuilder> more) {
        return add(touchpoint, Weight.probability(probability), more);
    }

    /** The branch began here this many times. */
    public ForkBuilder counted(String touchpoint, long count) {
        return counted(touchpoint, count, transition -> {});
    }

    /** The same, with more to say of the transition. */
    public ForkBuilder counted(String touchpoint, long count, Consumer<TransitionBuilder> more) {
        return add(touchpoint, Weight.count(count), more);
    }

    /** The branches meet at this touchpoint. */
    public ForkBuilder join(String touchpoint) {
        fork.join = touchpoint;
        return this;
    }

    /** The branches together reach this outcome. */
    public ForkBuilder join(Outcome outcome) {
        return join(outcome.name());
    }

    private ForkBuilder add(String touchpoint, Weight weight, Consumer<TransitionBuilder> more) {
        TransitionBuilder transition = new TransitionBuilder(fork.from, touchpoint, weight, fork.place);
        more.accept(transition.inFork(fork.id, Math.max(branch, 0)));
        draft.transitions.add(transition);
        return this;
    }
}
