package dev.journey.cli;

import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.report.BeforeAfterText;
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

/** {@code journey compare BEFORE AFTER}. */
@Command(
        name = "compare",
        description =
                "Compares a log from after a change with one from before, for the same mix of cases, and checks what "
                        + "was predicted.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class CompareCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The event log from before the change.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The event log from after it.")
    private Path after = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description =
                    "What columns and values of both mean. Without it, NAME.mapping.json beside NAME.csv is used, else common "
                            + "column names are recognised.")
    private @Nullable Path mapping;

    @Option(
            names = "--predicted",
            paramLabel = "LEVERS.json",
            description = "What journey levers --json wrote before the change.")
    private @Nullable Path predicted;

    @Option(
            names = "--change",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which of its recommendations was made. Default: ${DEFAULT-VALUE}.")
    private int change = 1;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    CompareCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        BeforeAfter compared = BeforeAfter.of(
                LogFiles.read(before, mapping).log(),
                LogFiles.read(after, mapping).log());
        BeforeAfterText text = predicted == null
                ? BeforeAfterText.of(compared)
                : BeforeAfterText.of(
                        compared, Predictions.parse(JourneyFiles.text(predicted), predicted.toString(), change));
        command.getOut().print(text);
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
