package dev.journey.report.practice;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.practice.Practice;
import dev.journey.analysis.practice.Promises;
import dev.journey.analysis.practice.Promises.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was promised, and what became of it. */
final class PromiseSheet {
    private PromiseSheet() {}

    static Sheet of(Practice practice) {
        Optional<Distribution> working = practice.inWorkingTime()
                .flatMap(same -> same.promises().value())
                .map(Promises::lateMillis);
        return Lines.sheet("promises", "Promises", practice.promises(), (lines, found) -> write(lines, found, working));
    }

    private static void write(Lines lines, Promises promises, Optional<Distribution> working) {
        lines.count("total", "Promises", promises.total())
                .table(
                        "states",
                        "What became of them",
                        List.copyOf(promises.states().entrySet()),
                        List.of("state", "count"),
                        row -> Lines.words(row.getKey()),
                        row -> Lines.count(row.getValue()))
                .table(
                        "byLevel",
                        "By level",
                        List.copyOf(promises.byLevel().entrySet()),
                        List.of("level", "kept", "late", "broken", "withdrawn", "open"),
                        row -> Lines.count(row.getKey()),
                        state(State.KEPT),
                        state(State.LATE),
                        state(State.BROKEN),
                        state(State.WITHDRAWN),
                        state(State.OPEN))
                .shares("keepRate", "Kept in time", promises.keepRate(), "promises")
                .part("overpromised", "Due before four of five are kept", promises.overpromised(), "promises")
                .times("lateSeconds", "Late ones late by", promises.lateMillis(), working)
                .part(
                        "doubleDeviations",
                        "Broken again after a failure",
                        promises.doubleDeviations(),
                        "settled promises made after a failure")
                .part("publicThenSilent", "Public, then silent", promises.publicThenSilent(), "public promises")
                .part(
                        "sameCauseAgain",
                        "Failed again for the same cause",
                        promises.sameCauseAgain(),
                        "cases with customer and cause");
    }

    private static Function<Map.Entry<Integer, Map<State, Long>>, Value> state(State state) {
        return row -> Lines.count(row.getValue().getOrDefault(state, 0L));
    }
}
