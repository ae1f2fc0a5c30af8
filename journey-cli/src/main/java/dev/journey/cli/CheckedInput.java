package dev.journey.cli;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Progress;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.log.EventLog;
import dev.journey.model.read.ReadResult;
import dev.journey.report.ReportJson;
import dev.journey.report.SolutionJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a budget is held against: the report of a log, the solution of a drawn journey, or either as it was written before.
 *
 * @param report its JSON
 * @param groups the report without one group of cases after another, with the practice or without; empty where there is no log
 */
record CheckedInput(JsonValue report, Function<Boolean, List<JsonValue>> groups) {
    private static final int GROUPS = 20;

    static CheckedInput of(Path input, MappingOption mapping, CalendarOption calendar, CommonOptions common) {
        String name = String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            JsonValue json = json(input);
            boolean written = json.member("schema")
                    .map(JsonValue::text)
                    .filter(schema -> schema.startsWith("journey-report/") || schema.startsWith("journey-solution/"))
                    .isPresent();
            return written ? new CheckedInput(json, practice -> List.of()) : drawn(input, common.notes());
        }
        boolean drawn = List.of(".mmd", ".mermaid", ".bpmn", ".cjml").stream().anyMatch(name::endsWith);
        return drawn
                ? drawn(input, common.notes())
                : log(mapping.read(input, calendar.in(mapping.of(input)), common.progress()), common.progress());
    }

    /** With the practice only where it is asked for: it takes longer than all the rest. */
    List<JsonValue> withoutGroups(boolean practice) {
        return groups.apply(practice);
    }

    static JsonValue json(Path file) {
        try {
            return JsonTree.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.noJson(file), e);
        }
    }

    private static CheckedInput drawn(Path input, PrintWriter notes) {
        String solution = SolutionJson.of(JourneySolver.withDefaults().of(JourneyFiles.read(input, notes)))
                .toString();
        return new CheckedInput(JsonTree.parse(solution, input.toString()), practice -> List.of());
    }

    private static CheckedInput log(ReadResult read, Progress progress) {
        JourneyAnalysis analysis = JourneyAnalysis.withDefaults().withProgress(progress);
        String source = read.report().source();
        return new CheckedInput(
                json(analysis.of(read), source), practice -> withoutGroups(analysis, read.log(), practice, source));
    }

    /** A report's JSON; {@code source} is named in messages. */
    static JsonValue json(JourneyReport report, String source) {
        return JsonTree.parse(ReportJson.of(report).toString(), source);
    }

    /** The reports without one group of cases after another. */
    static List<JsonValue> withoutGroups(JourneyAnalysis analysis, EventLog log, boolean practice, String source) {
        List<JourneyReport> reports = analysis.withoutGroups(log, GROUPS);
        List<JsonValue> trees = new ArrayList<>();
        for (JourneyReport report : reports) {
            ReportJson json = ReportJson.of(report);
            trees.add(JsonTree.parse((practice ? json : json.withoutPractice()).toString(), source));
            analysis.progress().at(Progress.Work.RESAMPLING, trees.size(), reports.size());
        }
        return List.copyOf(trees);
    }
}
