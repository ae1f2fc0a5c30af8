package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietTest {
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");
    private static final Path LAPTOP = Run.checkout().resolve("examples/journeys/laptop.json");
    private static final Run SILENT = new Run(0, "", "");

    @TempDir
    private Path folder;

    @Test
    void nothing_is_printed_when_all_is_well_and_files_are_written() {
        Path json = folder.resolve("r.json");
        assertThat(Run.journey("analyze", SAMPLE, "--json", json, "--quiet")).isEqualTo(SILENT);
        assertThat(json).content().contains("journey-report/1");
        assertThat(Run.journey("solve", LAPTOP, "-q")).isEqualTo(SILENT);
        assertThat(Run.journey("bench", LAPTOP, "--rounds", "3", "-q")).isEqualTo(SILENT);
    }

    @Test
    void remarks_on_the_input_are_kept_back() throws IOException {
        Path drawn = Files.writeString(folder.resolve("m.mmd"), "flowchart LR\n  a --> b\n  a --> c\n");
        assertThat(Run.journey("solve", drawn).err()).contains("m.mmd");
        assertThat(Run.journey("solve", drawn, "-q").err()).isEmpty();
    }

    @Test
    void failures_are_told() throws IOException {
        assertThat(Run.journey("analyze", "nowhere.csv", "-q"))
                .isEqualTo(new Run(2, "", "journey: nowhere.csv does not exist: check the path.\n"));
        Path budget = Files.writeString(
                folder.resolve("budget.json"),
                "{\"schema\": \"journey-budget/1\", \"limits\": [{\"figure\": \"burdenShare\", \"atMost\": 0.1}]}");
        Run broken = Run.journey("check", SAMPLE, "--budget", budget, "-q");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("FAIL  burdenShare at most 0.1: broken");
    }

    @Test
    void a_completion_script_is_what_was_asked_for() {
        assertThat(Run.journey("completion", "-q").out()).contains("complete -F _complete_journey");
    }
}
