package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.HolderWalk;
import dev.journey.analysis.measure.Visit;

/**
 * How long handoffs take. From the end (where not known, the start) of the sender's last step: until the receiver's first step,
 * and until the receiver's first step that means that work was taken up. A handoff that is passed on, or that the case's end
 * cuts off, before that was never accepted. By the clock of the walk. Times that overlap count as 0 and are counted. Not thread-safe.
 */
final class LatencyTally {
    private final int level;
    final Tally toNext = new Tally();
    final Tally toAcceptance = new Tally();
    private long neverAccepted;
    private long overlaps;
    private long limboMillis;

    private long lastEnd;
    private long handedAt;
    private boolean waiting;

    LatencyTally(int level) {
        this.level = level;
    }

    void begin() {
        waiting = false;
    }

    /** Takes a step, and what it meant for who holds the case. */
    void step(LogVisit visit, HolderWalk.Change change) {
        if (change == HolderWalk.Change.NONE) {
            return;
        }
        if (change == HolderWalk.Change.HANDED_OFF) {
            handOff(visit);
        }
        if (change == HolderWalk.Change.DROPPED) {
            endWaiting();
        } else {
            if (waiting && visit.accepts()) {
                toAcceptance.accept(Math.max(0, visit.since(handedAt, visit.startMillis())));
                waiting = false;
            }
            lastEnd = visit.endMillis();
        }
    }

    /** Unresolved time after a company-side step without a holder. */
    void addLimbo(LogVisit visit, boolean over) {
        if (!over && visit.side().onCompanyAccount() && visit.value(level) == Visit.UNKNOWN) {
            limboMillis += (long) visit.elapsedMillis();
        }
    }

    void end() {
        endWaiting();
    }

    long neverAccepted() {
        return neverAccepted;
    }

    long overlaps() {
        return overlaps;
    }

    long limboMillis() {
        return limboMillis;
    }

    void absorb(LatencyTally other) {
        toNext.combine(other.toNext);
        toAcceptance.combine(other.toAcceptance);
        neverAccepted += other.neverAccepted;
        overlaps += other.overlaps;
        limboMillis += other.limboMillis;
    }

    private void handOff(LogVisit visit) {
        endWaiting();
        long gap = visit.since(lastEnd, visit.startMillis());
        overlaps += visit.startMillis() < lastEnd ? 1 : 0;
        toNext.accept(Math.max(0, gap));
        handedAt = lastEnd;
        waiting = true;
    }

    private void endWaiting() {
        neverAccepted += waiting ? 1 : 0;
        waiting = false;
    }
}
