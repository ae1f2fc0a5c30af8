package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema = schema();

    @Test
    void the_reports_of_all_kinds_of_logs_keep_the_schema() throws IOException {
        assertThat(faults(Logs.report(Logs.sample()))).isEmpty();
        assertThat(faults(Logs.report(Logs.mini()))).isEmpty();
        assertThat(faults(Logs.report(Logs.bare()))).isEmpty();
        assertThat(faults(JourneyAnalysis.withDefaults().of(Logs.mini().log()))).isEmpty();
    }

    @Test
    void the_schema_is_valid_itself() throws IOException {
        JsonNode text = JSON.readTree(stream());
        assertThat(text.at("/$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text.findValues("additionalProperties")).isNotEmpty();
    }

    @Test
    void a_missing_field_is_a_fault() throws IOException {
        assertThat(broken(json -> json.remove("courtShare"))).anyMatch(fault -> fault.contains("courtShare"));
    }

    @Test
    void an_unknown_field_is_a_fault() throws IOException {
        assertThat(broken(json -> object(json, "/source").put("filename", "a.csv")))
                .anyMatch(fault -> fault.contains("filename"));
        assertThat(broken(json -> object(json, "/paths/0").put("handoff", 1)))
                .anyMatch(fault -> fault.contains("handoff"));
        assertThat(broken(json -> object(json, "/handoffs/team/kinds").put("bounce", 1)))
                .anyMatch(fault -> fault.contains("bounce"));
    }

    @Test
    void a_share_above_1_a_count_below_0_and_a_text_for_a_number_are_faults() throws IOException {
        assertThat(broken(json -> json.put("courtShare", 1.5))).isNotEmpty();
        assertThat(broken(json -> object(json, "/source").put("cases", -1))).isNotEmpty();
        assertThat(broken(json -> object(json, "/source").put("cases", 1.5))).isNotEmpty();
        assertThat(broken(json -> json.put("burdenShare", "NaN"))).isNotEmpty();
    }

    @Test
    void another_version_is_a_fault() throws IOException {
        assertThat(broken(json -> json.put("schema", "journey-report/2"))).isNotEmpty();
    }

    private List<String> broken(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = (ObjectNode)
                JSON.readTree(ReportJson.of(Logs.report(Logs.mini())).toString());
        change.accept(json);
        return faults(json);
    }

    private List<String> faults(JourneyReport report) throws IOException {
        return faults(JSON.readTree(ReportJson.of(report).toString()));
    }

    private List<String> faults(JsonNode json) {
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    private static ObjectNode object(ObjectNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(stream());
    }

    private static InputStream stream() {
        return ReportJson.class.getResourceAsStream("journey-report-1.schema.json");
    }
}
