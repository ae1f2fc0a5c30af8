package dev.journey.cli;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.model.graph.Journey;
import dev.journey.report.WhatifText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey whatif MODEL --apply LEVERS.json}. */
@Command(
        name = "whatif",
        description = "Applies changes to a drawn journey, solves it again, and prints what they buy.",
        mixinStandardHelpOptions = true,
        version = dev.journey.cli.Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class WhatifCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

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

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    WhatifCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Journey before = JourneyFiles.read(model, command.getErr());
        List<DrawnLever> levers = DrawnLevers.parse(JourneyFiles.text(apply), apply.toString());
        Journey after = before;
        for (DrawnLever lever : levers) {
            after = lever.apply(after);
        }
        if (out != null) {
            Outputs.file("--out", out, JourneyFiles.write(after, out));
        }
        JourneySolver solver = JourneySolver.withDefaults();
        JourneySolution solved = solver.of(after);
        command.getOut().print(WhatifText.of(levers, solver.of(before), solved));
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
