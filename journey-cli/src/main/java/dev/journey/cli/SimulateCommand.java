package dev.journey.cli;

import dev.journey.analysis.simulate.Simulated;
import dev.journey.analysis.simulate.Simulation;
import dev.journey.model.write.LogCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey simulate MODEL --cases N --seed S --out LOG.csv}. */
@Command(
        name = "simulate",
        description = "Plays a drawn journey into an event log; the same seed gives the same bytes.",
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "The journey: journey/1 JSON, or a .mmd, .bpmn or .cjml file.")
    private Path model = Path.of("");

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "How many cases. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + Simulation.DEFAULT_CASES)
    private int cases;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Which random numbers. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + Simulation.DEFAULT_SEED)
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "LOG.csv",
            description = "The log to write; its mapping is written beside it as NAME.mapping.json.")
    private Path out = Path.of("");

    @Option(
            names = "--staff",
            paramLabel = "TEAM=N",
            description = "A team has so many people, and cases queue for them. May be given several times.")
    private Map<String, Integer> staff = new LinkedHashMap<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    SimulateCommand() {}

    @Override
    public Integer call() {
        Simulation simulation = Simulation.of(JourneyFiles.read(model, common.notes()))
                .cases(cases)
                .seed(seed);
        for (Map.Entry<String, Integer> team : staff.entrySet()) {
            simulation = simulation.staff(team.getKey(), team.getValue());
        }
        Simulated simulated = simulation.run();
        Outputs.guarded("--out", out, () -> {
            try {
                LogCsv.of(simulated.log()).writeWithMapping(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        common.print(Messages.simulated(simulated, out));
        return CommandLine.ExitCode.OK;
    }
}
