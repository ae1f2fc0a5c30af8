package dev.journey.cli;

import dev.journey.analysis.discover.Discovered;
import dev.journey.analysis.discover.Discovery;
import dev.journey.analysis.observed.Level;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey discover LOG --out MODEL}. */
@Command(
        name = "discover",
        description = "Finds the journey that a log shows and writes it as a drawing that can be changed and solved.",
        sortOptions = false)
final class DiscoverCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LOG", description = "The event log: CSV, XES, OCEL, JSON or Parquet.")
    private Path log = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "MODEL",
            description = "The file to write: .json, .mmd, .bpmn, .dot or .graphml.")
    private Path out = Path.of("");

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

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    DiscoverCommand() {}

    @Override
    public Integer call() {
        Discovered found = Discovery.withDefaults()
                .withMemory(memory)
                .withLeastTransitionShare(leastShare)
                .withLeastCaseShare(leastCases)
                .withPerformers(new Level(by))
                .of(mapping.read(log, common.progress()).log());
        JourneyFiles.write("--out", out, found.journey(), common.notes());
        common.print(Messages.discovered(found, out));
        return CommandLine.ExitCode.OK;
    }
}
