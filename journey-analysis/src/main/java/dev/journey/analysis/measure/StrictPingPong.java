package dev.journey.analysis.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Strict ping-pong: over four successive steps of a {@link Scope}, touchpoints alternate x, y, x, y and holders alternate
 * a, b, a, b, with x ≠ y and a ≠ b. Occurrences do not overlap; they are taken from the first step on. Cost: constant for
 * each visit.
 */
public final class StrictPingPong implements Machine<StrictPingPong.Memory> {
    /** Position of {@code strict}. */
    public static final int STRICT = 0;

    private static final Mark NONE = new Mark(-1, Scope.LEFT_OUT);
    private static final Memory START = new Memory(NONE, NONE, NONE, false);
    private static final Memory START_OVER = new Memory(NONE, NONE, NONE, true);
    private static final ImmutableList<Entry> ENTRIES = ImmutableList.of(Entry.arc("strict"));

    private final Scope scope;

    private StrictPingPong(Scope scope) {
        this.scope = scope;
    }

    /** Strict ping-pong among the steps of a scope. */
    public static StrictPingPong in(Scope scope) {
        return new StrictPingPong(scope);
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
        if (value == Scope.BROKEN) {
            return over ? START_OVER : START;
        }
        if (value == Scope.LEFT_OUT) {
            return over == memory.over ? memory : new Memory(memory.third, memory.second, memory.last, over);
        }
        Mark now = memory.last.at(visit.touchpoint(), value);
        if (now.equals(memory.second) && memory.last.equals(memory.third) && now.differs(memory.last)) {
            ledger.add(STRICT, 1);
            return over ? START_OVER : START;
        }
        return memory.then(now, over);
    }

    /**
     * One step: what and who.
     *
     * @param touchpoint what
     * @param holder who
     */
    public record Mark(int touchpoint, int holder) {
        private Mark at(int newTouchpoint, int newHolder) {
            return touchpoint == newTouchpoint && holder == newHolder ? this : new Mark(newTouchpoint, newHolder);
        }

        private boolean differs(Mark other) {
            return touchpoint != other.touchpoint && holder != other.holder;
        }
    }

    /**
     * The last three steps.
     *
     * @param third the oldest
     * @param second the one after it
     * @param last the newest
     * @param over whether the issue is over, where the scope asks
     */
    public record Memory(Mark third, Mark second, Mark last, boolean over) {
        private Memory then(Mark now, boolean nowOver) {
            boolean same = nowOver == over && now.equals(last) && now.equals(second) && now.equals(third);
            return same ? this : new Memory(/* third= */ second, /* second= */ last, now, nowOver);
        }
    }
}
