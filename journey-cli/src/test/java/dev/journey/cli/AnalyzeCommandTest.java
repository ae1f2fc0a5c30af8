package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    private static final String LOG = """
            case,step,time,actor,team,priority
            1,Call,2024-01-01T09:00:00Z,Ann,Front,low
            1,Look up,2024-01-01T10:00:00Z,Bob,Back,
            1,Answer,2024-01-01T11:00:00Z,Ann,Front,high
            2,Call,2024-01-01T09:00:00Z,Ann,Front,low
            """;

    @TempDir
    Path folder;

    @Test
    void prints_the_report() throws IOException {
        Run run = Run.journey("analyze", log());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Journey report: log.csv\n2 cases, 4 steps, 2024-01-01 to 2024-01-01;")
                .contains("  Handoffs              2 from team to team, in 1 of 2 cases\n")
                .contains("  - No mapping was given; columns were recognised by name: ");
    }

    @Test
    void leaves_the_levers_of_a_large_log_to_their_own_command() throws IOException {
        Path large = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(large, StandardCharsets.UTF_8)) {
            out.write("case,step,time\n");
            for (int row = 0; row <= 100_000; row++) {
                out.write(row / 10 + ",Call,2024-01-01\n");
            }
        }
        Path mapping = folder.resolve("m.json");
        Files.writeString(mapping, """
                {"schema": "journey-mapping/1",
                 "columns": {"case": "case", "touchpoint": "step", "start": "time"}}
                """);
        Path page = folder.resolve("large.html");
        Run run = Run.journey("analyze", large, "--mapping", mapping, "--html", page);
        assertThat(page)
                .content()
                .contains(
                        "<p class=\"absent\">What to change was not searched for, since the log has 100,001 steps (more than 100,000). Ask for it:</p>",
                        "<code>journey levers " + large + " --mapping " + mapping + "</code>");
        assertThat(run.out())
                .contains(
                        "\n\nWhat to change was not searched for, since the log has 100,001 steps (more than 100,000). Ask for"
                                + " it:\n  journey levers " + large + " --mapping " + mapping + "\n");
    }

    @Test
    void writes_the_whole_report_as_JSON() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(Run.journey("analyze", log(), "--json", out).code()).isZero();
        String text = Files.readString(out);
        assertThat(text).startsWith("{\n  \"schema\" : \"journey-report/1\",").endsWith("}\n");
        assertThat(json(out).at("/handoffs/team/total").asInt()).isEqualTo(2);
    }

    @Test
    void top_cuts_the_lists_of_the_JSON() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(Run.journey("analyze", log(), "--json", out, "--top", "1").code())
                .isZero();
        assertThat(json(out).at("/paths").size()).isEqualTo(1);
        assertThat(json(out).at("/lists/paths/entries").asInt()).isEqualTo(2);
        assertThat(Run.journey("analyze", log(), "--json", out, "--top", "0").code())
                .isZero();
        assertThat(json(out).at("/paths").size()).isZero();
    }

    @Test
    void writes_every_list_as_CSV() throws IOException {
        Path out = folder.resolve("tables");
        assertThat(Run.journey("analyze", log(), "--csv", out).code()).isZero();
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "paths.csv",
                        "follows.csv",
                        "stress-transfers.csv",
                        "handover-team.csv",
                        "handover-actor.csv",
                        "handoffs.csv",
                        "hand-backs.csv");
        assertThat(Files.readString(out.resolve("handover-team.csv")))
                .isEqualTo("from,to,count,cases,shareWithSelfPairs\nBack,Front,1,1,0.5\nFront,Back,1,1,0.5\n");
    }

    @Test
    void a_level_can_be_any_column() throws IOException {
        Path out = folder.resolve("out.json");
        Run run = Run.journey("analyze", log(), "--level", "priority", "--json", out);
        assertThat(run.out()).contains("  Handoffs              1 from priority to priority, in 1 of 2 cases\n");
        assertThat(json(out).at("/handover/priority/0/from").asText()).isEqualTo("low");
        assertThat(json(out).at("/settings/levels/0").asText()).isEqualTo("priority");
        assertThat(Run.journey("analyze", log(), "--level", "actor").out())
                .contains("2 from actor to actor, in 1 of 2 cases");
    }

    @Test
    void missing_values_are_skipped_or_a_value_or_a_break() throws IOException {
        assertThat(handoffs("skip")).isEqualTo(1);
        assertThat(handoffs("as-value")).isEqualTo(2);
        assertThat(handoffs("AS-VALUE")).isEqualTo(2);
        assertThat(handoffs("break")).isZero();
    }

    @Test
    void a_mapping_beside_the_log_is_found() throws IOException {
        Path log = log();
        Files.writeString(folder.resolve("log.mapping.json"), """
                {"columns": {"case": "case", "touchpoint": "step", "start": "time", "team": "priority"}}""", StandardCharsets.UTF_8);
        assertThat(Run.journey("analyze", log).out())
                .contains("1 from team to team, in 1 of 2 cases")
                .doesNotContain("No mapping was given");
    }

    @Test
    void a_mapping_that_is_named_goes_before_the_one_beside_the_log() throws IOException {
        Path log = log();
        Files.writeString(folder.resolve("log.mapping.json"), "not JSON");
        Path named = Files.writeString(
                folder.resolve("m.json"),
                "{\"columns\": {\"case\": \"case\", \"touchpoint\": \"step\", \"start\": \"time\"}}");
        assertThat(Run.journey("analyze", log, "--mapping", named).code()).isZero();
    }

    @Test
    void the_JSON_does_not_depend_on_the_name_of_the_log() throws IOException {
        Path other = Files.copy(log(), folder.resolve("other name.txt"));
        Path first = folder.resolve("1.json");
        Path second = folder.resolve("2.json");
        Run.journey("analyze", log(), "--json", first);
        Run.journey("analyze", other, "--json", second);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    private int handoffs(String policy) throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(Run.journey("analyze", log(), "--level", "priority", "--missing", policy, "--json", out)
                        .code())
                .isZero();
        return json(out).at("/handoffs/priority/total").asInt();
    }

    private Path log() throws IOException {
        return Files.writeString(folder.resolve("log.csv"), LOG, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
