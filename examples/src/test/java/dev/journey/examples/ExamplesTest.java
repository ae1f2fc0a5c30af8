package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example prints what its header shows. */
@ResourceLock(Resources.SYSTEM_OUT)
class ExamplesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "journey", "examples");

    @TempDir
    private Path folder;

    /** An example, with what the launcher gives it by default. */
    private record Example(String name, Program program, List<String> args) {
        Example(String name, Program program, String... args) {
            this(name, program, List.of(args));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A main method. */
    private interface Program {
        void run(String[] args);
    }

    private static List<Example> examples() {
        return List.of(
                new Example("WorstPaths", WorstPaths::main, "logs/contact-centre.csv"),
                new Example("HandoffMatrix", HandoffMatrix::main, "logs/contact-centre.csv"),
                new Example("StressLedger", StressLedger::main, "logs/contact-centre.csv"),
                new Example("WhatIf", WhatIf::main, "journeys/laptop.json", "try instructions", "60"),
                new Example("BeforeAfter", BeforeAfter::main, "journeys/laptop.json"),
                new Example(
                        "ServicenowIncidents",
                        ServicenowIncidents::main,
                        "logs/incidents.csv",
                        "mappings/servicenow-incidents.json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void prints_what_its_header_shows(Example example) throws IOException {
        List<String> shown = shown(SOURCES.resolve(example.name() + ".java")).stream()
                .map(line -> line.substring(Math.min(3, line.length())))
                .toList();
        assertThat(printed(example.program, example.args.toArray(String[]::new))
                        .lines()
                        .map(String::stripTrailing))
                .isNotEmpty()
                .containsExactlyElementsOf(shown);
    }

    @Test
    void a_log_without_a_mapping_and_without_teams() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"), "case,step,time\n1,Call,2024-01-01T09:00:00Z\n", StandardCharsets.UTF_8);
        assertThat(printed(HandoffMatrix::main, log.toString())).isEqualTo("The log has no teams.\n");
        assertThat(printed(WorstPaths::main, log.toString()))
                .isEqualTo("     0 min    1 cases  0.0 handoffs, 1 steps: Call\n");
        assertThat(printed(StressLedger::main, log.toString())).isEmpty();
    }

    @Test
    void there_is_one_for_each_question_and_it_has_less_than_40_lines_besides_its_output() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> programs = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            assertThat(programs)
                    .extracting(file -> file.getFileName().toString().replace(".java", ""))
                    .containsExactlyInAnyOrderElementsOf(
                            examples().stream().map(Example::name).toList());
            for (Path program : programs) {
                int lines = Files.readAllLines(program).size() - shown(program).size();
                assertThat(lines).as(program.toString()).isLessThan(40);
            }
        }
    }

    private static List<String> shown(Path program) throws IOException {
        List<String> source = Files.readAllLines(program);
        return source.subList(source.indexOf(" * <pre>{@code") + 1, source.indexOf(" * }</pre>"));
    }

    private static String printed(Program program, String... args) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            program.run(args);
        } finally {
            System.setOut(terminal);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
