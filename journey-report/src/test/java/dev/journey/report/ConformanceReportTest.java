package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.compare.Conformance;
import dev.journey.analysis.compare.ConformanceSettings;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConformanceReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journey plan = Journey.named("Plan")
            .touchpoint("call")
            .touchpoint("answer")
            .touchpoint("solved")
            .touchpoint("survey")
            .start("call")
            .from("call")
            .to("answer")
            .from("answer")
            .to("solved")
            .from("solved")
            .to(Outcome.RESOLVED, 0.5)
            .to("survey", 0.5)
            .from("survey")
            .to(Outcome.RESOLVED)
            .build();

    /** As planned; one missing; one unplanned, whose name is nearly that of a planned one; one not over. */
    private final EventLog log = log(
            List.of("call", "answer", "solved"),
            List.of("call", "solved"),
            List.of("call", "answre", "answer", "solved"),
            List.of("call"));

    private final Conformance conformance = Conformance.of(plan, log);

    @Test
    void the_json_says_case_by_case_how_it_went() throws IOException {
        JsonNode json = JSON.readTree(ConformanceReport.of(conformance).json());
        assertThat(json.at("/schema").asText()).isEqualTo("journey-conformance/1");
        assertThat(json.at("/fittingCases/part").asInt())
                .isEqualTo((int) conformance.fittingCases().part());
        assertThat(json.at("/deviations/missing/occurrences").asInt()).isEqualTo(3);
        assertThat(json.at("/deviations/ad-hoc/cases/part").asInt()).isEqualTo(1);
        assertThat(json.at("/cases")).hasSize(4);
        assertThat(json.at("/cases/1/deviations/0/touchpoint").asText()).isEqualTo("answer");
        assertThat(json.at("/cases/1/deviations/0/position").asInt()).isEqualTo(1);
        assertThat(json.at("/observedOnly/0/name").asText()).isEqualTo("answre");
        assertThat(json.at("/observedOnly/0/nearest").asText()).isEqualTo("answer");
        assertThat(json.at("/plannedOnly/0/name").asText()).isEqualTo("survey");
    }

    @Test
    void results_of_all_kinds_keep_the_schema() throws IOException {
        assertThat(faults(conformance)).isEmpty();
        assertThat(faults(Conformance.of(plan, log, ConformanceSettings.DEFAULT.withMaxStates(1))))
                .isEmpty();
    }

    @Test
    void what_is_hit_by_the_bound_and_0_of_0_are_told() throws IOException {
        Conformance bounded = Conformance.of(plan, log, ConformanceSettings.DEFAULT.withMaxStates(1));
        JsonNode json = JSON.readTree(ConformanceReport.of(bounded).json());
        assertThat(json.at("/complete").asBoolean()).isFalse();
        assertThat(json.at("/cutOffCases")).isNotEmpty();
        assertThat(ConformanceReport.of(bounded).text())
                .contains("The search was cut off after 1 states in 4 of 4 cases");
        assertThat(json.at("/fittingSteps/share").isNull()).isTrue();
        assertThat(json.at("/absent").findValuesAsText("path")).contains("fittingSteps.share");
    }

    @Test
    void what_the_schema_does_not_allow_is_a_fault() throws IOException {
        assertThat(broken(json -> json.remove("complete"))).anyMatch(fault -> fault.contains("complete"));
        assertThat(broken(json -> json.put("schema", "journey-conformance/2"))).isNotEmpty();
        assertThat(broken(json -> json.put("extra", 1))).anyMatch(fault -> fault.contains("extra"));
        assertThat(broken(json -> ((ObjectNode) json.at("/fittingCases")).put("share", 1.5)))
                .isNotEmpty();
        assertThat(broken(json -> ((ObjectNode) json.at("/rows/0")).put("type", "odd")))
                .isNotEmpty();
        assertThat(broken(json -> ((ArrayNode) json.at("/cases")).addObject().put("case", "5")))
                .anyMatch(fault -> fault.contains("aligned"));
    }

    @Test
    void the_text_fits_a_terminal() {
        List<String> lines = ConformanceReport.of(conformance).lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 100);
        assertThat(lines.get(0)).isEqualTo("Planned and observed: Plan");
        assertThat(String.join("\n", lines))
                .contains(
                        "    missing             planned touchpoints that did not happen: 3 in 2 of 4 cases",
                        "      2       2    50.0 %     missing   answer: no step for it (2, 4)",
                        "\"answre\" is written nearly like \"answer\": if they are the same, give them one name.");
    }

    private List<String> broken(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json =
                (ObjectNode) JSON.readTree(ConformanceReport.of(conformance).json());
        change.accept(json);
        return faults(json);
    }

    private static List<String> faults(Conformance conformance) throws IOException {
        return faults(JSON.readTree(ConformanceReport.of(conformance).json()));
    }

    private static List<String> faults(JsonNode json) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                ConformanceReport.class.getResourceAsStream("journey-conformance-1.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            return schema.validate(json).stream().map(Object::toString).toList();
        }
    }

    @SafeVarargs
    private static EventLog log(List<String>... cases) {
        EventLogBuilder log = EventLog.builder();
        for (int c = 0; c < cases.length; c++) {
            for (int step = 0; step < cases[c].size(); step++) {
                log.step(Integer.toString(c + 1), cases[c].get(step))
                        .start(Instant.ofEpochSecond(3600L * step))
                        .add();
            }
        }
        return log.build();
    }
}
