package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.measure.Entry;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;
import java.util.List;

/** Books nothing and remembers whether one touchpoint has been visited; or, for no touchpoint, nothing at all. */
final class Presence implements Machine<Boolean> {
    private static final int NONE = -1;

    private final int touchpoint;

    private Presence(int touchpoint) {
        this.touchpoint = touchpoint;
    }

    /** No memory: the product is the journey itself. */
    static Presence ofNothing() {
        return new Presence(NONE);
    }

    /** Whether this touchpoint has been visited. */
    static Presence of(int touchpoint) {
        return new Presence(touchpoint);
    }

    @Override
    public List<Entry> entries() {
        return ImmutableList.of();
    }

    @Override
    public Boolean start() {
        return false;
    }

    @Override
    public Boolean step(Boolean memory, Visit visit, Ledger ledger) {
        return memory || visit.touchpoint() == touchpoint;
    }
}
