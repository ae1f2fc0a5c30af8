package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.RepeatContacts;
import dev.journey.analysis.observed.SourceFigures;
import dev.journey.model.read.ReadReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The headline figures, each with its denominator. */
final class Headline {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_HOUR = 60 * MILLIS_PER_MINUTE;
    private static final double MILLIS_PER_DAY = 24 * MILLIS_PER_HOUR;
    private static final int MOST_WINDOWS = 3;
    private static final int LONGEST_LEVEL = 30;

    private final JourneyReport report;

    Headline(JourneyReport report) {
        this.report = report;
    }

    void writeTo(Page page) {
        SourceFigures source = report.source();
        page.line("Journey report"
                + report.reading().map(reading -> ": " + reading.source()).orElse(""));
        page.line(Numbers.counted(source.cases(), "case") + ", " + Numbers.counted(source.steps(), "step") + ", "
                + date(source.from()) + " to " + date(source.to()) + "; "
                + Numbers.counted(source.touchpoints(), "touchpoint") + ", "
                + Numbers.counted(source.actors(), "actor") + ", " + Numbers.counted(source.teams(), "team") + ", "
                + Numbers.counted(source.channels(), "channel"));
        report.reading().filter(reading -> reading.rejected() > 0).ifPresent(reading -> page.line(rejected(reading)));
        page.heading("Headline");
        report.handoffs().values().stream()
                .findFirst()
                .ifPresentOrElse(
                        figures -> writeHandoffs(page, figures),
                        () -> page.entry("Handoffs", "not known: the log has no team, actor or tier"));
        writeEffort(page);
        writeControl(page);
        report.repeatContacts().ifPresent(repeats -> writeRepeats(page, repeats));
        report.practice().ifPresent(practice -> PracticeHeadline.writeTo(page, practice));
        report.workingTime()
                .ifPresent(time -> page.entry(
                        "Working time", time.calendars() + ". What is not said to be working time is elapsed time."));
        page.entry(
                "Outcomes", knowsOutcomes() ? outcomes(source) : "not known: nothing says how cases end (see below)");
    }

    private void writeHandoffs(Page page, HandoffFigures figures) {
        String level = Page.fit(TextWidth.harmless(figures.level().name()), LONGEST_LEVEL);
        long handoffs = figures.handoffs().occurrences();
        page.entry(
                "Handoffs",
                Numbers.count(handoffs) + " from " + level + " to " + level + ", in "
                        + Numbers.count(figures.handoffs().cases()) + " of "
                        + Numbers.counted(report.source().cases(), "case"));
        page.entry("  per case", spread(figures.perCase()));
        figures.visible()
                .ifPresent(visible -> page.entry(
                        "  seen by customers", spread(visible) + " (" + Numbers.count(visible.sum()) + " in all)"));
        if (handoffs == 0) {
            return;
        }
        page.entry(
                "  straight back",
                Numbers.counted(figures.aba().occurrences(), "time") + " to another " + level + " and back at once, in "
                        + Numbers.counted(figures.aba().cases(), "case"));
        page.entry("  until somebody acts", latency(figures, Numbers::durationOfMillis) + " (elapsed)");
        report.workingTime()
                .ifPresent(time -> page.entry(
                        "    in working time",
                        latency(time.handoffs(figures.level()), Numbers::workingDurationOfMillis)));
        figures.neverAccepted()
                .ifPresent(never -> page.entry(
                        "  never taken up",
                        Numbers.percent(never) + " of handoffs (" + Numbers.count(never.part())
                                + "): the case moved on or ended first"));
    }

    private static String latency(HandoffFigures figures, Function<OptionalDouble, String> unit) {
        String next = "median " + median(figures.toNext(), unit) + " to the next entry";
        return figures.toAcceptance()
                .filter(toAcceptance -> toAcceptance.count() > 0)
                .map(toAcceptance -> next + ", " + median(toAcceptance, unit) + " until work is taken up")
                .orElse(next);
    }

    private void writeEffort(Page page) {
        EffortFigures effort = report.effort();
        if (!effort.isKnown()) {
            page.entry("Customer effort", "not known: the log has no minutes (see below)");
            return;
        }
        page.entry("Customer effort", effort(effort));
        page.entry("Burden", shares(effort));
    }

    private static String shares(EffortFigures effort) {
        if (!effort.knowsCompany()) {
            return "not known: the log has no minutes of the company (see below)";
        }
        if (!effort.knowsCustomers()) {
            return "not known: the log has no minutes of customers (see below)";
        }
        return burden(effort) + "; " + misplaced(effort);
    }

    private String effort(EffortFigures effort) {
        Distribution perCase = effort.perCase();
        if (perCase.count() == 0) {
            return "of no case are all minutes known; known in all: " + minutes(effort.activeMillis())
                    + " of their own doing, " + minutes(effort.waitMillis()) + " of waiting";
        }
        EffortWeights weights = report.settings().weights();
        return effortMinutes(perCase.mean().orElse(0)) + " effort-minutes a case on average, median "
                + effortMinutes(perCase.quantile(0.5).orElse(0)) + ", 9 of 10 cases at most "
                + effortMinutes(perCase.quantile(0.9).orElse(0)) + " (a minute of doing counts "
                + Numbers.plain(weights.active()) + ", of waiting " + Numbers.plain(weights.waiting()) + "; over "
                + Numbers.counted(perCase.count(), "case") + " with all minutes known)";
    }

    private static String burden(EffortFigures effort) {
        return effort.burden().whole() == 0
                ? "all minutes that are known are 0"
                : Numbers.percent(effort.burden()) + " of all minutes spent were the customers'";
    }

    private static String misplaced(EffortFigures effort) {
        return effort.misplaced().whole() == 0
                ? "no work that is the company's has minutes"
                : "customers did " + Numbers.percent(effort.misplaced()) + " of the work that is the company's ("
                        + minutes(effort.misplaced().part()) + ")";
    }

    private void writeControl(Page page) {
        ControlFigures control = report.control();
        boolean measured = control.court().whole() > 0;
        page.entry("Whose move", court(control) + (measured ? " (elapsed)" : ""));
        report.workingTime()
                .filter(time -> measured)
                .ifPresent(time -> page.entry("  in working time", court(time.control())));
        if (control.movesKnown()) {
            page.entry(
                    "Handed back",
                    Numbers.counted(control.handBacks().occurrences(), "time") + " to the customer, in "
                            + Numbers.counted(control.handBacks().cases(), "case") + "; "
                            + Numbers.counted(control.reEntries().cases(), "case") + " opened again after the end");
        }
    }

    private static String court(ControlFigures control) {
        if (!control.movesKnown()) {
            return "not known: nothing says whose the steps are (see below)";
        }
        return control.court().whole() == 0
                ? "there is no unresolved time"
                : "the customer's for " + Numbers.percent(control.court())
                        + " of unresolved time ("
                        + hours(control.court().part()) + " of "
                        + hours(control.court().whole()) + " h)";
    }

    private static void writeRepeats(Page page, RepeatContacts repeats) {
        List<String> windows = new ArrayList<>();
        repeats.within().forEach((window, share) -> windows.add(repeat(window, share)));
        List<String> shown = windows.subList(0, Math.min(MOST_WINDOWS, windows.size()));
        long cases =
                repeats.within().values().stream().mapToLong(Share::whole).max().orElse(0);
        page.entry(
                "Repeat contacts",
                cases == 0
                        ? "no case has a customer"
                        : String.join(", ", shown) + " after the last (" + Numbers.counted(cases, "case") + ")");
    }

    private static String repeat(Duration window, Share share) {
        double days = window.toMillis() / MILLIS_PER_DAY;
        return Numbers.percent(share) + " within " + Numbers.plain(days) + (days == 1 ? " day" : " days");
    }

    private boolean knowsOutcomes() {
        return report.absences().stream().noneMatch(absence -> absence.figure().equals("outcomes"));
    }

    private static String outcomes(SourceFigures source) {
        List<String> outcomes = new ArrayList<>();
        source.outcomes()
                .forEach((outcome, count) -> outcomes.add(outcome.name().toLowerCase(Locale.ROOT) + " "
                        + Numbers.count(count) + " (" + Numbers.percent(new Share(count, source.cases())) + ")"));
        return String.join(", ", outcomes);
    }

    private static String rejected(ReadReport reading) {
        return Numbers.count(reading.rejected()) + " of " + Numbers.counted(reading.rows(), "row")
                + " could not be used (see below)";
    }

    private static String spread(Distribution counts) {
        return String.format(Locale.ROOT, "%.2f on average", counts.mean().orElse(0)) + ", median "
                + Numbers.plain(counts.quantile(0.5).orElse(0)) + ", 9 of 10 cases at most "
                + Numbers.plain(counts.quantile(0.9).orElse(0)) + ", most "
                + Numbers.count(counts.max().orElse(0));
    }

    private static String median(Distribution millis, Function<OptionalDouble, String> unit) {
        return unit.apply(millis.quantile(0.5));
    }

    private static String effortMinutes(double millis) {
        return Numbers.decimal(millis / MILLIS_PER_MINUTE);
    }

    private static String minutes(long millis) {
        return Numbers.decimal(millis / MILLIS_PER_MINUTE) + " min";
    }

    private static String hours(long millis) {
        return Numbers.decimal(millis / MILLIS_PER_HOUR);
    }

    private static LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
