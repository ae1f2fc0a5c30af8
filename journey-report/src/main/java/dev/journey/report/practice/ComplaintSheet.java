package dev.journey.report.practice;

import dev.journey.analysis.practice.Complaints;
import dev.journey.analysis.practice.Known;
import java.util.List;

/** Where customers begin to complain. */
final class ComplaintSheet {
    private ComplaintSheet() {}

    static Sheet of(Known<Complaints> family) {
        return Lines.sheet("complaints", "Where complaints arise", family, ComplaintSheet::write);
    }

    private static void write(Lines lines, Complaints complaints) {
        lines.part("cases", "Cases with a complaint", complaints.cases(), "cases")
                .table(
                        "spots",
                        "After",
                        complaints.spots(),
                        List.of("touchpoint", "complaints", "heard"),
                        row -> Lines.words(row.touchpoint()),
                        row -> new Value.Part(row.complaints(), "passes"),
                        row -> new Value.Part(row.heard(), "passes"));
    }
}
