package dev.journey.cli;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Strata;
import dev.journey.analysis.lever.Unit;
import dev.journey.model.read.ReadResult;
import dev.journey.report.BeforeAfterText;
import dev.journey.report.page.ComparePage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            names = "--by",
            paramLabel = "COLUMN",
            split = ",",
            description =
                    "Sort cases into kinds by these columns, the most telling one first: issueType,segment,channel or further columns "
                            + "of the logs. Default: issueType.")
    private List<String> by = List.of();

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

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write both reports side by side as one HTML page that needs no network.")
    private @Nullable Path html;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    CompareCommand() {}

    @Override
    public Integer call() {
        ReadResult was = mapping.read(before, common.progress());
        ReadResult is = mapping.read(after, common.progress());
        BeforeAfter compared = BeforeAfter.of(was.log(), is.log(), by.isEmpty() ? Strata.ISSUE_TYPE : Strata.by(by));
        Map<Unit, Interval> expected = predicted == null
                ? Map.of()
                : Predictions.parse(JourneyFiles.text(predicted, "prediction"), predicted.toString(), change);
        if (html != null) {
            JourneyAnalysis analysis = JourneyAnalysis.withDefaults().withProgress(common.progress());
            ComparePage page =
                    ComparePage.of(compared, analysis.of(was), analysis.of(is)).withPrediction(expected);
            Outputs.file("--html", html, page::writeTo);
        }
        common.print(BeforeAfterText.of(compared, expected));
        return CommandLine.ExitCode.OK;
    }
}
