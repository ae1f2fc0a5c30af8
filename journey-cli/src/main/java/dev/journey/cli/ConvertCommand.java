package dev.journey.cli;

import dev.journey.model.graph.Journey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey convert IN OUT}. */
@Command(
        name = "convert",
        description =
                "Converts a drawn journey from one notation to another; the endings of the names say which. Reads .json, "
                        + ".mmd, .bpmn, .cjml; writes .json, .mmd, .bpmn, .dot, .graphml.",
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "The journey to read.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    ConvertCommand() {}

    @Override
    public Integer call() {
        Journey journey = JourneyFiles.read(in, common.notes());
        JourneyFiles.write("OUT", out, journey, common.notes());
        common.print(Messages.converted(journey, out));
        return CommandLine.ExitCode.OK;
    }
}
