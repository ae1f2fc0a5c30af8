package dev.journey.analysis.simulate;

import dev.journey.model.Actor;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * A visit with its performer and times drawn, before or after it has begun. Not thread-safe.
 *
 * <p>The case moves on when the customer's time is over: own doing, attended wait and unattended time, of which what is unknown
 * counts as 0. So a mean of elapsed time is the sum of the means drawn, as in the exact solution. Company work goes on beyond
 * that where it takes longer; the step ends when both are over. No end is written where the performer's own minutes are
 * unknown: it would look like a measurement of them.
 */
final class Played {
    static final long UNKNOWN = -1;

    final Stop stop;
    final int visit;
    final @Nullable Actor performer;
    final long active;
    final long waiting;
    final long unattended;
    final long company;
    private long start = EventLog.NO_TIME;

    Played(Stop stop, int visit, Draws draws) {
        this.stop = stop;
        this.visit = visit;
        performer = stop.performers.isEmpty()
                ? null
                : stop.performers.at(draws.at(stop.key, visit, Draws.Purpose.PERFORMER));
        active = millis(stop.active, draws, Draws.Purpose.ACTIVE);
        waiting = millis(stop.waiting, draws, Draws.Purpose.WAIT);
        unattended = millis(stop.unattended, draws, Draws.Purpose.UNATTENDED);
        company = millis(stop.company, draws, Draws.Purpose.COMPANY);
    }

    private long millis(@Nullable Times times, Draws draws, Draws.Purpose purpose) {
        return times == null ? UNKNOWN : times.millis(draws, stop.key, visit, purpose);
    }

    void beginAt(long time) {
        start = time;
    }

    long start() {
        return start;
    }

    /** When the case moves on. */
    long left() {
        return start + known(active) + known(waiting) + known(unattended);
    }

    /** How long the performer is busy with it. */
    long work() {
        return known(company);
    }

    long end() {
        return performersTimeIsKnown() ? Math.max(left(), start + work()) : EventLog.NO_TIME;
    }

    Side side() {
        return performer == null ? stop.side : performer.side();
    }

    private boolean performersTimeIsKnown() {
        return side().onCompanyAccount() ? company != UNKNOWN : active != UNKNOWN || waiting != UNKNOWN;
    }

    private static long known(long millis) {
        return Math.max(0, millis);
    }
}
