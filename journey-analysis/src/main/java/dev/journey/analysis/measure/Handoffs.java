package dev.journey.analysis.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Handoffs: responsibility passes from one company-side holder to another.
 *
 * <p>Take the steps in {@link Scope}, collapse neighbours with equal value into runs: handoffs = runs − 1, not below 0. Turns
 * between customer and company are not handoffs: A, customer, A is 0 and A, customer, B is 1. Self-pairs (neighbouring steps
 * with equal value) are booked apart. High means: passed around. An empty path and a path of one step have 0.
 *
 * <p>Each handoff is booked when it happens. Its {@link HandoffKind} is booked in the same order, but one run later, since
 * a→b→a is known only then; returns are taken greedily from the first leg on. The sum of the kinds is the number of handoffs.
 * Cost: constant for each visit. Source: Cohen and Hilligoss 2010; van der Aalst, Reijers and Song 2005.
 */
public final class Handoffs implements Machine<Handoffs.Memory> {
    /** Position of the number of handoffs. */
    public static final int HANDOFFS = 0;
    /** Position of the number of self-pairs. */
    public static final int SELF_PAIRS = 1;
    /** The holder before the first step. */
    public static final int NOBODY = -2;

    private static final int KINDS = 2;
    private static final Memory START = new Memory(null, null, false);
    private static final Memory START_OVER = new Memory(null, null, true);
    private static final ImmutableList<HandoffKind> ALL_KINDS = ImmutableList.copyOf(HandoffKind.values());
    private static final ImmutableList<Entry> ENTRIES = ImmutableList.<Entry>builder()
            .add(Entry.arc("handoffs"), Entry.arc("selfPairs"))
            .addAll(ALL_KINDS.stream().map(kind -> Entry.arc(kind.key())).iterator())
            .build();

    private final Scope scope;
    private final boolean kinds;

    private Handoffs(Scope scope, boolean kinds) {
        this.scope = scope;
        this.kinds = kinds;
    }

    /** Handoffs among the steps of a scope. */
    public static Handoffs in(Scope scope) {
        return new Handoffs(scope, true);
    }

    /** The same without kinds: the memory is the holder alone, so that a product with a graph stays small. */
    public Handoffs withoutKinds() {
        return new Handoffs(scope, false);
    }

    /** Position of the number of handoffs of a kind. */
    public static int entryOf(HandoffKind kind) {
        return KINDS + kind.ordinal();
    }

    /** The kind whose number is booked at a position, or null where it is not that of a kind. */
    public static @Nullable HandoffKind kindAt(int entry) {
        return entry < KINDS ? null : ALL_KINDS.get(entry - KINDS);
    }

    /** Who holds the case: a value at the level ({@link Visit#UNKNOWN} where missing counts as one), or {@link #NOBODY}. */
    public static int holder(Memory memory) {
        return memory.current == null ? NOBODY : memory.current.value();
    }

    /** Whether the case passed from one holder to another between these memories of neighbouring visits. */
    public static boolean passesOn(Memory before, Memory after) {
        int from = holder(before);
        int to = holder(after);
        return from != NOBODY && to != NOBODY && from != to;
    }

    @Override
    public List<Entry> entries() {
        return ENTRIES;
    }

    @Override
    public Memory start() {
        return START;
    }

    @Override
    public Memory step(Memory memory, Visit visit, Ledger ledger) {
        int value = scope.value(memory.over, visit);
        boolean over = scope.isOver(memory.over, visit);
        if (value == Scope.LEFT_OUT) {
            return memory.with(memory.pending, memory.current, over);
        }
        if (value == Scope.BROKEN) {
            bookPending(memory, ledger);
            return over ? START_OVER : START;
        }
        Run current = memory.current;
        if (current == null) {
            return memory.with(null, run(value, visit), over);
        }
        if (current.value() == value) {
            ledger.add(SELF_PAIRS, 1);
            return memory.with(memory.pending, kinds ? current.with(visit) : current, over);
        }
        ledger.add(HANDOFFS, 1);
        return kinds
                ? handOver(memory, current, run(value, visit), over, ledger)
                : new Memory(null, run(value, visit), over);
    }

    private Run run(int value, Visit visit) {
        return kinds ? Run.of(value, visit) : Run.holder(value);
    }

    /** The last leg, whose kind is not known yet, is booked by the first branch. */
    @Override
    public Memory beside(Memory memory) {
        return memory.with(null, memory.current, memory.over);
    }

    @Override
    public void end(Memory memory, Ledger ledger) {
        bookPending(memory, ledger);
    }

    private static Memory handOver(Memory memory, Run current, Run next, boolean over, Ledger ledger) {
        Run pending = memory.pending;
        if (pending != null && returns(pending, current, next)) {
            book(Kinds.returning(pending, current, current, next), ledger);
            book(Kinds.returning(current, next, current, next), ledger);
            return new Memory(null, next, over);
        }
        bookPending(memory, ledger);
        return new Memory(current, next, over);
    }

    private static void bookPending(Memory memory, Ledger ledger) {
        if (memory.pending != null && memory.current != null) {
            book(Kinds.oneWay(memory.pending, memory.current), ledger);
        }
    }

    /** Whether the case comes back directly to who passed it on; what has no value at the level is nobody to come back to. */
    static boolean returns(Held from, Held to, Held next) {
        return from.value() == next.value() && next.value() != Visit.UNKNOWN && to.value() != Visit.UNKNOWN;
    }

    static void book(HandoffKind kind, Ledger ledger) {
        ledger.add(entryOf(kind), 1);
    }

    /**
     * Who held the case last and, where the kind of the last leg is not booked yet, who held it before. A value.
     */
    public static final class Memory {
        private final @Nullable Run pending;
        private final @Nullable Run current;
        private final boolean over;

        private Memory(@Nullable Run pending, @Nullable Run current, boolean over) {
            this.pending = pending;
            this.current = current;
            this.over = over;
        }

        @SuppressWarnings("ReferenceEquality") // the same instance means: nothing changed
        private Memory with(@Nullable Run newPending, @Nullable Run newCurrent, boolean newOver) {
            return newPending == pending && newCurrent == current && newOver == over
                    ? this
                    : new Memory(newPending, newCurrent, newOver);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Memory that
                    && Objects.equals(pending, that.pending)
                    && Objects.equals(current, that.current)
                    && over == that.over;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Objects.hashCode(pending) + Objects.hashCode(current)) + Boolean.hashCode(over);
        }

        @Override
        public String toString() {
            return "held by " + current + " after " + pending;
        }
    }
}
