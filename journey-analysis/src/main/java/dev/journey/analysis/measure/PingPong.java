package dev.journey.analysis.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Ping-pong among the runs r[1], r[2], ... of a {@link Scope}; no single one is "the" count.
 *
 * <ul>
 *   <li>{@code aba}: every i with r[i] = r[i+2];
 *   <li>{@code abab}: every i with r[i] = r[i+2] and r[i+1] = r[i+3];
 *   <li>{@code return}: every run whose holder has held the case before;
 *   <li>{@code repeated3}: every longest alternating stretch of at least 6 runs (n = 3 is ServiceNow's rule).
 * </ul>
 *
 * <p>Occurrences may overlap. High means: sent back and forth. Where missing values break runs, nothing is counted across a
 * break. Cost: constant for each visit, but {@code return} looks through the holders so far when the holder changes.
 */
public final class PingPong implements Machine<PingPong.Memory> {
    /** Position of {@code aba}. */
    public static final int ABA = 0;
    /** Position of {@code abab}. */
    public static final int ABAB = 1;
    /** Position of {@code return}. */
    public static final int RETURN = 2;
    /** Position of {@code repeated3}. */
    public static final int REPEATED = 3;

    static final int LONG_STRETCH = 6;
    private static final int NONE = Scope.LEFT_OUT;
    private static final Memory START = new Memory(NONE, NONE, NONE, 0, Holders.NONE, false);
    private static final Memory START_OVER = new Memory(NONE, NONE, NONE, 0, Holders.NONE, true);
    private static final ImmutableList<Entry> ENTRIES =
            ImmutableList.of(Entry.arc("aba"), Entry.arc("abab"), Entry.arc("return"), Entry.arc("repeated3"));

    private final Scope scope;

    private PingPong(Scope scope) {
        this.scope = scope;
    }

    /** Ping-pong among the runs of a scope. */
    public static PingPong in(Scope scope) {
        return new PingPong(scope);
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
        if (value == Scope.LEFT_OUT || value == memory.last) {
            return over == memory.over ? memory : memory.withOver(over);
        }
        return nextRun(memory, value, over, ledger);
    }

    private static Memory nextRun(Memory memory, int value, boolean over, Ledger ledger) {
        boolean alternates = value == memory.second;
        int stretch = alternates ? Math.min(memory.stretch + 1, LONG_STRETCH + 1) : memory.last == NONE ? 1 : 2;
        if (alternates) {
            ledger.add(ABA, 1);
        }
        if (alternates && memory.last == memory.third) {
            ledger.add(ABAB, 1);
        }
        if (stretch == LONG_STRETCH) {
            ledger.add(REPEATED, 1);
        }
        if (memory.holders.contains(value)) {
            ledger.add(RETURN, 1);
        }
        return memory.next(value, stretch, over);
    }

    /**
     * The last three runs, how long they have alternated (up to 7), and everybody who has held the case.
     *
     * @param last the current run, or none
     * @param second the run before
     * @param third the run before that
     * @param stretch length of the alternating stretch that ends now
     * @param holders who has held the case
     * @param over whether the issue is over, where the scope asks
     */
    public record Memory(int last, int second, int third, int stretch, Holders holders, boolean over) {
        private Memory next(int holder, int newStretch, boolean nowOver) {
            return new Memory(
                    holder, /* second= */ last, /* third= */ second, newStretch, holders.with(holder), nowOver);
        }

        private Memory withOver(boolean now) {
            return new Memory(last, second, third, stretch, holders, now);
        }
    }
}
