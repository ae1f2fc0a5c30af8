package dev.journey.cli;

import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.report.BeforeAfterText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey compare BEFORE AFTER}. */
@Command(
        name = "compare",
        description =
                "Compares a log from after a change with one from before, for the same mix of cases, and checks what "
                        + "was predicted.",
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The event log from before the change.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The event log from after it.")
    private Path after = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

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

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    CompareCommand() {}

    @Override
    public Integer call() {
        BeforeAfter compared = BeforeAfter.of(
                mapping.read(before, common.progress()).log(),
                mapping.read(after, common.progress()).log());
        BeforeAfterText text = predicted == null
                ? BeforeAfterText.of(compared)
                : BeforeAfterText.of(
                        compared, Predictions.parse(JourneyFiles.text(predicted), predicted.toString(), change));
        common.print(text);
        return CommandLine.ExitCode.OK;
    }
}
