package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with the jar that was just packaged; so it runs after packaging. */
class LauncherJarCheck {
    @TempDir
    Path folder;

    private String options = "";

    @BeforeEach
    void needs_a_shell() {
        assumeThat(Path.of("/bin/sh")).as("a POSIX shell").isExecutable();
    }

    @Test
    void an_example_runs_on_the_sample_and_on_a_log_of_ones_own() throws IOException, InterruptedException {
        assertThat(run("journey", "", "example", "worst-paths").out()).startsWith(" 9,017 min   71 cases ");
        Run own = run(
                "examples/run",
                "",
                "handoff-matrix",
                Run.checkout().resolve("examples/logs/incidents.csv").toString());
        assertThat(own.out()).startsWith("    14 in    14 cases  Service Desk > Network\n");
        assertThat(own.code()).isZero();
    }

    @Test
    void an_example_that_is_not_there_is_answered_with_those_that_are() throws IOException, InterruptedException {
        Run run = run("journey", "", "example", "nope");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("journey: There is no example 'nope'. Examples:\n  before-after\n")
                .contains("  servicenow-incidents\n");
    }

    @Test
    void the_shell_has_the_imports_and_a_log() throws IOException, InterruptedException {
        Run run = run("journey", "log.caseCount() + Level.TEAM.name()\n", "shell");
        assertThat(run.out()).contains("\"2089team\"");
        assertThat(run.code()).isZero();
        assertThat(run("journey", "", "shell", "nowhere.csv").err())
                .isEqualTo("journey: nowhere.csv does not exist: check the path.\n");
    }

    @Test
    void a_log_of_moderate_size_is_analysed_with_the_first_compiler_alone() throws IOException, InterruptedException {
        options = "-XX:+PrintCommandLineFlags";
        String sample = Run.checkout().resolve("examples/logs/incidents.csv").toString();
        assertThat(run("journey", "", "analyze", sample).out())
                .contains("-XX:TieredStopAtLevel=1 ", "-XX:+UseParallelGC ")
                .doesNotContain("-XX:PretenureSizeThreshold=");
        assertThat(run("journey", "", "levers", sample).out()).doesNotContain("-XX:TieredStopAtLevel");
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((128 << 20) + 1);
        }
        assertThat(run("journey", "", "analyze", large.toString()).out())
                .contains("-XX:+UseSerialGC ", "-XX:PretenureSizeThreshold=")
                .doesNotContain("-XX:TieredStopAtLevel");
        options = "-XX:+PrintCommandLineFlags -Xmx200m";
        assertThat(run("journey", "", "analyze", sample).out()).contains("-XX:+UseSerialGC ");
        options = "-XX:+PrintCommandLineFlags -XX:+UseParallelGC";
        assertThat(run("journey", "", "analyze", sample).out())
                .contains("-XX:+UseParallelGC ")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(run("journey", "", "analyze", large.toString()).out()).doesNotContain("-XX:PretenureSizeThreshold=");
    }

    @Test
    void an_archive_of_classes_that_does_not_fit_is_passed_over_in_silence() throws IOException, InterruptedException {
        Path archive = Run.checkout().resolve("journey-cli/target/journey.jsa");
        assumeThat(archive).as("an archive that the launcher made").doesNotExist();
        try {
            Files.writeString(archive, "of another JVM", StandardCharsets.UTF_8);
            Run run = run("journey", "", "--version");
            assertThat(run.out()).startsWith("journey ").hasLineCount(1);
            assertThat(run.err()).isEmpty();
            options = "-XX:+PrintCommandLineFlags";
            assertThat(run("journey", "", "--version").out()).contains("-XX:SharedArchiveFile=" + archive + " ");
        } finally {
            Files.delete(archive);
        }
    }

    private Run run(String script, String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", Run.checkout().resolve(script).toString()));
        command.addAll(List.of(args));
        Path in = Files.writeString(folder.resolve("in"), input, StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("JOURNEY_OPTS", options);
        int code = process.start().waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
