package dev.journey.analysis.map;

import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Scope;
import dev.journey.analysis.measure.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts each handoff of a case on the transition with which it happens. The machine names the kinds in the order of the handoffs, but
 * later, so they meet at the end of the case. Not thread-safe.
 */
final class Legs {
    private final Handoffs machine;
    private final List<WaySums> ways = new ArrayList<>();
    private final List<HandoffKind> kinds = new ArrayList<>();
    private final Ledger ledger = this::book;
    private Handoffs.Memory memory;

    Legs(Scope scope) {
        machine = Handoffs.in(scope);
        memory = machine.start();
    }

    void begin() {
        memory = machine.start();
        ways.clear();
        kinds.clear();
    }

    /** Takes a visit, and the transition by which it was reached; null at the first of a case, which nothing is handed to. */
    void step(Visit visit, @Nullable WaySums way) {
        Handoffs.Memory after = machine.step(memory, visit, ledger);
        if (way != null && Handoffs.passesOn(memory, after)) {
            ways.add(way);
        }
        memory = after;
    }

    void end() {
        machine.end(memory, ledger);
        for (int i = 0; i < ways.size(); i++) {
            ways.get(i).addHandoff(kinds.get(i));
        }
    }

    private void book(int entry, double amount) {
        HandoffKind kind = Handoffs.kindAt(entry);
        if (kind != null) {
            kinds.add(kind);
        }
    }
}
