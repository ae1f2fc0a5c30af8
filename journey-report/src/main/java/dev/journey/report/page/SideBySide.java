package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.HandoffFigures;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The headline figures of two reports, and their plain differences. */
final class SideBySide {
    private static final double MINUTE = 60_000;

    private final Markup page;
    private final Format format;
    private final JourneyReport before;
    private final JourneyReport after;

    SideBySide(Markup page, Format format, JourneyReport before, JourneyReport after) {
        this.page = page;
        this.format = format;
        this.before = before;
        this.after = after;
    }

    void write() {
        Sections.begin(
                page,
                "side-by-side",
                "Side by side",
                "The figures of both reports as they are, and their plain difference; whether chance can explain one stands above.");
        page.scroll("Side by side");
        page.open("table", "class", "plain compare").open("thead").open("tr").element("th", "Figure", "scope", "col");
        for (String column : new String[] {"Before", "After", "Difference"}) {
            page.element("th", column, "scope", "col", "class", "n");
        }
        page.close(2).open("tbody");
        DoubleFunction<String> two = value -> format.fixed(value, 2);
        DoubleFunction<String> one = value -> format.fixed(value, 1);
        DoubleFunction<String> percent = value -> format.percent(value);
        DoubleFunction<String> points = value -> format.fixed(100 * value, 1) + " points";
        row("Cases", report -> OptionalDouble.of((double) report.source().cases()), value -> format.fixed(value, 0));
        row("Handoffs a case", SideBySide::handoffs, two);
        row(
                "Customer effort-minutes a case, mean",
                report -> minutes(report.effort().perCase().mean()),
                one);
        row(
                "Customer effort-minutes, 9 of 10 cases at most",
                report -> minutes(report.effort().perCase().quantile(0.9)),
                one);
        row(
                "Burden: the customers' share of all minutes",
                report -> report.effort().burden().value(),
                percent,
                points);
        row(
                "Misplaced share of the company's work",
                report -> report.effort().misplaced().value(),
                percent,
                points);
        row(
                "Unresolved time that was the customer's move",
                report -> report.control().court().value(),
                percent,
                points);
        row("Hand-backs a case", SideBySide::handBacks, two);
        page.close(4).line();
    }

    private static OptionalDouble handoffs(JourneyReport report) {
        return report.handoffs().values().stream()
                .findFirst()
                .map(HandoffFigures::perCase)
                .map(perCase -> perCase.mean())
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble handBacks(JourneyReport report) {
        return OptionalDouble.of(report.control().handBacks().occurrences()
                / (double) report.source().cases());
    }

    private static OptionalDouble minutes(OptionalDouble millis) {
        return millis.isPresent() ? OptionalDouble.of(millis.getAsDouble() / MINUTE) : millis;
    }

    private void row(String name, Function<JourneyReport, OptionalDouble> figure, DoubleFunction<String> written) {
        row(name, figure, written, written);
    }

    private void row(
            String name,
            Function<JourneyReport, OptionalDouble> figure,
            DoubleFunction<String> written,
            DoubleFunction<String> change) {
        OptionalDouble was = figure.apply(before);
        OptionalDouble is = figure.apply(after);
        page.open("tr").element("th", name, "scope", "row");
        page.element("td", cell(was, written), "class", "n").element("td", cell(is, written), "class", "n");
        page.element("td", difference(was, is, change), "class", "n").close().line();
    }

    private static String cell(OptionalDouble value, DoubleFunction<String> written) {
        return value.isPresent() ? written.apply(value.getAsDouble()) : "not known";
    }

    private static String difference(OptionalDouble was, OptionalDouble is, DoubleFunction<String> written) {
        if (was.isEmpty() || is.isEmpty()) {
            return Format.NONE;
        }
        double change = is.getAsDouble() - was.getAsDouble();
        return (change > 0 ? "+" : change < 0 ? "−" : "") + written.apply(Math.abs(change));
    }
}
