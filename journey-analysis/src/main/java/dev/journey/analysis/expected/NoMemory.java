package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.measure.Entry;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;
import java.util.List;

/** Books nothing and remembers nothing: its product is the journey itself. */
final class NoMemory implements Machine<Boolean> {

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
        return memory;
    }
}
