package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.HolderWalk;
import dev.journey.analysis.measure.PingPong;
import dev.journey.analysis.measure.Scope;
import dev.journey.analysis.measure.StrictPingPong;

/** Everything about handoffs at one level. Not thread-safe. */
final class LevelTally {
    final Booked handoffs;
    final Booked pingPong;
    final Booked strict;
    final Tally perCase = new Tally();
    final Tally visiblePerCase = new Tally();
    final PairCounts pairs = new PairCounts();
    final LatencyTally latency;
    private final HolderWalk walk;

    LevelTally(Scope scope) {
        handoffs = new Booked(Handoffs.in(scope).entries().size());
        pingPong = new Booked(PingPong.in(scope).entries().size());
        strict = new Booked(StrictPingPong.in(scope).entries().size());
        walk = new HolderWalk(scope, handoffs, pingPong, strict);
        latency = new LatencyTally(scope.level());
    }

    /** Takes a step where the log does not have the level, and missing is no value: nobody holds the case. */
    void stepWithoutLevel(LogVisit visit, boolean over) {
        latency.addLimbo(visit, over);
    }

    /** Handoffs of the case that is being walked. */
    long handoffsOfCase() {
        return handoffs.now(Handoffs.HANDOFFS);
    }

    /** Handoffs that the customer saw in the case that is being walked. */
    long visibleHandoffs() {
        return walk.visibleHandoffs();
    }

    void begin() {
        handoffs.begin();
        pingPong.begin();
        strict.begin();
        walk.begin();
        pairs.begin();
        latency.begin();
    }

    void step(LogVisit visit, boolean over) {
        int before = walk.holder();
        HolderWalk.Change change = walk.step(visit);
        if (change == HolderWalk.Change.HANDED_OFF || change == HolderWalk.Change.KEPT) {
            pairs.add(before, walk.holder());
        }
        latency.step(visit, change);
        latency.addLimbo(visit, over);
    }

    void end() {
        walk.end();
        handoffs.end();
        pingPong.end();
        strict.end();
        latency.end();
        perCase.accept(handoffsOfCase());
        visiblePerCase.accept(visibleHandoffs());
    }

    void absorb(LevelTally other, Recoding.Codes codes) {
        handoffs.absorb(other.handoffs);
        pingPong.absorb(other.pingPong);
        strict.absorb(other.strict);
        perCase.combine(other.perCase);
        visiblePerCase.combine(other.visiblePerCase);
        pairs.absorb(other.pairs, codes);
        latency.absorb(other.latency);
    }
}
