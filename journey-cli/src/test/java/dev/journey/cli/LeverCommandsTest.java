package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeverCommandsTest {
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");
    private static final Path LAPTOP = Run.checkout().resolve("examples/journeys/laptop.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void levers_of_the_sample_are_printed_written_and_held_against_a_later_log() throws IOException {
        Path json = folder.resolve("levers.json");
        Path staff = Files.writeString(
                folder.resolve("staff.json"),
                "{\"constraints\": [{\"team\": \"Front Line\", \"capability\": \"access:BillView\"}]}");
        Path costs = Files.writeString(folder.resolve("costs.json"), "{\"costs\": {\"TRAIN\": 2}}");

        Run run = Run.journey("levers", SAMPLE, "--staff", staff, "--costs", costs, "--budget", 3, "--json", json);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("What to change (7 recommendations").contains("validated constraint");
        assertThat(Files.readString(json)).contains("\"schema\" : \"journey-levers/1\"");
        Run later = Run.journey("compare", SAMPLE, SAMPLE, "--predicted", json, "--change", 2);
        assertThat(later.out()).startsWith("After minus before, per case").contains(": not kept");
        Path html = folder.resolve("compare.html");
        assertThat(Run.journey("compare", SAMPLE, SAMPLE, "--html", html).code())
                .isZero();
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("not told from chance");
        assertThat(Run.journey("compare", SAMPLE, SAMPLE, "--predicted", json, "--change", 99)
                        .err())
                .startsWith("journey: There is no recommendation 99 in ");
    }

    @Test
    void a_drawn_journey_says_who_can_do_what() throws IOException {
        Path model = Files.writeString(folder.resolve("drawn.json"), """
                {"schema": "journey/1", "name": "drawn",
                 "actors": [{"id": "Front Line", "side": "COMPANY", "access": ["CRM"]}, {"id": "Billing", "side": "COMPANY"}],
                 "touchpoints": [{"id": "Look up the bill", "by": "Billing", "requires": ["access:BillView"]}],
                 "start": "Look up the bill",
                 "transitions": [{"from": "Look up the bill", "to": "RESOLVED"}]}
                """);

        Run run = Run.journey("levers", SAMPLE, "--model", model);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "access to BillView for \"Look up the bill\": by the staff list the senders of 180 of 209 handoffs");
    }

    @Test
    void logs_are_compared_by_any_columns() {
        Run run = Run.journey("compare", SAMPLE, SAMPLE, "--by", "issueType,channel,lifeEvent");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern("in both logs \\([0-9]+ kinds, by issueType, channel, lifeEvent\\)")
                .containsPattern("[0-9.]+ % are of a kind with fewer than 10 cases in one of the logs");
        assertThat(Run.journey("compare", SAMPLE, SAMPLE, "--by", "region").err())
                .startsWith("journey: A log has no column \"region\" to compare by. Columns found: touchpoint, ");
    }

    @Test
    void the_instructions_taken_back_cost_the_customer_less() throws IOException {
        Path levers = Files.writeString(
                folder.resolve("mine.json"),
                "{\"changes\": [{\"lever\": \"TAKE_BACK\", \"touchpoint\": \"try instructions\", \"minutes\": 60}]}");
        Path out = folder.resolve("new.json");

        Run run = Run.journey("whatif", LAPTOP, "--apply", levers, "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("TAKE_BACK").contains("258.301");
        assertThat(out).exists();
    }

    @Test
    void what_is_no_lever_and_what_lacks_a_parameter_is_said() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"changes\": [{\"lever\": \"PUSH\"}]}");
        Path none = Files.writeString(folder.resolve("none.json"), "{}");
        Path bare = Files.writeString(
                folder.resolve("bare.json"),
                "{\"changes\": [{\"lever\": \"TAKE_BACK\", \"touchpoint\": \"try instructions\"}]}");

        assertThat(Run.journey("whatif", LAPTOP, "--apply", wrong).err())
                .isEqualTo("journey: \"PUSH\" is no lever: see journey levers.\n");
        assertThat(Run.journey("whatif", LAPTOP, "--apply", none).err()).contains("has no \"changes\"");
        assertThat(Run.journey("whatif", LAPTOP, "--apply", bare).err())
                .isEqualTo("journey: Taking back \"try instructions\" needs to know how long the company takes: give "
                        + "\"minutes\".\n");
    }
}
