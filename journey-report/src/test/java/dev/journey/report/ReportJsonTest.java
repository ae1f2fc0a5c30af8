package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void has_the_names_that_were_promised() {
        JsonNode json = json(Logs.report(Logs.mini()));
        assertThat(json.at("/schema").asText()).isEqualTo("journey-report/1");
        for (String name : List.of(
                "cases", "steps", "touchpoints", "actors", "teams", "channels", "from", "to", "ties", "rejected")) {
            assertThat(json.at("/source/" + name).isMissingNode()).as(name).isFalse();
        }
        for (String name : List.of(
                "total",
                "cases",
                "perCase/mean",
                "perCase/p50",
                "perCase/p90",
                "perCase/max",
                "selfPairs",
                "kinds",
                "pingPong/aba/occurrences",
                "pingPong/abab/cases",
                "pingPong/return/cases",
                "pingPong/repeated3/cases",
                "pingPong/strict/occurrences")) {
            assertThat(json.at("/handoffs/team/" + name).isMissingNode())
                    .as(name)
                    .isFalse();
        }
        assertThat(json.at("/handover/team/0").fieldNames()).toIterable().contains("from", "to", "count");
        assertThat(json.at("/paths/0").fieldNames())
                .toIterable()
                .contains("steps", "count", "share", "handoffs", "effortMinutes", "burdenShare", "durationSeconds");
        assertThat(json.at("/follows/0").fieldNames())
                .toIterable()
                .contains("from", "to", "count", "meanSeconds", "p50Seconds", "p90Seconds");
        assertThat(json.at("/stressTransfers/0").fieldNames())
                .toIterable()
                .contains("from", "to", "count", "minutes", "load");
        assertThat(json.at("/courtShare").isNumber()).isTrue();
    }

    @Test
    void holds_the_figures_of_a_log_that_can_be_counted_by_hand() {
        JsonNode json = json(Logs.report(Logs.mini()));
        assertThat(json.at("/source/cases").asInt()).isEqualTo(2);
        assertThat(json.at("/source/steps").asInt()).isEqualTo(8);
        assertThat(json.at("/handoffs/team/total").asInt()).isEqualTo(2);
        assertThat(json.at("/handoffs/team/pingPong/aba/occurrences").asInt()).isEqualTo(1);
        assertThat(json.at("/handover/team/0/from").asText()).isEqualTo("Back");
        assertThat(json.at("/handBacks/occurrences").asInt()).isEqualTo(1);
        assertThat(json.at("/stressTransfers/0/from").asText()).isEqualTo("Look up");
        assertThat(json.at("/stressTransfers/0/to").asText()).isEqualTo("Do it yourself");
        assertThat(json.at("/repeatContacts/0/withinDays").asInt()).isEqualTo(7);
        assertThat(json.at("/repeatContacts/0/repeats").asInt()).isEqualTo(1);
        assertThat(json.at("/effort/activeMinutes").asDouble()).isEqualTo(57);
        assertThat(json.at("/effort/waitMinutes").asDouble()).isEqualTo(10);
        assertThat(json.at("/effort/companyMinutes").asDouble()).isEqualTo(28);
        assertThat(json.at("/source/format/columns/region").asText()).isEqualTo("region");
    }

    @Test
    void every_null_has_its_path_under_absent() {
        for (JourneyReport report : reports()) {
            JsonNode json = json(report);
            List<String> absent = json.at("/absent").findValuesAsText("path");
            List<String> nulls = new ArrayList<>();
            collectNulls(json, "", nulls);
            assertThat(absent).containsAll(nulls);
            assertThat(json.at("/absent").findValuesAsText("reason"))
                    .allMatch(reason -> reason.endsWith(".") && reason.length() > 10);
        }
    }

    @Test
    void says_in_which_words_a_figure_is_absent() {
        JsonNode json = json(Logs.report(Logs.bare()));
        assertThat(absence(json, "handoffs"))
                .isEqualTo("The log has no team, actor or tier: map one to count handoffs.");
        assertThat(absence(json, "source.outcomes")).startsWith("No touchpoint or status has an outcome");
        assertThat(absence(json, "paths[].handoffs"))
                .isEqualTo("The log has no team, actor or tier: map one to count handoffs.");
        assertThat(absence(json, "paths[].burdenShare"))
                .isEqualTo(
                        "Minutes of customers, or of the company, are known for no step of this path; or all minutes are 0.");
        assertThat(absence(json, "effort.index")).isEqualTo("Not calibrated: an effort index needs survey answers.");
        assertThat(absence(json, "effort.perCaseEffortMinutes.mean")).startsWith("No step has minutes: map ");
        assertThat(absence(json, "repeatContacts")).isEqualTo("The log has no customers: map a column to customer.");
        assertThat(json.at("/handoffs").isEmpty()).isTrue();
    }

    @Test
    void a_log_that_was_not_read_says_so() {
        JsonNode json = json(JourneyAnalysis.withDefaults().of(Logs.mini().log()));
        assertThat(json.at("/source/rejected").isNull()).isTrue();
        assertThat(absence(json, "source.rejected"))
                .isEqualTo("The log was not read from a source, but built by a program.");
    }

    @Test
    void lists_are_cut_after_the_first_entries_and_say_so() {
        JourneyReport report = Logs.report(Logs.sample());
        JsonNode all = json(report);
        JsonNode cut = parse(ReportJson.of(report).top(3).toString());
        assertThat(cut.at("/paths").size()).isEqualTo(3);
        assertThat(cut.at("/paths/2")).isEqualTo(all.at("/paths/2"));
        assertThat(cut.at("/follows").size()).isEqualTo(3);
        assertThat(cut.at("/handover/team").size()).isEqualTo(3);
        JsonNode shown = cut.at("/lists/paths");
        assertThat(shown.at("/entries").asInt()).isEqualTo(all.at("/paths").size());
        assertThat(shown.at("/shown").asInt()).isEqualTo(3);
        assertThat(shown.at("/counts/part").asLong())
                .isEqualTo(cut.at("/paths").findValues("count").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum());
        assertThat(shown.at("/counts/whole").asLong()).isEqualTo(2089);
        assertThat(cut.at("/lists").size()).isEqualTo(3 + all.at("/handover").size());
    }

    @Test
    void a_list_cut_to_nothing_still_says_how_long_it_is() {
        JsonNode json = parse(ReportJson.of(Logs.report(Logs.mini())).top(0).toString());
        assertThat(json.at("/paths").isEmpty()).isTrue();
        assertThat(json.at("/lists/paths/entries").asInt()).isEqualTo(2);
        assertThat(json.at("/lists/paths/counts/share").asInt()).isZero();
    }

    @Test
    void entries_below_0_are_refused() {
        ReportJson json = ReportJson.of(Logs.report(Logs.mini()));
        assertThatThrownBy(() -> json.top(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Entries -1: give 0 or more.");
    }

    @Test
    void equal_reports_give_equal_bytes_whatever_the_name_and_the_order_of_the_rows() {
        String csv = Logs.MINI;
        List<String> rows = new ArrayList<>(csv.lines().toList());
        String header = rows.remove(0);
        java.util.Collections.reverse(rows);
        String reversed = header + "\n" + String.join("\n", rows);
        Mapping mapping = Mapping.parse(Logs.MINI_MAPPING, "other name");
        assertThat(ReportJson.of(Logs.report(Logs.read(reversed, mapping))).toString())
                .isEqualTo(ReportJson.of(Logs.report(Logs.mini())).toString());
    }

    @Test
    void rejected_rows_stand_with_reason_and_examples() {
        ReadResult read =
                Logs.read(Logs.BARE + "3,,2024-01-01T09:00:00Z\n", Mapping.parse("{\"maxRejectedShare\": 0.5}", "m"));
        JsonNode json = json(Logs.report(read));
        assertThat(json.at("/source/rows").asInt()).isEqualTo(4);
        assertThat(json.at("/source/rejected").asInt()).isEqualTo(1);
        assertThat(json.at("/source/rejections/0/reason").asText()).isEqualTo("touchpoint is missing");
        assertThat(json.at("/source/rejections/0/count").asInt()).isEqualTo(1);
        assertThat(json.at("/source/rejections/0/examples/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void settings_stand_in_the_report() {
        JourneyReport report = JourneyAnalysis.withDefaults()
                .withMissing(MissingPolicy.BREAK)
                .withLevel("region")
                .of(Logs.mini());
        JsonNode json = json(report);
        assertThat(json.at("/settings/missing").asText()).isEqualTo("BREAK");
        assertThat(json.at("/settings/levels/0").asText()).isEqualTo("region");
        assertThat(json.at("/handoffs/region/total").asInt()).isEqualTo(2);
    }

    @Test
    void no_field_is_NaN_or_infinite_and_whole_numbers_have_no_point() {
        for (JourneyReport report : reports()) {
            assertThat(ReportJson.of(report).toString())
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity")
                    .doesNotContainPattern("\\.0[,\\n]");
        }
    }

    @Test
    void writes_into_a_writer_and_leaves_it_open() {
        StringWriter out = new StringWriter();
        ReportJson json = ReportJson.of(Logs.report(Logs.bare()));
        json.writeTo(out);
        assertThat(out.toString()).isEqualTo(json.toString()).endsWith("}\n");
    }

    @Test
    void a_writer_that_fails_is_told() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ReportJson json = ReportJson.of(Logs.report(Logs.bare()));
        assertThatThrownBy(() -> json.writeTo(full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    static List<JourneyReport> reports() {
        EventLog one = EventLog.builder()
                .step("1", "Only")
                .start(Instant.EPOCH)
                .actor("A")
                .add()
                .build();
        return List.of(
                Logs.report(Logs.sample()),
                Logs.report(Logs.mini()),
                Logs.report(Logs.bare()),
                JourneyAnalysis.withDefaults().of(one));
    }

    private static void collectNulls(JsonNode json, String path, List<String> nulls) {
        if (json.isNull()) {
            nulls.add(path);
        }
        json.properties()
                .forEach(field -> collectNulls(
                        field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), nulls));
        if (json.isArray()) {
            json.forEach(element -> collectNulls(element, path + "[]", nulls));
        }
    }

    private static String absence(JsonNode json, String path) {
        for (JsonNode absent : json.at("/absent")) {
            if (absent.at("/path").asText().equals(path)) {
                return absent.at("/reason").asText();
            }
        }
        return "no entry " + path;
    }

    private static JsonNode json(JourneyReport report) {
        return parse(ReportJson.of(report).toString());
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
