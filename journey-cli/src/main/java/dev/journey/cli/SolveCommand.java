package dev.journey.cli;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.report.SolutionJson;
import dev.journey.report.SolutionText;
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

/** {@code journey solve MODEL}. */
@Command(
        name = "solve",
        description =
                "Solves a drawn journey exactly and prints what it will cost customers: outcomes, minutes, effort, "
                        + "handoffs, and where the company's work becomes the customer's.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class SolveCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

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

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    SolveCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        JourneySolution drawn = JourneySolver.withDefaults().of(JourneyFiles.read(model, command.getErr()));
        JourneySolution solution = start == null ? drawn : drawn.startingAt(start);
        if (json != null) {
            Outputs.file(
                    "--json",
                    json,
                    out -> SolutionJson.of(solution).paths(paths).writeTo(out));
        }
        command.getOut().print(SolutionText.of(solution));
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
