package dev.journey.cli;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.report.SolutionJson;
import dev.journey.report.SolutionText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey solve MODEL}. */
@Command(
        name = "solve",
        description =
                "Solves a drawn journey exactly and prints what it will cost customers: outcomes, minutes, effort, "
                        + "handoffs, and where the company's work becomes the customer's.",
        sortOptions = false)
final class SolveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "The journey: journey/1 JSON, or a .mmd, .bpmn or .cjml file.")
    private Path model = Path.of("");

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write the whole solution as JSON (journey-solution/1).")
    private @Nullable Path json;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = TopConverter.class,
            description = "Most probable paths, and worst paths of each kind, in the JSON. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + SolutionJson.DEFAULT_PATHS)
    private int paths = SolutionJson.DEFAULT_PATHS;

    @Option(
            names = "--start",
            paramLabel = "TOUCHPOINT",
            description = "Solve for the cases that start there. Default: the start that is drawn.")
    private @Nullable String start;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    SolveCommand() {}

    @Override
    public Integer call() {
        JourneySolution drawn = JourneySolver.withDefaults().of(JourneyFiles.read(model, common.notes()));
        JourneySolution solution = start == null ? drawn : drawn.startingAt(start);
        if (json != null) {
            Outputs.file(
                    "--json",
                    json,
                    out -> SolutionJson.of(solution).paths(paths).writeTo(out));
        }
        common.print(SolutionText.of(solution));
        return CommandLine.ExitCode.OK;
    }
}
