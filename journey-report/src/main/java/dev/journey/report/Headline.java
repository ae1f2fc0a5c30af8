package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.SourceFigures;
import dev.journey.model.read.ReadReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headline figures, each with its denominator. */
final class Headline {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_HOUR = 60 * MILLIS_PER_MINUTE;

    private final JourneyReport report;

    Headline(JourneyReport report) {
        this.report = report;
    }

    void writeTo(Page page) {
        SourceFigures source = report.source();
        page.line("Journey report"
                + report.reading().map(reading -> ": " + reading.source()).orElse(""));
        page.line(Numbers.count(source.cases()) + " cases, " + Numbers.count(source.steps()) + " steps, "
                + date(source.from().toEpochMilli()) + " to " + date(source.to().toEpochMilli()) + "; "
                + source.touchpoints() + " touchpoints, " + source.actors() + " actors, " + source.teams()
                + " teams, " + source.channels() + " channels");
        report.reading().filter(reading -> reading.rejected() > 0).ifPresent(reading -> page.line(rejected(reading)));
        page.heading("Headline");
        report.handoffs().values().stream().findFirst().ifPresent(figures -> writeHandoffs(page, figures));
        writeEffort(page);
        writeControl(page);
        report.repeatContacts().ifPresent(repeats -> {
            List<String> windows = new ArrayList<>();
            repeats.within().forEach((window, share) -> windows.add(repeat(window, share)));
            page.entry("Repeat contacts", String.join("; ", windows));
        });
        page.entry("Outcomes", outcomes(source));
    }

    private void writeHandoffs(Page page, HandoffFigures figures) {
        String level = figures.level().name();
        page.entry(
                "Handoffs",
                perCase(figures.perCase()) + " by " + level + ": "
                        + Numbers.count(figures.handoffs().occurrences())
                        + " in " + Numbers.count(figures.handoffs().cases()) + " of "
                        + Numbers.count(report.source().cases()) + " cases");
        figures.visible()
                .ifPresent(visible -> page.entry(
                        "  seen by customers", perCase(visible) + ": " + Numbers.count(visible.sum()) + " in all"));
        page.entry(
                "  back and forth",
                Numbers.count(figures.aba().occurrences()) + " times " + level + " A > B > A, in "
                        + Numbers.count(figures.aba().cases()) + " cases");
        page.entry("  time to take up", latency(figures));
    }

    private static String latency(HandoffFigures figures) {
        String next = "next step after " + median(figures.toNext());
        if (figures.toAcceptance().isEmpty() || figures.neverAccepted().isEmpty()) {
            return next;
        }
        return next + ", work taken up after " + median(figures.toAcceptance().get()) + "; never before leaving again: "
                + Numbers.percent(figures.neverAccepted().get()) + " of handoffs";
    }

    private void writeEffort(Page page) {
        EffortFigures effort = report.effort();
        if (!effort.isKnown()) {
            page.entry("Customer effort", "not known: the log has no minutes (see below)");
            return;
        }
        Distribution perCase = effort.perCase();
        page.entry(
                "Customer effort",
                perCase.count() == 0
                        ? "no case has all its minutes; known in all: " + minutes(effort.activeMillis())
                                + " own doing, " + minutes(effort.waitMillis()) + " waiting"
                        : "mean " + effortMinutes(perCase.mean().orElse(0)) + ", median "
                                + effortMinutes(perCase.quantile(0.5).orElse(0)) + ", P90 "
                                + effortMinutes(perCase.quantile(0.9).orElse(0)) + " effort-minutes, over the "
                                + Numbers.count(perCase.count()) + " cases whose minutes are all known");
        page.entry(
                "Burden",
                Numbers.percent(effort.burden()) + " of the known minutes are the customer's; "
                        + Numbers.percent(effort.misplaced()) + " of the company's due time was spent by customers ("
                        + minutes(effort.misplaced().part()) + ")");
    }

    private void writeControl(Page page) {
        ControlFigures control = report.control();
        page.entry(
                "Ball at customer",
                Numbers.percent(control.court()) + " of unresolved time ("
                        + hours(control.court().part()) + " of "
                        + hours(control.court().whole()) + " h); "
                        + Numbers.count(control.handBacks().occurrences())
                        + " hand-backs in " + Numbers.count(control.handBacks().cases()) + " cases; "
                        + Numbers.count(control.reEntries().occurrences()) + " re-entries");
    }

    private static String repeat(Duration window, Share share) {
        return Numbers.percent(share) + " of " + Numbers.count(share.whole()) + " cases within " + window.toDays()
                + " days";
    }

    private static String outcomes(SourceFigures source) {
        List<String> outcomes = new ArrayList<>();
        source.outcomes()
                .forEach((outcome, count) -> outcomes.add(outcome.name().toLowerCase(Locale.ROOT) + " "
                        + Numbers.count(count) + " (" + Numbers.percent(new Share(count, source.cases())) + ")"));
        return String.join(", ", outcomes);
    }

    private static String rejected(ReadReport reading) {
        return Numbers.count(reading.rejected()) + " of " + Numbers.count(reading.rows())
                + " rows were rejected (see below)";
    }

    private static String perCase(Distribution values) {
        return String.format(Locale.ROOT, "%.2f per case", values.mean().orElse(0)) + " (median "
                + Numbers.decimal(values.quantile(0.5)).replace(".0", "") + ", P90 "
                + Numbers.decimal(values.quantile(0.9)).replace(".0", "") + ", most "
                + Numbers.count(values.max().orElse(0)) + ")";
    }

    private static String median(Distribution millis) {
        return Numbers.durationOfMillis(millis.quantile(0.5)) + " (median)";
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

    private static LocalDate date(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
