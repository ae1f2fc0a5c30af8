package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The incidents of a company's ServiceNow (Amaral, Fantinato and Peres 2018, UCI data set 498, CC BY 4.0), which lie beside the
 * checkout or not. The expected figures come from a computation that shares no code with this one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentLogTest {
    @TempDir
    private Path folder;

    private Path log;
    private Path mapping;

    @BeforeAll
    void find() {
        Path logs = Run.above("shared/logs/uci-incidents").orElse(null);
        if (logs == null) {
            abort("SKIPPED: there is no shared/logs/uci-incidents in or above this checkout.");
        }
        log = logs.resolve("incidents.csv");
        mapping = Run.checkout().resolve("examples/mappings/servicenow-incidents.json");
    }

    @Test
    void steps_and_paths() throws IOException {
        JsonNode json = analyze("skip", "team");
        assertThat(json.at("/source/cases").asInt()).isEqualTo(2492);
        assertThat(json.at("/source/steps").asInt()).isEqualTo(14120);
        assertThat(json.at("/source/rejected").asInt()).isZero();
        assertThat(json.at("/lists/paths/entries").asInt()).isEqualTo(430);
        List<String> first = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<String> steps = new ArrayList<>();
            json.at("/paths/" + i + "/steps").forEach(step -> steps.add(step.asText()));
            first.add(String.join(" > ", steps) + " "
                    + json.at("/paths/" + i + "/count").asInt());
        }
        assertThat(first)
                .containsExactly(
                        "Active > Resolved > Closed 335",
                        "New > Resolved > Closed 309",
                        "Resolved > Closed 192",
                        "New > New > Resolved > Closed 153",
                        "Active > Active > Resolved > Closed 119");
    }

    @Test
    void handoffs_of_teams() throws IOException {
        handoffs("skip", "team", 1895, 939, 361, 230);
        handoffs("as-value", "team", 2320, 1121, 374, 247);
        handoffs("break", "team", 1780, 906, 319, 202);
    }

    @Test
    void handoffs_of_actors() throws IOException {
        handoffs("skip", "actor", 515, 287, 139, 125);
        handoffs("as-value", "actor", 1452, 917, 159, 127);
        handoffs("break", "actor", 326, 207, 63, 56);
    }

    @Test
    void hand_backs_and_court_share() throws IOException {
        JsonNode json = analyze("skip", "team");
        assertThat(json.at("/handBacks/occurrences").asInt()).isEqualTo(594);
        assertThat(json.at("/handBacks/cases").asInt()).isEqualTo(548);
        assertThat(json.at("/court/customerHeldSeconds").asDouble() / 3600).isCloseTo(126_569.0, within(0.05));
        assertThat(json.at("/court/unresolvedSeconds").asDouble() / 3600).isCloseTo(407_110.4, within(0.05));
        assertThat(json.at("/courtShare").asDouble()).isCloseTo(0.3109, within(0.00005));
    }

    /** The ticket system's own counters, from the file beside the log. */
    @Test
    void team_changes_and_reopenings_are_those_that_the_ticket_system_recorded() throws IOException {
        Path tables = folder.resolve("tables");
        run(log, "as-value", "team", folder.resolve("out.json"), "--csv", tables);
        Map<String, Long> changes = rows(tables.resolve("handoffs.csv")).stream()
                .filter(row -> row.getField("level").equals("team"))
                .collect(Collectors.groupingBy(row -> row.getField("case"), Collectors.counting()));
        Map<String, Integer> reopened = exits();
        List<NamedCsvRecord> truth = rows(log.resolveSibling("truth.csv"));
        assertThat(truth).hasSize(2492);
        assertThat(truth.stream()
                        .filter(row -> changes.getOrDefault(row.getField("case_id"), 0L)
                                == Long.parseLong(row.getField("reassignment_count"))))
                .hasSize(2479);
        assertThat(truth.stream()
                        .filter(row -> reopened.getOrDefault(row.getField("case_id"), 0)
                                == Integer.parseInt(row.getField("reopen_count"))))
                .hasSize(2492);
        assertThat(analyze("skip", "team").at("/reEntries/occurrences").asInt())
                .isEqualTo(
                        reopened.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void shuffled_rows_under_another_name_give_the_same_JSON_byte_for_byte() throws IOException {
        Path shuffled = folder.resolve("shuffled.csv");
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        List<String> rows = shuffled(lines.subList(1, lines.size()), new Random(20_161_122));
        assertThat(rows).isNotEqualTo(lines.subList(1, lines.size()));
        Files.writeString(shuffled, lines.get(0) + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        Path first = folder.resolve("in-order.json");
        Path second = folder.resolve("shuffled.json");
        run(log, "skip", "team", first);
        run(shuffled, "skip", "team", second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** In any order, but rows of one incident with equal times keep theirs. */
    private static List<String> shuffled(List<String> rows, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        Map<String, List<Integer>> placesOfTie = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            placesOfTie
                    .computeIfAbsent(tie(rows.get(i)), key -> new ArrayList<>())
                    .add(places.get(i));
        }
        placesOfTie.values().forEach(Collections::sort);
        String[] shuffled = new String[rows.size()];
        for (String row : rows) {
            shuffled[placesOfTie.get(tie(row)).remove(0)] = row;
        }
        return List.of(shuffled);
    }

    private static String tie(String row) {
        String[] fields = row.split(",", -1);
        return fields[0] + " " + fields[13];
    }

    /** How often each incident leaves the states Resolved and Closed, counted over the report's rows of the log. */
    private Map<String, Integer> exits() throws IOException {
        Map<String, Integer> exits = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        for (NamedCsvRecord row : rows(log)) {
            String state = row.getField("incident_state");
            String before = last.put(row.getField("number"), state);
            if (before != null && over(before) && !over(state)) {
                exits.merge(row.getField("number"), 1, Integer::sum);
            }
        }
        return exits;
    }

    private static boolean over(String state) {
        return state.equals("Resolved") || state.equals("Closed");
    }

    private void handoffs(String missing, String level, int total, int cases, int aba, int abaCases)
            throws IOException {
        JsonNode figures = analyze(missing, level).at("/handoffs/" + level);
        assertThat(List.of(
                        figures.at("/total").asInt(),
                        figures.at("/cases").asInt(),
                        figures.at("/pingPong/aba/occurrences").asInt(),
                        figures.at("/pingPong/aba/cases").asInt()))
                .as("%s by %s: handoffs, cases with one, ABA, cases with one", missing, level)
                .containsExactly(total, cases, aba, abaCases);
    }

    private JsonNode analyze(String missing, String level) throws IOException {
        Path out = folder.resolve(missing + "-" + level + ".json");
        if (!Files.exists(out)) {
            run(log, missing, level, out);
        }
        return new ObjectMapper().readTree(out.toFile());
    }

    private void run(Path csv, String missing, String level, Path out, Object... more) {
        List<Object> args = new ArrayList<>(
                List.of("analyze", csv, "--mapping", mapping, "--missing", missing, "--level", level, "--json", out));
        args.addAll(List.of(more));
        Run run = Run.journey(args.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(60);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
