package dev.journey.benchmarks.planted;

import java.time.Instant;

/**
 * Plays an organisation case by case. The same organisation gives the same steps; with a lever pulled, a case that does not
 * meet it is the same to the millisecond. Cost: some 50 hashes a case.
 */
final class Simulation {
    static final long FIRST = Instant.parse("2025-01-06T00:00:00Z").toEpochMilli();
    static final long PERIOD = 180L * 86_400_000;

    private Simulation() {}

    /** The cases of the recorded period. */
    static <S extends Sink> S play(Organisation org, S sink) {
        return play(org, 0, org.cases(), sink);
    }

    /** Cases by number; those from {@code org.cases()} on come in periods that nobody recorded. */
    static <S extends Sink> S play(Organisation org, int from, int to, S sink) {
        Draws draws = Draws.of(org.seed());
        for (int index = from; index < to; index++) {
            new CaseRun(org, index, draws.at(index), sink).run();
            sink.end();
        }
        return sink;
    }
}
