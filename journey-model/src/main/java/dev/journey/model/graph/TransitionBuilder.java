package dev.journey.model.graph;

import dev.journey.model.HandoverMode;
import dev.journey.model.Minutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is known of a {@link Transition}. Not thread-safe. */
public final class TransitionBuilder {
    /** Not part of any fork. */
    static final int NO_BRANCH = -1;

    final String from;
    final String to;
    final Weight weight;
    final Locator place;
    final List<String> faults = new ArrayList<>();
    String fork = "";
    int branch = NO_BRANCH;
    String label = "";
    Optional<HandoverMode> mode = Optional.empty();
    Optional<Minutes> delay = Optional.empty();
    Optional<Set<String>> carried = Optional.empty();

    TransitionBuilder(String from, String to, Weight weight, Locator place) {
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.place = place;
    }

    /** What it is called on the drawing. */
    public TransitionBuilder label(String value) {
        label = value;
        return this;
    }

    /** How the case is passed along it. */
    public TransitionBuilder mode(HandoverMode value) {
        mode = Optional.of(value);
        return this;
    }

    /** The minutes that pass on the way, fixed. */
    public TransitionBuilder delay(double mean) {
        return delay(mean, 0);
    }

    /** The minutes that pass on the way. */
    public TransitionBuilder delay(double mean, double sd) {
        try {
            delay = Optional.of(new Minutes(mean, sd));
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return this;
    }

    /** The data items that reach the receiver, added to those before; with none, nothing does. */
    public TransitionBuilder carries(String... items) {
        return carries(Arrays.asList(items));
    }

    /** Everything that is known reaches the receiver. */
    public TransitionBuilder carriesEverything() {
        return carries(Transition.EVERYTHING);
    }

    TransitionBuilder carries(Collection<String> items) {
        Set<String> all = new TreeSet<>(carried.orElse(Set.of()));
        all.addAll(items);
        carried = Optional.of(all);
        return this;
    }

    TransitionBuilder inFork(String id, int number) {
        fork = id;
        branch = number;
        return this;
    }

    boolean forks() {
        return branch != NO_BRANCH;
    }
}
