package dev.journey.cli;

import dev.journey.analysis.compare.Conformance;
import dev.journey.report.ConformanceReport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey conform MODEL LOG}. */
@Command(
        name = "conform",
        description =
                "Holds a log against a drawn journey: which cases went as planned, and what was ad-hoc, irregular, failed or missing.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class ConformCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            description = "The journey: journey/1 JSON, or a .mmd, .bpmn or .cjml file.")
    private Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "LOG", description = "The event log: a CSV file, one row a step.")
    private Path log = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description =
                    "What columns and values mean. Without it, NAME.mapping.json beside NAME.csv is used, else common "
                            + "column names are recognised.")
    private @Nullable Path mapping;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write everything, case by case, as JSON (journey-conformance/1).")
    private @Nullable Path json;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    ConformCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Conformance conformance = Conformance.of(
                JourneyFiles.read(model, command.getErr()),
                LogFiles.read(log, mapping).log());
        ConformanceReport report = ConformanceReport.of(conformance);
        if (json != null) {
            Outputs.file("--json", json, report::writeJson);
        }
        command.getOut().print(report.text());
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
