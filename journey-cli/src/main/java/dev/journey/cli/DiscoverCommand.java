package dev.journey.cli;

import dev.journey.analysis.discover.Discovered;
import dev.journey.analysis.discover.Discovery;
import dev.journey.analysis.observed.Level;
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

/** {@code journey discover LOG --out MODEL}. */
@Command(
        name = "discover",
        description = "Finds the journey that a log shows and writes it as a drawing that can be changed and solved.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class DiscoverCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LOG", description = "The event log: a CSV file, one row a step.")
    private Path log = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "MODEL",
            description = "The file to write: .json, .mmd, .bpmn, .dot or .graphml.")
    private Path out = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description =
                    "What columns and values mean. Without it, NAME.mapping.json beside NAME.csv is used, else common "
                            + "column names are recognised.")
    private @Nullable Path mapping;

    @Option(
            names = "--memory",
            paramLabel = "K",
            description =
                    "Up to how many steps back the next step may depend on, where the log shows that it does. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0")
    private int memory;

    @Option(
            names = "--least-share",
            paramLabel = "P",
            description =
                    "Leave out ways taken by less than this share of a touchpoint's visits, 0 to 1. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0")
    private double leastShare;

    @Option(
            names = "--least-cases",
            paramLabel = "P",
            description =
                    "Leave out touchpoints visited by less than this share of cases, 0 to 1. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0")
    private double leastCases;

    @Option(
            names = "--by",
            paramLabel = "LEVEL",
            description = "Who performs: actor (default) or team.",
            defaultValue = "actor")
    private String by = "actor";

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    DiscoverCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Discovered found = Discovery.withDefaults()
                .withMemory(memory)
                .withLeastTransitionShare(leastShare)
                .withLeastCaseShare(leastCases)
                .withPerformers(new Level(by))
                .of(LogFiles.read(log, mapping).log());
        Outputs.file("--out", out, JourneyFiles.write(found.journey(), out));
        command.getOut().print(Messages.discovered(found, out));
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
