package dev.journey.report.page;

import dev.journey.analysis.Absence;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.model.read.ReadReport;
import dev.journey.report.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the figures rest on. */
final class MethodSection {
    private final Markup page;
    private final JourneyReport report;
    private final Optional<ReportPage.LogView> view;
    private final Format format;

    MethodSection(Markup page, JourneyReport report, Optional<ReportPage.LogView> view, Format format) {
        this.page = page;
        this.report = report;
        this.view = view;
        this.format = format;
    }

    void write() {
        Sections.begin(page, "method", "How it was made", "What the figures rest on, and what they mean.");
        page.open("dl", "class", "list");
        report.reading().ifPresent(this::reading);
        entry(
                "Order",
                format.counted(report.source().ties(), "step")
                        + " began at the same time as the step before and kept the source's order; "
                        + format.counted(report.source().overlaps(), "step")
                        + " began before the one before had ended.");
        minutes();
        settings();
        entry(
                "Numbers",
                "Written as in " + format.locale().getDisplayName(Locale.ENGLISH) + " ("
                        + format.locale().toLanguageTag()
                        + "); days and times of day are UTC; quantiles are by nearest rank.");
        entry("What is left out", cut());
        entry(
                "Versions",
                "journey " + Version.NUMBER
                        + "; the same figures as data: journey analyze --json (journey-report/1) and --csv.");
        page.close();
        sentences("Assumed", report.assumptions());
        sentences(
                "Not known",
                report.absences().stream().map(Absence::reason).distinct().toList());
        report.reading().ifPresent(reading -> sentences("Noticed when reading", reading.notices()));
        definitions();
        page.close().line();
    }

    private void reading(ReadReport reading) {
        entry("Source", reading.source() + ", " + reading.format());
        entry(
                "Rows",
                format.counted(reading.rows(), "row") + ", " + format.count(reading.rejected()) + " of them rejected"
                        + reading.rejections().stream()
                                .map(rejection -> "; " + format.count(rejection.count()) + ": " + rejection.reason())
                                .collect(Collectors.joining())
                        + ".");
        entry(
                reading.columnsRecognised() ? "Columns, recognised by name" : "Columns, as mapped",
                reading.columns().entrySet().stream()
                        .map(column -> column.getValue() + " as " + column.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private void minutes() {
        EffortFigures effort = report.effort();
        entry("Customers' minutes", sources(effort.customerSources()));
        entry("Company minutes", sources(effort.companySources()));
    }

    private String sources(Map<MinuteSource, EffortFigures.Sourced> sources) {
        return sources.entrySet().stream()
                .map(source -> source.getKey().name().toLowerCase(Locale.ROOT) + ": "
                        + format.counted(source.getValue().steps(), "step")
                        + (source.getKey() == MinuteSource.MISSING
                                ? ""
                                : ", " + format.decimal(source.getValue().millis() / 60_000.0) + " min"))
                .collect(Collectors.joining("; "));
    }

    private void settings() {
        EffortWeights weights = report.settings().weights();
        entry(
                "Weights",
                "A minute of doing counts " + format.plain(weights.active()) + " effort-minutes, of attended wait "
                        + format.plain(weights.waiting()) + ", of elapsed time " + format.plain(weights.idle()) + ".");
        entry(
                "Handoffs",
                "Levels "
                        + report.handoffs().keySet().stream()
                                .map(level -> level.name())
                                .collect(Collectors.joining(", "))
                        + "; steps without a value: "
                        + report.settings()
                                .missing()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                        + "; software " + (report.settings().systems() ? "counts" : "does not count") + ".");
    }

    private String cut() {
        long kept = Math.min(ReportPage.MOST_PATHS, report.paths().distinct());
        String paths = kept == report.paths().distinct()
                ? "All " + format.counted(kept, "path") + " are on this page."
                : "This page has " + format.count(kept) + " of "
                        + format.counted(report.paths().distinct(), "path") + ", the most frequent ("
                        + format.percent(report.paths()
                                .byCount()
                                .limit(ReportPage.MOST_PATHS)
                                .shown()) + " of cases).";
        return view.isPresent() ? paths : paths + " It was made of a report alone, without the log.";
    }

    private void sentences(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("details")
                .element("summary", title + " (" + sentences.size() + ")")
                .open("ul");
        sentences.forEach(sentence -> page.element("li", sentence));
        page.close(2).line();
    }

    private void definitions() {
        page.element("h3", "Definitions").open("dl", "class", "list");
        for (Definition definition : Definition.values()) {
            page.element("dt", definition.term(), "id", definition.anchor())
                    .open("dd")
                    .text(definition.meaning());
            definition
                    .source()
                    .ifPresent(source ->
                            page.text(" ").element("a", source.name(), "href", source.address(), "rel", "noreferrer"));
            page.close();
        }
        page.close().line();
    }

    private void entry(String name, String text) {
        page.element("dt", name).element("dd", text);
    }
}
