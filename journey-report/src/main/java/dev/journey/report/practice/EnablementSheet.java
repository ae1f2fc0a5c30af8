package dev.journey.report.practice;

import dev.journey.analysis.practice.Enablement;
import dev.journey.analysis.practice.Known;
import java.util.List;

/** Whether staff have what they need. */
final class EnablementSheet {
    private static final String NOT_SAID = "Nobody said.";

    private EnablementSheet() {}

    static Sheet of(Known<Enablement> family) {
        return Lines.sheet("enablement", "Staff first", family, EnablementSheet::write);
    }

    private static void write(Lines lines, Enablement staff) {
        lines.part("withoutMeans", "Got a case without the means", staff.withoutMeans(), "handoffs received")
                .part("unknownSteps", "Steps by people not described", staff.unknownSteps(), "steps of staff")
                .interval("freshness", "Those trained longer ago by", staff.freshness(), "days", "people")
                .table(
                        "profiles",
                        "People",
                        staff.profiles(),
                        List.of("actor", "team", "steps", "withoutMeans", "trainedDaysAgo", "engagement", "can"),
                        row -> Lines.words(row.actor()),
                        row -> Lines.words(row.team()),
                        row -> Lines.count(row.steps()),
                        row -> new Value.Part(row.withoutMeans(), "handoffs received"),
                        row -> row.trainedDaysAgo().isPresent()
                                ? Lines.count(row.trainedDaysAgo().getAsLong())
                                : new Value.Missing(NOT_SAID),
                        row -> row.engagement().isPresent()
                                ? new Value.Amount(row.engagement().getAsDouble(), "")
                                : new Value.Missing(NOT_SAID),
                        row -> Lines.words(String.join(", ", row.can())));
    }
}
