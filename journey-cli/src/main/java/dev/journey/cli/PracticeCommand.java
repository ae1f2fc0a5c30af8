package dev.journey.cli;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.practice.Practice;
import dev.journey.analysis.practice.ValueInputs;
import dev.journey.model.log.EventLog;
import dev.journey.report.PracticeText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey practice LOG}. */
@Command(
        name = "practice",
        description =
                "Says what became of promises, who was told \"no\", who was asked twice, and more; and which column "
                        + "would give what is missing.",
        sortOptions = false)
final class PracticeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LOG",
            description = "The event log: CSV, XES, OCEL, JSON or Parquet, one row or event a step.")
    private Path log = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Mixin
    private CalendarOption calendar = new CalendarOption();

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "Print one section alone, such as promises. Without it, all of them.")
    private @Nullable String section;

    @Option(
            names = "--value",
            paramLabel = "V.json",
            description = "What customers are worth to you (journey-value/1). Without it, only what the log says.")
    private @Nullable Path value;

    @Mixin
    private ClaimsOption claims = new ClaimsOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    PracticeCommand() {}

    @Override
    public Integer call() {
        ValueInputs inputs = value == null
                ? ValueInputs.NONE
                : ValueInputs.parse(JourneyFiles.text(value, "value file"), value.toString());
        EventLog read = mapping.read(log, calendar.in(mapping.of(log)), common.progress())
                .log();
        PracticeText text = claims.given()
                ? ofReport(read, JourneyAnalysis.withDefaults().withValue(inputs))
                : PracticeText.of(Practice.of(read, inputs));
        common.print(section == null ? text : text.section(section));
        return CommandLine.ExitCode.OK;
    }

    /** Claims may be about any figure of a report. */
    private PracticeText ofReport(EventLog read, JourneyAnalysis analysis) {
        return PracticeText.of(claims.against(analysis.of(read), analysis, read))
                .orElseThrow();
    }
}
