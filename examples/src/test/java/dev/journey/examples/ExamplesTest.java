package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    private static final Path SAMPLE = Path.of("logs", "contact-centre.csv");

    @TempDir
    Path folder;

    @Test
    void the_worst_paths_of_the_sample() {
        assertThat(WorstPaths.of(SAMPLE))
                .hasSize(5)
                .startsWith("   9,017 minutes in  71 cases: [Order with technician, Wait for the technician,"
                        + " Install at the customer's home]");
    }

    @Test
    void the_handoffs_between_teams_of_the_sample() {
        assertThat(HandoffMatrix.of(SAMPLE))
                .hasSize(20)
                .startsWith("Assistant > Front Line: 1077 in 1038 cases", "Front Line > Network: 579 in 454 cases");
    }

    @Test
    void a_log_without_a_mapping_and_without_teams() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"), "case,step,time\n1,Call,2024-01-01T09:00:00Z\n", StandardCharsets.UTF_8);
        assertThat(HandoffMatrix.of(log)).containsExactly("The log has no teams.");
        assertThat(WorstPaths.of(log)).containsExactly("       0 minutes in   1 cases: [Call]");
    }

    @Test
    void an_example_has_less_than_40_lines() throws IOException {
        Path sources = Path.of("src", "main", "java", "dev", "journey", "examples");
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> programs = files.filter(Files::isRegularFile).toList();
            assertThat(programs).hasSizeGreaterThan(2);
            for (Path program : programs) {
                assertThat(Files.readAllLines(program)).as(program.toString()).hasSizeLessThan(40);
            }
        }
    }
}
