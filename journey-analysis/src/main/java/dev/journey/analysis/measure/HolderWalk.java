package dev.journey.analysis.measure;

import java.util.Arrays;

/**
 * Walks one path after another at one level, and books what {@link Handoffs}, {@link PingPong} and {@link StrictPingPong} book, and how many
 * handoffs the customer sees. The machines' memories are values, as a product with a graph needs them; here they change in place, so
 * that no object is made for a step. That both book the same is a law of the tests. Not thread-safe. Cost: constant for each visit.
 */
public final class HolderWalk {
    /** What a step meant for who holds the case. */
    public enum Change {
        /** It does not count at this level. */
        NONE,
        /** Somebody holds the case now whom nobody handed it to. */
        TAKEN,
        /** The holder went on. */
        KEPT,
        /** Somebody else holds it now. */
        HANDED_OFF,
        /** Nobody holds it any more: the value is missing, and that breaks the run. */
        DROPPED
    }

    private static final int NOBODY = Handoffs.NOBODY;
    /** A value that no step has. */
    private static final int NONE = Scope.LEFT_OUT;

    private final Scope scope;
    private final Ledger handoffs;
    private final Ledger pingPong;
    private final Ledger strict;

    private boolean over;

    private OpenRun current = new OpenRun();
    /** Who held the case before, where the kind of the last leg is not booked yet. */
    private OpenRun pending = new OpenRun();

    private OpenRun spare = new OpenRun();

    private int visibleHolder;
    private long visibleHandoffs;

    private int lastRun;
    private int secondRun;
    private int thirdRun;
    private int stretch;
    /** By holder + 1: the stretch of runs in which it was seen last. */
    private long[] seenIn = new long[64];

    private long path;

    private int[] touchpoints = {NONE, NONE, NONE};
    private int[] holders = {NONE, NONE, NONE};

    /**
     * A walk.
     *
     * @param scope which steps count, and by which value
     * @param handoffs takes the entries of {@link Handoffs}
     * @param pingPong takes the entries of {@link PingPong}
     * @param strict takes the entries of {@link StrictPingPong}
     */
    public HolderWalk(Scope scope, Ledger handoffs, Ledger pingPong, Ledger strict) {
        this.scope = scope;
        this.handoffs = handoffs;
        this.pingPong = pingPong;
        this.strict = strict;
        begin();
    }

    /** Begins a path. */
    public void begin() {
        over = false;
        visibleHandoffs = 0;
        visibleHolder = NOBODY;
        pending.clear();
        drop();
    }

    /** Takes a visit. */
    public Change step(Visit visit) {
        int value = scope.value(over, visit);
        over = scope.isOver(over, visit);
        if (value == Scope.LEFT_OUT) {
            return Change.NONE;
        }
        if (visit.front()) {
            see(value);
        }
        if (value == Scope.BROKEN) {
            bookPending();
            drop();
            return Change.DROPPED;
        }
        alternate(visit.touchpoint(), value);
        return hold(value, visit);
    }

    /** Ends the path: books what is still open. */
    public void end() {
        bookPending();
    }

    /** Who holds the case: a value at the level, or {@link Handoffs#NOBODY}. */
    public int holder() {
        return current.value();
    }

    /** Handoffs so far among the steps of the path that the customer sees. */
    public long visibleHandoffs() {
        return visibleHandoffs;
    }

    private void drop() {
        current.clear();
        lastRun = NONE;
        secondRun = NONE;
        thirdRun = NONE;
        stretch = 0;
        path++;
        forgetSteps();
    }

    private void forgetSteps() {
        Arrays.fill(touchpoints, NONE);
        Arrays.fill(holders, NONE);
    }

    private void see(int value) {
        boolean broken = value == Scope.BROKEN;
        visibleHandoffs += !broken && visibleHolder != NOBODY && visibleHolder != value ? 1 : 0;
        visibleHolder = broken ? NOBODY : value;
    }

    private Change hold(int value, Visit visit) {
        if (current.value() == value) {
            handoffs.add(Handoffs.SELF_PAIRS, 1);
            current.goOn(visit);
            return Change.KEPT;
        }
        run(value);
        if (!current.isOpen()) {
            current.open(value, visit);
            return Change.TAKEN;
        }
        handoffs.add(Handoffs.HANDOFFS, 1);
        handOver(value, visit);
        return Change.HANDED_OFF;
    }

    private void handOver(int value, Visit visit) {
        OpenRun next = spare;
        next.open(value, visit);
        if (pending.isOpen() && Handoffs.returns(pending, current, next)) {
            Handoffs.book(Kinds.returning(pending, current, current, next), handoffs);
            Handoffs.book(Kinds.returning(current, next, current, next), handoffs);
            spare = current;
            pending.clear();
        } else {
            bookPending();
            spare = pending;
            pending = current;
        }
        current = next;
    }

    private void bookPending() {
        if (pending.isOpen() && current.isOpen()) {
            Handoffs.book(Kinds.oneWay(pending, current), handoffs);
        }
        pending.clear();
    }

    /** A new run of another holder: the rules of {@link PingPong}. */
    private void run(int value) {
        boolean alternates = value == secondRun;
        stretch = alternates ? Math.min(stretch + 1, PingPong.LONG_STRETCH + 1) : lastRun == NONE ? 1 : 2;
        if (alternates) {
            pingPong.add(PingPong.ABA, 1);
        }
        if (alternates && lastRun == thirdRun) {
            pingPong.add(PingPong.ABAB, 1);
        }
        if (stretch == PingPong.LONG_STRETCH) {
            pingPong.add(PingPong.REPEATED, 1);
        }
        if (hasHeldIt(value)) {
            pingPong.add(PingPong.RETURN, 1);
        }
        thirdRun = secondRun;
        secondRun = lastRun;
        lastRun = value;
    }

    private boolean hasHeldIt(int value) {
        int place = value + 1;
        if (place >= seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, Math.max(place + 1, 2 * seenIn.length));
        }
        boolean seen = seenIn[place] == path;
        seenIn[place] = path;
        return seen;
    }

    /** The rule of {@link StrictPingPong}; the newest of the last three steps lies first. */
    private void alternate(int touchpoint, int holder) {
        boolean alternates = touchpoint == touchpoints[1]
                && holder == holders[1]
                && touchpoints[0] == touchpoints[2]
                && holders[0] == holders[2]
                && touchpoint != touchpoints[0]
                && holder != holders[0];
        if (alternates) {
            strict.add(StrictPingPong.STRICT, 1);
            forgetSteps();
            return;
        }
        touchpoints[2] = touchpoints[1];
        touchpoints[1] = touchpoints[0];
        touchpoints[0] = touchpoint;
        holders[2] = holders[1];
        holders[1] = holders[0];
        holders[0] = holder;
    }
}
