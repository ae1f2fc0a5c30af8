package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.PingPong;
import dev.journey.analysis.measure.Scope;
import dev.journey.analysis.measure.StrictPingPong;

/** Everything about handoffs at one level. Not thread-safe. */
final class LevelTally {
    final MachineWalk<Handoffs.Memory> handoffs;
    final MachineWalk<Handoffs.Memory> visible;
    final MachineWalk<PingPong.Memory> pingPong;
    final MachineWalk<StrictPingPong.Memory> strict;
    final Tally perCase = new Tally();
    final Tally visiblePerCase = new Tally();
    final PairCounts pairs = new PairCounts();
    final LatencyTally latency;

    LevelTally(Scope scope) {
        handoffs = new MachineWalk<>(Handoffs.in(scope));
        visible = new MachineWalk<>(Handoffs.in(scope.visible()));
        pingPong = new MachineWalk<>(PingPong.in(scope));
        strict = new MachineWalk<>(StrictPingPong.in(scope));
        latency = new LatencyTally(scope.level());
    }

    /** Takes a step where the log does not have the level, and missing is no value: nobody holds the case. */
    void stepWithoutLevel(LogVisit visit, boolean over) {
        latency.addLimbo(visit, over);
    }

    /** Handoffs that the customer saw in the case that is being walked. */
    long visibleHandoffs() {
        return visible.booked(Handoffs.HANDOFFS);
    }

    void begin() {
        handoffs.begin();
        visible.begin();
        pingPong.begin();
        strict.begin();
        latency.begin();
    }

    void step(LogVisit visit, boolean over) {
        Handoffs.Memory before = handoffs.memory();
        long selfPairsBefore = handoffs.booked(Handoffs.SELF_PAIRS);
        handoffs.step(visit);
        visible.step(visit);
        pingPong.step(visit);
        strict.step(visit);
        int holder = Handoffs.holder(handoffs.memory());
        boolean handedOff = Handoffs.passesOn(before, handoffs.memory());
        boolean kept = handoffs.booked(Handoffs.SELF_PAIRS) > selfPairsBefore;
        if (handedOff || kept) {
            pairs.add(Handoffs.holder(before), holder);
        }
        boolean taken = holder != Handoffs.NOBODY && Handoffs.holder(before) == Handoffs.NOBODY;
        latency.step(
                visit, handedOff, /* holding= */ handedOff || kept || taken, /* free= */ holder == Handoffs.NOBODY);
        latency.addLimbo(visit, over);
    }

    void end() {
        handoffs.end();
        visible.end();
        pingPong.end();
        strict.end();
        latency.end();
        pairs.endCase();
        perCase.accept(handoffs.booked(Handoffs.HANDOFFS));
        visiblePerCase.accept(visible.booked(Handoffs.HANDOFFS));
    }

    void absorb(LevelTally other, Recoding.Codes codes) {
        handoffs.absorb(other.handoffs);
        visible.absorb(other.visible);
        pingPong.absorb(other.pingPong);
        strict.absorb(other.strict);
        perCase.combine(other.perCase);
        visiblePerCase.combine(other.visiblePerCase);
        pairs.absorb(other.pairs, codes);
        latency.absorb(other.latency);
    }
}
