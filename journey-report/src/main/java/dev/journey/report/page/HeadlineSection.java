package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.SourceFigures;
import dev.journey.analysis.observed.StressTransfer;
import java.util.List;
import java.util.Optional;

/** Five figures with unit and denominator, and where to look first. */
final class HeadlineSection {
    private static final int MOST_ADVICE = 3;
    private static final double MINUTE = 60_000;
    private static final double HOUR = 60 * MINUTE;

    private final Markup page;
    private final JourneyReport report;
    private final Advice advice;
    private final Format format;

    HeadlineSection(Markup page, JourneyReport report, Advice advice, Format format) {
        this.page = page;
        this.report = report;
        this.advice = advice;
        this.format = format;
    }

    void write() {
        SourceFigures source = report.source();
        page.open("header", "id", "headline");
        page.element("p", "Journey report", "class", "kicker").element("h1", Sections.title(report));
        page.element(
                "p",
                format.counted(source.cases(), "case") + " · " + format.counted(source.steps(), "step") + " · "
                        + format.date(source.from()) + " to " + format.date(source.to()) + " · "
                        + format.counted(source.touchpoints(), "touchpoint") + " · "
                        + format.counted(source.actors(), "actor") + " · "
                        + format.counted(source.teams(), "team"),
                "class",
                "facts");
        page.close();
        page.open("section", "class", "figures", "aria-label", "Five figures");
        handoffs();
        effort();
        burden();
        misplaced();
        court();
        page.close();
        recommend();
        page.open("section", "class", "look", "aria-labelledby", "look-title")
                .element("h2", "Where to look first", "id", "look-title")
                .open("ol");
        stress().ifPresent(sentence -> page.element("li", sentence));
        handover().ifPresent(sentence -> page.element("li", sentence));
        costliest().ifPresent(sentence -> page.element("li", sentence));
        page.close(2).line();
    }

    private void recommend() {
        List<Recommendation> first = advice.levers().stream()
                .flatMap(found -> found.recommendations().stream())
                .limit(MOST_ADVICE)
                .toList();
        boolean apart = !advice.command().isEmpty();
        if (first.isEmpty() && !apart) {
            return;
        }
        page.open("section", "class", "look", "aria-labelledby", "advice-title")
                .element("h2", "What to do first", "id", "advice-title");
        if (apart) {
            advice.sayWhy(page);
        } else {
            page.open("ol");
            first.forEach(recommendation -> page.element("li", recommendation.sentence()));
            page.close();
        }
        page.close().line();
    }

    private void figure(Definition meaning, String name, String value, String unit, String basis) {
        page.open("div", "class", "figure")
                .open("h2")
                .element("a", name, "href", "#" + meaning.anchor())
                .close()
                .open("p", "class", "value")
                .element("strong", value)
                .text(" " + unit)
                .close()
                .element("p", basis, "class", "basis")
                .close()
                .line();
    }

    private void handoffs() {
        report.handoffs().values().stream()
                .findFirst()
                .ifPresentOrElse(
                        figures -> figure(
                                Definition.HANDOFF,
                                "Handoffs",
                                format.fixed(figures.perCase().mean().orElse(0), 2),
                                "a case",
                                format.count(figures.handoffs().occurrences()) + " from "
                                        + figures.level().name() + " to "
                                        + figures.level().name() + ", in "
                                        + format.count(figures.handoffs().cases()) + " of "
                                        + format.counted(report.source().cases(), "case") + "; 9 of 10 have at most "
                                        + format.plain(
                                                figures.perCase().quantile(0.9).orElse(0))),
                        () -> figure(
                                Definition.HANDOFF,
                                "Handoffs",
                                "not known",
                                "",
                                "The log has no team, actor or tier."));
    }

    private void effort() {
        Distribution perCase = report.effort().perCase();
        if (perCase.count() == 0) {
            figure(
                    Definition.EFFORT,
                    "Customer effort",
                    "not known",
                    "",
                    "Of no case are all the customer's minutes known.");
            return;
        }
        figure(
                Definition.EFFORT,
                "Customer effort",
                format.decimal(perCase.mean().orElse(0) / MINUTE),
                "effort-minutes a case",
                "median " + format.decimal(perCase.quantile(0.5).orElse(0) / MINUTE) + ", 9 of 10 at most "
                        + format.decimal(perCase.quantile(0.9).orElse(0) / MINUTE) + "; over "
                        + format.counted(perCase.count(), "case") + " with all minutes known");
    }

    private void burden() {
        EffortFigures effort = report.effort();
        if (effort.burden().whole() == 0) {
            figure(Definition.BURDEN, "Burden", "not known", "", "No minutes above 0 are known.");
            return;
        }
        figure(
                Definition.BURDEN,
                "Burden",
                format.percent(effort.burden()),
                "of all minutes",
                minutes(effort.burden().part()) + " of "
                        + minutes(effort.burden().whole()) + " min spent were the customers'");
    }

    private void misplaced() {
        EffortFigures effort = report.effort();
        if (effort.misplaced().whole() == 0) {
            figure(
                    Definition.MISPLACED,
                    "Misplaced work",
                    "not known",
                    "",
                    "No work that is the company's has minutes.");
            return;
        }
        figure(
                Definition.MISPLACED,
                "Misplaced work",
                format.percent(effort.misplaced()),
                "of our work",
                "customers did " + minutes(effort.misplaced().part()) + " of "
                        + minutes(effort.misplaced().whole()) + " min that are the company's");
    }

    private void court() {
        if (report.control().court().whole() == 0) {
            figure(Definition.COURT, "Waiting for customers", "not known", "", "There is no unresolved time.");
            return;
        }
        figure(
                Definition.COURT,
                "Waiting for customers",
                format.percent(report.control().court()),
                "of open time",
                "the customer's move for "
                        + format.decimal(report.control().court().part() / HOUR) + " of "
                        + format.decimal(report.control().court().whole() / HOUR) + " h"
                        + report.workingTime()
                                .map(time -> inWorkingTime(time.control().court()))
                                .orElse(" (elapsed)"));
    }

    private String inWorkingTime(Share court) {
        return court.whole() == 0
                ? " (elapsed); no open time lies within working hours"
                : " (elapsed); in working time " + format.percent(court) + ", " + format.decimal(court.part() / HOUR)
                        + " of " + format.decimal(court.whole() / HOUR) + " h";
    }

    private String minutes(long millis) {
        return format.decimal(millis / MINUTE);
    }

    private Optional<String> stress() {
        return report.stressTransfers().stream().findFirst().map(this::stress);
    }

    private String stress(StressTransfer edge) {
        String load = edge.load().isPresent()
                ? ": " + format.figure(edge.load()) + " effort-minutes in all, " + format.figure(edge.minutes())
                        + " each time"
                : "; nobody says how long it took them";
        return "Most of our work went to customers with “" + edge.to() + "” after “" + edge.from() + "”, "
                + format.counted(edge.count(), "time") + load + ".";
    }

    private Optional<String> handover() {
        return report.handover().values().stream().findFirst().flatMap(this::handover);
    }

    private Optional<String> handover(HandoverMatrix matrix) {
        return matrix.handovers().stream().findFirst().map(cell -> sentence(cell, matrix.total()));
    }

    private String sentence(Handover cell, long total) {
        return "The most frequent handoff goes from " + cell.from() + " to " + cell.to() + ": "
                + format.count(cell.count())
                + " of " + format.counted(total, "handoff") + " (" + format.percent((double) cell.count() / total)
                + "), in " + format.counted(cell.cases(), "case") + ".";
    }

    private Optional<String> costliest() {
        List<Path> first = report.paths().byTotalEffort().limit(1).stream().toList();
        return first.stream()
                .filter(path -> path.effortMinutes().isPresent() && path.totalEffortMinutes() > 0)
                .findFirst()
                .map(path -> "The path that takes most effort has "
                        + format.counted(path.steps().size(), "step")
                        + " from “" + path.steps().get(0) + "” to “"
                        + path.steps().get(path.steps().size() - 1)
                        + "”: " + format.decimal(path.totalEffortMinutes()) + " effort-minutes in "
                        + format.counted(path.count(), "case") + ".");
    }
}
