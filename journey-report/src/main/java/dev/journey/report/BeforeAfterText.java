package dev.journey.report;

import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What changed between two logs, and what became of a prediction, as a text that fits a terminal. Immutable. */
public final class BeforeAfterText {
    private static final int[] COLUMNS = {11, 22, 11, 22};

    private final BeforeAfter compared;
    private final Map<Unit, Interval> predicted;

    private BeforeAfterText(BeforeAfter compared, Map<Unit, Interval> predicted) {
        this.compared = compared;
        this.predicted = Map.copyOf(predicted);
    }

    /** The text of a comparison. */
    public static BeforeAfterText of(BeforeAfter compared) {
        return new BeforeAfterText(compared, Map.of());
    }

    /** The text of a comparison, held against what was predicted. */
    public static BeforeAfterText of(BeforeAfter compared, Map<Unit, Interval> predicted) {
        return new BeforeAfterText(compared, predicted);
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        Page page = new Page();
        page.line("After minus before, per case, for the mix of cases before: "
                + Numbers.counted(compared.casesBefore(), "case") + " before, "
                + Numbers.count(compared.casesAfter()) + " after");
        page.line(Messages.ELAPSED);
        page.line("");
        page.row(COLUMNS, "unit", "change", "90 %", "as it is", "predicted");
        for (Unit unit : Unit.values()) {
            Interval change = compared.difference(unit);
            Interval expected = predicted.get(unit);
            page.row(
                    COLUMNS,
                    Words.of(unit)
                            + (expected == null || expected.median() == 0
                                    ? ""
                                    : ": " + Words.of(compared.verdict(unit, expected))),
                    number(change.median()),
                    number(change.low()) + " to " + number(change.high()),
                    number(compared.unadjusted(unit)),
                    expected == null ? "" : number(expected.low()) + " to " + number(expected.high()));
        }
        page.line("");
        Page.bullet(
                        String.format(
                                Locale.ROOT,
                                "%.1f %% of the cases before are of a kind that is in both logs (%s, by %s); nothing is said of the others.",
                                100 * compared.matched(),
                                Numbers.counted(compared.kinds(), "kind"),
                                String.join(", ", compared.strata().columns())),
                        2)
                .forEach(page::line);
        if (compared.collapsed() > 0) {
            Page.bullet(
                            String.format(
                                    Locale.ROOT,
                                    "%.1f %% are of a kind with fewer than 10 cases in one of the logs, and were compared by fewer columns.",
                                    100 * compared.collapsed()),
                            2)
                    .forEach(page::line);
        }
        return page.lines();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%+.3f", value);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }
}
