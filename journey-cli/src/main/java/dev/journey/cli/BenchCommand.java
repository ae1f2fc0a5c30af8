package dev.journey.cli;

import dev.journey.model.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey bench MODEL...}. */
@Command(
        name = "bench",
        description = "Measures how large drawn journeys are and what solving them costs, as JSON (journey-bench/1).",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:worse than before beyond noise", "2:wrong usage or unreadable input"})
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "Drawn journeys.")
    private List<Path> models = List.of();

    @Option(
            names = "--against",
            paramLabel = "OLD.json",
            description =
                    "Fail where a model is slower, allocates more, or has more states or paths than in this earlier result, beyond noise.")
    private @Nullable Path against;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each is solved, after as many to warm up. Default: ${DEFAULT-VALUE}.",
            defaultValue = "15")
    private int rounds = 15;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    BenchCommand() {}

    @Override
    public Integer call() {
        if (rounds < 3) {
            throw common.wrongUsage(Messages.rounds(rounds));
        }
        Optional<JsonValue> before = Optional.ofNullable(against).map(CheckedInput::json);
        List<Benchmark> results = new ArrayList<>();
        for (Path model : models) {
            results.add(Benchmark.of(model.toString(), JourneyFiles.read(model, common.notes()), rounds));
        }
        common.printData(Benchmark.json(results));
        List<String> worse = before.map(old -> Benchmark.worse(results, old)).orElse(List.of());
        worse.forEach(common::complain);
        return worse.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
