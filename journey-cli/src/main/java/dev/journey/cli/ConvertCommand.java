package dev.journey.cli;

import dev.journey.model.graph.Journey;
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

/** {@code journey convert IN OUT}. */
@Command(
        name = "convert",
        description =
                "Converts a drawn journey from one notation to another; the endings of the names say which. Reads .json, "
                        + ".mmd, .bpmn, .cjml; writes .json, .mmd, .bpmn, .dot, .graphml.",
        mixinStandardHelpOptions = true,
        version = dev.journey.cli.Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class ConvertCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "The journey to read.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    ConvertCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Journey journey = JourneyFiles.read(in, command.getErr());
        Outputs.file("OUT", out, JourneyFiles.write(journey, out));
        command.getOut().println(Messages.converted(journey, out));
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
