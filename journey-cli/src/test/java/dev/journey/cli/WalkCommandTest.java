package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkCommandTest {
    @TempDir
    private Path folder;

    private static final Path LAPTOP = Run.checkout().resolve("examples/journeys/laptop.json");
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");

    @Test
    void asks_at_each_fork_and_takes_the_first_way_when_nothing_more_is_typed() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("1\n2\n".getBytes(StandardCharsets.UTF_8)));
            Run run = Run.journey("walk", LAPTOP, "--step");
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains(
                            "You are at \"diy install\". Which way?\n  1  e-mail the store (70 %)\n  2  RESOLVED (30 %)")
                    .contains("It ends lost. You spent 210 min");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void choices_can_be_given_beforehand() {
        assertThat(Run.journey("walk", LAPTOP, "--choose", "2").out()).contains("It ends resolved. You spent 60.0 min");
    }

    @Test
    void walks_a_case_of_a_log() {
        Run run = Run.journey("walk", SAMPLE, "--case", "C0001");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Case C0001\n").contains("You are talking to Jon now.");
    }

    @Test
    void a_log_in_another_format_is_walked_too() throws IOException {
        String rows =
                "[{\"case_id\": \"a\", \"step\": \"Call us\", \"actor\": \"customer\", \"time\": \"2025-03-03T07:00:00Z\"},"
                        + " {\"case_id\": \"a\", \"step\": \"Answer\", \"actor\": \"Ann\", \"time\": \"2025-03-03T08:00:00Z\"}]";
        Path log = Files.writeString(folder.resolve("log.json"), rows);
        Run run = Run.journey("walk", log, "--case", "a");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Case a\n").contains("It ends open.");
        Path journey = Files.writeString(folder.resolve("drawn.json"), Files.readString(LAPTOP));
        assertThat(Run.journey("walk", journey).out()).contains("It ends resolved");
    }

    @Test
    void what_does_not_fit_is_said() {
        assertThat(Run.journey("walk", SAMPLE, "--case", "X").err()).contains("The log has no case \"X\"");
        assertThat(Run.journey("walk", SAMPLE, "--step").err()).contains("a log has no choices");
        assertThat(Run.journey("walk", LAPTOP, "--case", "X").err()).contains("a drawn journey has none");
        assertThat(Run.journey("walk", SAMPLE, "--case", "X").code()).isEqualTo(2);
    }

    @Test
    void practice_takes_what_customers_are_worth_and_prints_one_section() {
        Run run = Run.journey("practice", SAMPLE, "--section", "worth");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("What it is worth (worth)").contains("Nothing says how word of mouth spreads");
        assertThat(Run.journey("practice", SAMPLE, "--section", "nope").err()).contains("There is no section \"nope\"");
    }
}
