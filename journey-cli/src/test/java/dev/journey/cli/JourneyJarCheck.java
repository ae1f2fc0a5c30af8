package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as it is handed out; so it runs after packaging, and its name keeps it out of the run before. */
class JourneyJarCheck {
    private static final Path JAR = Path.of("target", "journey.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_jar_analyses_the_sample() throws IOException, InterruptedException {
        Run run = java("analyze", Run.checkout().resolve("examples/logs/contact-centre.csv"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Journey report: contact-centre.csv\n2,089 cases, 14,404 steps, ");
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(60);
    }

    @Test
    void a_failure_is_one_sentence_and_exit_code_2() throws IOException, InterruptedException {
        assertThat(java("analyze", "nowhere.csv"))
                .isEqualTo(new Run(2, "", "journey: nowhere.csv does not exist: check the path.\n"));
    }

    @Test
    void the_jar_carries_the_licences_of_its_parts() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licences/LGPL-2.1.txt")
                    .contains("META-INF/licences/EPL-2.0.md");
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.journey.cli");
        }
    }

    private Run java(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
