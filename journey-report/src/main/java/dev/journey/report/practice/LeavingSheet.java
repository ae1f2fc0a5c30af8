package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Leaving;
import java.util.List;

/** How customers leave. */
final class LeavingSheet {
    private static final String SHARE = "share";

    private LeavingSheet() {}

    static Sheet of(Known<Leaving> family) {
        return Lines.sheet("leaving", "How customers leave", family, LeavingSheet::write);
    }

    private static void write(Lines lines, Leaving leaving) {
        lines.table(
                        "incidence",
                        "What has become of cases",
                        leaving.incidence(),
                        List.of("days", "leftInPain", "leftInNeed", "ended"),
                        row -> Lines.count(row.days()),
                        row -> new Value.Amount(row.pain(), SHARE),
                        row -> new Value.Amount(row.need(), SHARE),
                        row -> new Value.Amount(row.ended(), SHARE))
                .interval("perTenMinutes", "Log-odds of leaving by ten minutes", leaving.perTenMinutes(), "", "cases")
                .table(
                        "byValue",
                        "  by value of the customer",
                        leaving.byValue(),
                        List.of("customers", "left", "perTenMinutes"),
                        row -> Lines.words(row.customers()),
                        row -> new Value.Part(row.left(), "cases"),
                        row -> Lines.known(row.perTenMinutes(), found -> Lines.estimate(found, "", "cases")))
                .points("hostile", "Leave more where angry", leaving.hostile(), "cases")
                .part("abandoned", "Hung up or gave up", leaving.abandonedShare(), "cases")
                .part("lostValued", "Valued ones not resolved", leaving.lostValued(), "cases of valued customers");
    }
}
