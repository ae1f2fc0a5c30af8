package dev.journey.benchmarks.planted;

import dev.journey.model.log.EventLog;

/** Anyone's second idea: take the handovers before which cases lie longest, the longest mean wait first. */
final class LongestWait implements Reader {
    private static final int FEWEST = 10;

    @Override
    public String name() {
        return "longest wait first";
    }

    @Override
    public Reading read(EventLog log, int budget) {
        return HandoverTable.of(log).reading(row -> row.times() < FEWEST ? 0 : row.meanWait(), budget);
    }
}
