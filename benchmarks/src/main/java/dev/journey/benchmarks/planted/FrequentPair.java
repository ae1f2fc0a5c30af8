package dev.journey.benchmarks.planted;

import dev.journey.model.log.EventLog;

/** Anyone's first idea: take the most frequent pairs of teams and what is done after them, the most frequent first. */
final class FrequentPair implements Reader {
    @Override
    public String name() {
        return "most frequent pair";
    }

    @Override
    public Reading read(EventLog log, int budget) {
        return HandoverTable.of(log).reading(HandoverTable.Row::times, budget);
    }
}
