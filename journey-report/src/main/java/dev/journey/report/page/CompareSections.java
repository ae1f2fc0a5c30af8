package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;
import dev.journey.analysis.observed.SourceFigures;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a page of two reports. */
final class CompareSections {
    private final Markup page;
    private final Format format;
    private final JourneyReport before;
    private final JourneyReport after;
    private final Effects effects;

    CompareSections(Markup page, Format format, JourneyReport before, JourneyReport after) {
        this.page = page;
        this.format = format;
        this.before = before;
        this.after = after;
        effects = new Effects(page, format);
    }

    void write(BeforeAfter compared, Map<Unit, Interval> predicted) {
        page.open("header", "id", "headline")
                .element("p", "Before and after", "class", "kicker")
                .element("h1", Sections.title(before) + ", " + Sections.title(after));
        page.element("p", "Before: " + facts(before.source()), "class", "facts");
        page.element("p", "After: " + facts(after.source()), "class", "facts").close();
        changes(compared, predicted);
        new SideBySide(page, format, before, after).write();
        new ChangedPairs(page, format, before, after).write();
        method(compared);
    }

    private String facts(SourceFigures source) {
        return format.counted(source.cases(), "case") + " · " + format.counted(source.steps(), "step") + " · "
                + format.date(source.from()) + " to " + format.date(source.to());
    }

    private void changes(BeforeAfter compared, Map<Unit, Interval> predicted) {
        Sections.begin(
                page,
                "changes",
                "What changed",
                "After minus before, per case, for the mix of cases before, with 90 % intervals. A change whose interval holds 0 can be chance.");
        page.scroll("What changed");
        head(
                "Per case",
                "Change",
                "90 % interval",
                "Picture",
                "Direction",
                "As it is",
                predicted.isEmpty() ? "" : "Predicted");
        for (Unit unit : Unit.values()) {
            Interval change = compared.difference(unit);
            page.open("tr").element("th", Effects.words(unit), "scope", "row");
            effects.cells(change);
            page.element("td", direction(unit, change));
            page.element("td", effects.signed(compared.unadjusted(unit)), "class", "n");
            if (!predicted.isEmpty()) {
                page.element("td", prediction(compared, unit, predicted.get(unit)));
            }
            page.close().line();
        }
        page.close(4).line();
    }

    private void head(String... columns) {
        page.open("table", "class", "plain compare").open("thead").open("tr");
        for (String column : columns) {
            if (!column.isEmpty()) {
                page.element("th", column, "scope", "col");
            }
        }
        page.close(2).open("tbody");
    }

    /** Better or worse only where the interval leaves no doubt of the sign; more work of the company is named and not judged. */
    static String direction(Unit unit, Interval change) {
        if (change.equals(Interval.ZERO)) {
            return "no change";
        }
        if (change.low() <= 0 && change.high() >= 0) {
            return "not told from chance";
        }
        boolean more = change.low() > 0;
        if (unit == Unit.COMPANY_MINUTES) {
            return more ? "more" : "less";
        }
        return more == unit.moreIsBetter() ? "better" : "worse";
    }

    private String prediction(BeforeAfter compared, Unit unit, @Nullable Interval expected) {
        if (expected == null || expected.median() == 0) {
            return "nothing";
        }
        return effects.range(expected) + ": "
                + switch (compared.verdict(unit, expected)) {
                    case KEPT -> "kept";
                    case NOT_KEPT -> "not kept";
                    case TOO_EARLY -> "too early to tell";
                };
    }

    private void method(BeforeAfter compared) {
        Sections.begin(page, "method", "How it was made", "What the figures rest on.");
        page.open("dl", "class", "list");
        item(
                "Mix of cases",
                "Cases are sorted into "
                        + format.counted(compared.kinds(), "kind")
                        + " by "
                        + String.join(", ", compared.strata().columns())
                        + "; the means of each kind after are weighed with its share before, so that fewer hard cases do not "
                        + "look like a success. "
                        + format.percent(compared.matched())
                        + " of the cases before are of a kind that is in both logs; nothing is said of the others. "
                        + format.percent(compared.collapsed())
                        + " are of a kind with fewer than 10 cases in one of the logs, and were compared by fewer columns. \"As it is\" is "
                        + "the plain difference, whatever the mix.");
        item(
                "Intervals",
                "Student's t over the kinds, with Satterthwaite's degrees of freedom; kinds with fewer than 10 cases take the variance within all "
                        + "kinds. They hold the true change in 90 of 100 such comparisons, for each figure by itself.");
        item(
                "Direction",
                "Less is better but for the probability of being resolved. More minutes of the company are the price of a change and are not judged.");
        item(
                "Numbers",
                "Numbers and dates are written as in the locale "
                        + format.locale().toLanguageTag() + "; times are UTC.");
        page.close(2).line();
    }

    private void item(String term, String text) {
        page.element("dt", term).element("dd", text);
    }
}
