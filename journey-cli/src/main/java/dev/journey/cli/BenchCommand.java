package dev.journey.cli;

import dev.journey.model.json.JsonValue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey bench MODEL...}. */
@Command(
        name = "bench",
        description = "Measures how large drawn journeys are and what solving them costs, as JSON (journey-bench/1).",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:worse than before beyond noise", "2:wrong usage or unreadable input"})
final class BenchCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "Drawn journeys.")
    private List<Path> models = List.of();

    @Option(
            names = "--against",
            paramLabel = "OLD.json",
            description = "Fail where a model is slower or allocates more than in this earlier result, beyond noise.")
    private @Nullable Path against;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each is solved, after as many to warm up. Default: ${DEFAULT-VALUE}.",
            defaultValue = "15")
    private int rounds = 15;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    BenchCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (rounds < 3) {
            throw new CommandLine.ParameterException(command, Messages.rounds(rounds));
        }
        Optional<JsonValue> before = Optional.ofNullable(against).map(CheckedInput::json);
        List<Benchmark> results = new ArrayList<>();
        for (Path model : models) {
            results.add(Benchmark.of(model.toString(), JourneyFiles.read(model, command.getErr()), rounds));
        }
        PrintWriter out = command.getOut();
        out.print(Benchmark.json(results));
        out.flush();
        List<String> worse = before.map(old -> Benchmark.worse(results, old)).orElse(List.of());
        worse.forEach(sentence -> command.getErr().println("journey: " + sentence));
        return worse.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
