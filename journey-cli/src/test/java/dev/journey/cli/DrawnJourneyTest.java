package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code solve} and {@code convert}, as a user meets them. */
class DrawnJourneyTest {
    private static final String LAPTOP = "../examples/journeys/laptop.json";

    @TempDir
    private Path folder;

    @Test
    void a_journey_is_solved() throws IOException {
        Path json = folder.resolve("laptop.solution.json");
        Run run = Run.journey("solve", LAPTOP, "--json", json.toString(), "--paths", "2");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Journey: Laptop")
                .contains("Customer minutes      mean 258, sd 216, median 210, P90 540, worst tenth 743");
        assertThat(Files.readString(json)).contains("\"schema\" : \"journey-solution/1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmd", "bpmn", "json"})
    void a_converted_journey_can_be_solved(String ending) {
        Path file = folder.resolve("laptop." + ending);
        Run converted = Run.journey("convert", LAPTOP, file.toString());
        assertThat(converted.out()).isEqualTo("Wrote " + file + ": 8 touchpoints, 13 transitions.\n");
        Run solved = Run.journey("solve", file.toString());
        assertThat(solved.code()).isZero();
        assertThat(solved.out()).contains("resolved 61.2 %, lost 38.8 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "graphml"})
    void a_journey_is_drawn_for_other_tools(String ending) throws IOException {
        Path file = folder.resolve("laptop." + ending);
        assertThat(Run.journey("convert", LAPTOP, file.toString()).code()).isZero();
        assertThat(Files.readString(file)).contains("desk installs");
    }

    @Test
    void what_another_notation_has_no_room_for_is_said() {
        assertThat(Run.journey("convert", LAPTOP, folder.resolve("l.bpmn").toString())
                        .err())
                .isEqualTo(
                        "journey: l.bpmn: This notation has no room for minutes, due parties, classes, visibility, teams, "
                                + "tiers: keep the journey as .json, too.\n");
        assertThat(Run.journey("convert", LAPTOP, folder.resolve("l.graphml").toString())
                        .err())
                .contains("no room for unattended minutes, due parties, classes, visibility, teams, tiers:");
        assertThat(Run.journey("convert", LAPTOP, folder.resolve("l.json").toString())
                        .err())
                .isEmpty();
    }

    @Test
    void what_was_assumed_in_a_foreign_notation_is_said() throws IOException {
        Path file = folder.resolve("small.mmd");
        Files.writeString(file, "flowchart LR\n  a[Ask] --> b[Answer]\n  b --> r([RESOLVED])\n");
        Run run = Run.journey("solve", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("journey: small.mmd: No minutes are given: they stay unknown.");
    }

    @Test
    void a_notation_that_is_not_known_is_refused() {
        assertThat(Run.journey("solve", "journey.vsdx"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "journey: The ending of journey.vsdx names no notation of journeys: use one of .json, .mmd, .bpmn, .cjml.\n"));
        assertThat(Run.journey("convert", LAPTOP, "journey.vsdx").err())
                .isEqualTo(
                        "journey: The ending of journey.vsdx names no notation of journeys: use one of .json, .mmd, .bpmn, .dot, .graphml.\n");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(Run.journey("solve", "nowhere.mmd"))
                .isEqualTo(new Run(2, "", "journey: The journey nowhere.mmd does not exist: check the path.\n"));
        assertThat(Run.journey("solve", "nowhere.json").code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Path file = folder.resolve("binary.bpmn");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertThat(Run.journey("solve", file.toString()).err())
                .isEqualTo("journey: The journey " + file + " is not UTF-8 text: save it as UTF-8.\n");
    }

    @Test
    void every_fault_of_a_drawing_is_said_at_once() throws IOException {
        Path file = folder.resolve("faulty.json");
        Files.writeString(file, """
                {"schema": "journey/1", "name": "Faulty",
                 "touchpoints": [{"id": "a"}, {"id": "b"}],
                 "start": "a",
                 "transitions": [{"from": "a", "to": "RESOLVED", "probability": 0.7}, {"from": "b", "to": "b", "probability": 1}]}
                """);
        Run run = Run.journey("solve", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"a\"").contains("\"b\"").doesNotContain("Exception");
    }

    @Test
    void an_output_that_cannot_be_written_is_named() {
        assertThat(Run.journey("convert", LAPTOP, folder.resolve("no/where.mmd").toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "journey: OUT " + folder.resolve("no/where.mmd")
                                + " cannot be written: its folder does not exist.\n"));
    }
}
