package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Solving;
import java.util.List;

/** What people add to what stands in the book. */
final class SolvingSheet {
    private SolvingSheet() {}

    static Sheet of(Known<Solving> family) {
        return Lines.sheet("solving", "What people add", family, SolvingSheet::write);
    }

    private static void write(Lines lines, Solving solving) {
        lines.part(
                        "outsideTheBook",
                        "Resolved without an article",
                        solving.outsideTheBook(),
                        "cases resolved with staff")
                .part("peopleOnly", "By people alone, as to the issue", solving.peopleOnly(), "resolved cases")
                .table(
                        "ways",
                        "Ways that the book could learn",
                        solving.ways(),
                        List.of("touchpoint", "issue", "outside"),
                        row -> Lines.words(row.touchpoint()),
                        row -> Lines.words(row.issue()),
                        row -> new Value.Part(row.outside(), "cases"));
    }
}
