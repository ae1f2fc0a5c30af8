package dev.journey.report.practice;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.practice.Practice;
import dev.journey.analysis.practice.Recovery;
import java.util.List;
import java.util.Optional;

/** How those are treated who were failed. */
final class RecoverySheet {
    private static final String FAILED = "cases that were failed";

    private RecoverySheet() {}

    static Sheet of(Practice practice) {
        Optional<Distribution> working = practice.inWorkingTime()
                .flatMap(same -> same.recovery().value())
                .map(Recovery::workingMillis);
        return Lines.sheet(
                "recovery",
                "Recovery: those who were failed",
                practice.recovery(),
                (lines, found) -> write(lines, found, working));
    }

    private static void write(Lines lines, Recovery recovery, Optional<Distribution> working) {
        lines.part("cohort", "Cases that were failed", recovery.cohort(), "cases")
                .part("score", "Concierge score", recovery.score(), "criteria that apply")
                .table(
                        "criteria",
                        "  by criterion",
                        recovery.criteria(),
                        List.of("criterion", "met"),
                        row -> Lines.words(row.criterion()),
                        row -> new Value.Part(row.met(), "cases"))
                .part("without", "Without an exception", recovery.without(), FAILED)
                .table(
                        "exceptions",
                        "Exceptions",
                        recovery.exceptions(),
                        List.of("case", "failed"),
                        row -> Lines.words(row.caseId()),
                        row -> new Value.Choice(
                                row.failed().stream().map(Enum::name).toList()))
                .times("workingSeconds", "Time until it works again", recovery.workingMillis(), working)
                .part("proactive", "We noticed first", recovery.proactive(), FAILED)
                .part("closed", "Loop closed after the resolution", recovery.closed(), "resolved ones")
                .part("thanked", "Thanked", recovery.thanked(), FAILED);
        recovery.uplift()
                .forEach(one -> lines.points(
                        one.baseline().equals("never failed") ? "upliftOverNeverFailed" : "upliftOverUnresolved",
                        "Rated better than " + one.baseline(),
                        one.better(),
                        "answers"));
        lines.table(
                "upliftByKind",
                "  by kind of survey",
                recovery.upliftByKind(),
                List.of("kind", "than", "better"),
                row -> Lines.words(row.kind()),
                row -> Lines.words(row.uplift().baseline()),
                row -> Lines.known(
                        row.uplift().better(), found -> new Value.Interval(found, "points", true, "answers")));
    }
}
