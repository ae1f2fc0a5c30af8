package dev.journey.cli;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.model.graph.Journey;
import dev.journey.report.WhatifText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey whatif MODEL --apply LEVERS.json}. */
@Command(
        name = "whatif",
        description = "Applies changes to a drawn journey, solves it again, and prints what they buy.",
        sortOptions = false)
final class WhatifCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "The journey: journey/1 JSON, or a .mmd, .bpmn or .cjml file.")
    private Path model = Path.of("");

    @Option(
            names = "--apply",
            required = true,
            paramLabel = "LEVERS.json",
            description = "The changes: what journey levers --json wrote, or a list of your own under \"changes\".")
    private Path apply = Path.of("");

    @Option(names = "--out", paramLabel = "NEW", description = "Write the changed journey.")
    private @Nullable Path out;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    WhatifCommand() {}

    @Override
    public Integer call() {
        Journey before = JourneyFiles.read(model, common.notes());
        List<DrawnLever> levers = DrawnLevers.parse(JourneyFiles.text(apply, "list of changes"), apply.toString());
        Journey after = before;
        for (DrawnLever lever : levers) {
            after = lever.apply(after);
        }
        if (out != null) {
            JourneyFiles.write("--out", out, after, common.notes());
        }
        JourneySolver solver = JourneySolver.withDefaults();
        JourneySolution solved = solver.of(after);
        common.print(WhatifText.of(levers, solver.of(before), solved));
        return CommandLine.ExitCode.OK;
    }
}
