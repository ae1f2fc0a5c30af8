package dev.journey.analysis.measure;

import dev.journey.model.Side;

/** A {@link Run} that changes in place, for {@link HolderWalk}. Not thread-safe. */
final class OpenRun implements Held {
    private int value = Handoffs.NOBODY;
    private Side side = Side.COMPANY;
    private int tier;
    private int team;
    private double authority;
    private boolean approves;

    /** Begins with a step. */
    void open(int holder, Visit visit) {
        value = holder;
        side = visit.side();
        tier = visit.tier();
        team = visit.team();
        authority = visit.authority();
        approves = Run.isApproval(visit);
    }

    /** Goes on with a step of the same holder. */
    void goOn(Visit visit) {
        approves |= Run.isApproval(visit);
    }

    void clear() {
        value = Handoffs.NOBODY;
    }

    boolean isOpen() {
        return value != Handoffs.NOBODY;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public Side side() {
        return side;
    }

    @Override
    public int tier() {
        return tier;
    }

    @Override
    public int team() {
        return team;
    }

    @Override
    public double authority() {
        return authority;
    }

    @Override
    public boolean approves() {
        return approves;
    }
}
