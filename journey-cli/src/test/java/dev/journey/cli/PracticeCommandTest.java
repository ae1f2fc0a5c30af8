package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");
    private static final Path CLAIMS = Run.checkout().resolve("examples/ci/contact-centre.claims.json");

    @TempDir
    private Path folder;

    @Test
    void claims_are_held_against_what_was_measured() {
        Run run = Run.journey("practice", SAMPLE, "--claims", CLAIMS, "--section", "sayDo");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Claims that hold 50.0 % (3 of 6 claims)")
                .contains("\"We keep what we promise\" (website): practice.promises.keepRate.value at least 0.95: "
                        + "broken, it is 0.6293 (90 % interval 0.5943 to 0.6642). Missed by 0.321.");
        assertThat(Run.journey("practice", SAMPLE, "--section", "sayDo").out())
                .contains("No claims were given: name what the company says of itself");
    }

    @Test
    void a_claim_about_a_figure_that_there_is_not_is_one_sentence() throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.json"),
                "{\"schema\": \"journey-claims/1\", \"claims\": "
                        + "[{\"claim\": \"We keep our word\", \"figure\": \"keeprate\", \"atLeast\": 1}]}");
        Run run = Run.journey("practice", SAMPLE, "--claims", claims);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no figure \"keeprate\"")
                .contains("Did you mean practice.promises.keepRate.value");
    }

    @Test
    void every_rendering_of_the_report_shows_them() throws IOException {
        Path json = folder.resolve("r.json");
        Path page = folder.resolve("r.html");
        Path markdown = folder.resolve("r.md");
        Path tables = folder.resolve("csv");
        Run run = Run.journey(
                "analyze",
                SAMPLE,
                "--claims",
                CLAIMS,
                "--json",
                json,
                "--html",
                page,
                "--md",
                markdown,
                "--csv",
                tables,
                "-q");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(json)).contains("\"claim\" : \"We keep what we promise\"");
        assertThat(Files.readString(page)).contains("We keep what we promise").contains("id=\"practice-sayDo\"");
        assertThat(Files.readString(markdown)).contains("We keep what we promise, at least 0.95");
        assertThat(Files.readAllLines(tables.resolve("practice-sayDo-claims.csv")))
                .hasSize(7)
                .startsWith("claim,said,measured,low,high,gap,state,figure,source,why");
    }
}
