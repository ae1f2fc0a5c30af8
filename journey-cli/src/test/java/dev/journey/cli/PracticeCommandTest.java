package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void a_log_without_inputs_says_for_each_family_which_would_give_it() {
        Run run = Run.journey("practice", Run.checkout().resolve("examples/logs/bare.csv"));
        assertThat(run.code()).isZero();
        String flat = run.out().replaceAll("\\s+", " ");
        assertThat(flat.split(" - ", -1)).as("seventeen families").hasSize(18);
        for (String missing : List.of(
                "(context) - No data items in this log: map columns to dataAsked and dataGiven",
                "(refusals) - No refusals in this log: map a column to refusal.",
                "(promises) - No promises in this log: map columns to promise and promiseDue.",
                "(channels) - No channels in this log: map a column to channel.",
                "(failureDemand) - No step of this log is a customer's: map side,",
                "(communication) - Nothing says what customers see: mark touchpoints FRONT in the mapping, or map a column to channel.",
                "(recovery) - No case was failed as far as this log says: give classes FAILURE, REPAIR or CHASE",
                "(surveys) - No surveys in this log: map columns to surveyKind and surveyAnswer.",
                "(leaving) - Every case is open: mark what ends an issue in the mapping (outcome).",
                "(silent) - Nothing says how many there are who never contact: map columns to customer and cause,",
                "(worth) - Nothing says what customers are worth: map a column to value,",
                "(enablement) - Nothing says what staff can do: give service.staff in the mapping,",
                "(gaps) - Nothing says how far it is to zero: map columns to surveyKind and surveyAnswer, customer,",
                "(complaints) - Nothing says whether customers complain: map a column to sentiment or tags,",
                "(solving) - Nothing says what stands in the book: map columns to article and issueType.",
                "(tags) - No tags in this log: map a column to tags",
                "(sayDo) - No claims were given:")) {
            assertThat(flat).contains(missing);
        }
    }

    @Test
    void the_sample_has_every_input_and_only_the_users_own_are_missing() {
        String flat = Run.journey("practice", SAMPLE).out().replaceAll("\\s+", " ");
        assertThat(flat)
                .doesNotContain("in this log")
                .doesNotContain("map a column")
                .doesNotContain("in the mapping");
        assertThat(flat)
                .contains("Answered where they asked to be 51.6 % (377 of 730 acts after such a wish)")
                .contains("Rules agree with tags 78.6 % (382 of 486 contacts judged both ways)")
                .contains("Staff rate better than customers by 27.3 points, 24.3 to 30.3")
                .contains("Life events met with empathy 14.7 % (21 of 143 cases with a life event)");
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
