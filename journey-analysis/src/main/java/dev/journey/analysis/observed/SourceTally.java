package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;

/** What a log holds, over all. Not thread-safe. */
final class SourceTally {
    final Tally durations = new Tally();
    final Tally tiesPerCase = new Tally();
    private final long[] outcomes = new long[Outcome.values().length];
    private long cases;
    private long steps;
    private long ties;
    private long casesWithTies;
    private long tiesOfCase;
    private long sidesByDefault;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private long lastStart = EventLog.NO_TIME;

    void step(LogVisit visit) {
        steps++;
        tiesOfCase += visit.startMillis() == lastStart ? 1 : 0;
        lastStart = visit.startMillis();
        sidesByDefault += visit.sideByDefault() ? 1 : 0;
    }

    /**
     * Ends a case.
     *
     * @param lasted from start to end, by the clock of the walk
     */
    void endCase(long start, long last, long lasted, Outcome reached) {
        cases++;
        lastStart = EventLog.NO_TIME;
        outcomes[reached.ordinal()]++;
        durations.accept(lasted);
        tiesPerCase.accept(tiesOfCase);
        ties += tiesOfCase;
        casesWithTies += tiesOfCase > 0 ? 1 : 0;
        tiesOfCase = 0;
        from = Math.min(from, start);
        to = Math.max(to, last);
    }

    long cases() {
        return cases;
    }

    long steps() {
        return steps;
    }

    long ties() {
        return ties;
    }

    long casesWithTies() {
        return casesWithTies;
    }

    long sidesByDefault() {
        return sidesByDefault;
    }

    /** Meaningful where there is a case. */
    long from() {
        return from;
    }

    /** Meaningful where there is a case. */
    long to() {
        return to;
    }

    long outcomes(Outcome outcome) {
        return outcomes[outcome.ordinal()];
    }

    void absorb(SourceTally other) {
        durations.combine(other.durations);
        tiesPerCase.combine(other.tiesPerCase);
        cases += other.cases;
        steps += other.steps;
        ties += other.ties;
        casesWithTies += other.casesWithTies;
        sidesByDefault += other.sidesByDefault;
        from = Math.min(from, other.from);
        to = Math.max(to, other.to);
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] += other.outcomes[i];
        }
    }
}
