package dev.journey.benchmarks.planted;

import dev.journey.model.log.EventLog;

/** Reads a log, and nothing but the log, and recommends. */
interface Reader {
    /** For the table. */
    String name();

    /** What it makes of a log, with a budget of so many changes. */
    Reading read(EventLog log, int budget);
}
