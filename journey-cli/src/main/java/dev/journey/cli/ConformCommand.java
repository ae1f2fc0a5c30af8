package dev.journey.cli;

import dev.journey.analysis.compare.Conformance;
import dev.journey.report.ConformanceReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey conform MODEL LOG}. */
@Command(
        name = "conform",
        description =
                "Holds a log against a drawn journey: which cases went as planned, and what was ad-hoc, irregular, failed or missing.",
        sortOptions = false)
final class ConformCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            description = "The journey: journey/1 JSON, or a .mmd, .bpmn or .cjml file.")
    private Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "LOG", description = "The event log: CSV, XES, OCEL, JSON or Parquet.")
    private Path log = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write everything, case by case, as JSON (journey-conformance/1).")
    private @Nullable Path json;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    ConformCommand() {}

    @Override
    public Integer call() {
        Conformance conformance = Conformance.of(
                JourneyFiles.read(model, common.notes()),
                mapping.read(log, common.progress()).log());
        ConformanceReport report = ConformanceReport.of(conformance);
        if (json != null) {
            Outputs.file("--json", json, report::writeJson);
        }
        common.print(report.text());
        return CommandLine.ExitCode.OK;
    }
}
