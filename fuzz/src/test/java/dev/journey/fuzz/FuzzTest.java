package dev.journey.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law holds for the inputs of the corpus, and for those that Jazzer makes of them: in every build for a few, from a fixed seed; by the
 * profile {@code fuzz} for as long as the property {@value #SECONDS} says, for each reader.
 */
class FuzzTest {
    static final String SECONDS = "fuzz.seconds";

    private static final int RUNS = 1_000;
    private static final int SEED = 8;

    record Input(Target target, Path file) {}

    private static Stream<Input> inputs() {
        return Arrays.stream(Target.values())
                .flatMap(target -> target.inputs().stream().map(file -> new Input(target, file)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReaderHasInputs(Target target) {
        assertThat(target.inputs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theLawHolds(Input input) throws IOException {
        byte[] bytes = Files.readAllBytes(input.file());
        assertThatCode(() -> input.target().check(bytes)).doesNotThrowAnyException();
    }

    @Test
    @DisabledIfSystemProperty(named = SECONDS, matches = "[1-9]\\d*", disabledReason = "the long search runs")
    void aShortSearchFindsNothing(@TempDir Path folder) throws IOException, InterruptedException {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        for (Target target : Fuzzed.targets()) {
            for (Path file : target.inputs()) {
                Files.write(
                        inputs.resolve(target.key() + "-" + file.getFileName()),
                        Fuzzed.input(target, Files.readAllBytes(file)));
            }
        }
        Search.Outcome outcome = new Search(folder).runs(RUNS, SEED).from(inputs);
        assertThat(outcome.clean()).as(outcome.said()).isTrue();
        assertThat(outcome.said()).contains("Done " + RUNS + " runs");
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = SECONDS, matches = "[1-9]\\d*", disabledReason = "only with -Pfuzz")
    void aLongSearchFindsNothing(Target target) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", target.key()));
        Search.Outcome outcome = new Search(folder.toAbsolutePath())
                .in(target)
                .seconds(Long.getLong(SECONDS))
                .from(Path.of("corpus", target.key()));
        assertThat(outcome.clean()).as(outcome.said()).isTrue();
    }
}
