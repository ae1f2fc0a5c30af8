package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Surveys;
import java.util.List;

/** What customers answered. */
final class SurveySheet {
    private static final String ANSWERS = "answers";

    private SurveySheet() {}

    static Sheet of(Known<Surveys> family) {
        return Lines.sheet("surveys", "Surveys and the effort index", family, SurveySheet::write);
    }

    private static void write(Lines lines, Surveys surveys) {
        lines.table(
                        "kinds",
                        "Surveys",
                        surveys.kinds(),
                        List.of("kind", "scale", ANSWERS, "offScale", "mean", "good", "bad"),
                        row -> Lines.words(row.kind()),
                        row -> Lines.words(row.scale()),
                        row -> Lines.count(row.answers()),
                        row -> Lines.count(row.offScale()),
                        row -> new Value.Amount(row.mean(), ""),
                        row -> new Value.Part(row.good(), ANSWERS),
                        row -> new Value.Part(row.bad(), ANSWERS))
                .part("whileUnresolved", "Asked while nothing was resolved", surveys.whileUnresolved(), ANSWERS)
                .points("staffGap", "Staff rate better than customers by", surveys.staffGap(), "cases with both");
        surveys.effortIndex()
                .value()
                .ifPresentOrElse(
                        index -> index(lines, index),
                        () -> lines.add(
                                "effortIndex",
                                "Effort index",
                                new Value.Missing(surveys.effortIndex().absence())));
    }

    private static void index(Lines lines, Surveys.EffortIndex index) {
        lines.amount("effortIndex", "Effort index over all cases", index.index(), "on the survey's scale")
                .interval("handoffMinutes", "One seen handoff is worth", index.handoffMinutes(), "minutes", ANSWERS)
                .add("perHandoff", "Log-odds by a seen handoff", Lines.estimate(index.perHandoff(), "", ANSWERS))
                .add("perMinute", "Log-odds by a minute", Lines.estimate(index.perMinute(), "", ANSWERS))
                .interval("unresolved", "Log-odds where unresolved", index.unresolved(), "", ANSWERS)
                .add(
                        "fit",
                        "The fit",
                        Lines.words((index.converged() ? "converged in " : "did not converge in ") + index.iterations()
                                + " steps of Newton"))
                .table(
                        "calibration",
                        "Expected and given, by fifths",
                        index.calibration(),
                        List.of(ANSWERS, "expected", "given"),
                        row -> Lines.count(row.answers()),
                        row -> new Value.Amount(row.expected(), ""),
                        row -> new Value.Amount(row.given(), ""));
    }
}
