package dev.journey.analysis.simulate;

import java.util.ArrayList;
import java.util.List;

/** One case on its way. Not thread-safe. */
final class CaseRun {
    private final int index;
    private final Draws draws;
    private final int[] visits;
    private final List<Played> begun = new ArrayList<>();

    CaseRun(int index, long seed, int touchpoints) {
        this.index = index;
        draws = Draws.of(seed, index);
        visits = new int[touchpoints];
    }

    /** Its position, from 0. */
    int index() {
        return index;
    }

    Draws draws() {
        return draws;
    }

    /** Draws performer and times of the next visit of a touchpoint. */
    Played visit(Stop stop) {
        return new Played(stop, visits[stop.index]++, draws);
    }

    /** A visit begins. */
    void begin(Played played, long time) {
        played.beginAt(time);
        begun.add(played);
    }

    /** The visits in the order in which they began. */
    List<Played> begun() {
        return begun;
    }
}
