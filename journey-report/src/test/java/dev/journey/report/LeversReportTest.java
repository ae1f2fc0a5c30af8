package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.LeverCosts;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.Levers;
import dev.journey.analysis.lever.Staff;
import dev.journey.analysis.lever.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeversReportTest {
    private static final LeverReport SAMPLE =
            Levers.withDefaults().of(Logs.sample().log());

    @Test
    void the_json_keeps_its_schema() throws IOException {
        JsonNode json = new ObjectMapper().readTree(LeversReport.of(SAMPLE).json());
        try (InputStream schema = getClass().getResourceAsStream("journey-levers-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(json))
                    .isEmpty();
        }
        assertThat(json.at("/recommendations")).hasSize(8);
        assertThat(json.at("/recommendations/0/perPeriod/handoffs/median").asDouble())
                .isEqualTo(json.at("/recommendations/0/handoffs/median").asDouble() * 2089);
    }

    @Test
    void the_text_fits_the_terminal_and_says_what_was_refused() {
        assertThat(LeversReport.of(SAMPLE).lines()).allMatch(line -> line.length() <= 100);
        assertThat(LeversReport.of(SAMPLE).text())
                .startsWith("What to change (8 recommendations; ")
                .contains("Let Front Line decide \"Decide the credit\" itself up to 110")
                .contains("every peer hands off")
                .contains("inferred from what people did (probability 0.79 each time); by chance with");
    }

    @Test
    void with_rates_the_effects_are_in_money_too() throws IOException {
        LeverCosts costs = LeverCosts.parse("{\"rates\": {\"companyHour\": 60}}", "costs.json");
        Staff staff = Staff.parse(
                "{\"teams\": [{\"name\": \"Supervisors\", \"people\": 2, \"arrivalsPerHour\": 90, \"patienceMinutes\": 3}]}",
                "staff.json");
        LeversReport report = LeversReport.of(Levers.withDefaults()
                .withCosts(costs)
                .withStaff(staff)
                .of(Logs.sample().log()));
        JsonNode first = new ObjectMapper().readTree(report.json()).at("/recommendations/0");
        assertThat(first.at("/money/median").asDouble())
                .isEqualTo(first.at("/companyMinutes/median").asDouble());
        assertThat(first.at("/moneyPerPeriod/median").asDouble())
                .isEqualTo(first.at("/money/median").asDouble() * 2089);
        assertThat(report.text().replaceAll("\\s+", " "))
                .contains(" in money")
                .contains("Supervisors with 2 people is busy for ")
                .containsPattern("\\(Erlang A; [0-9.]+ % give up, after [0-9.]+ %\\)")
                .contains("with queues ");
        assertThat(first.at("/loads/0/abandonBefore").asDouble()).isBetween(0.0, 1.0);
        assertThat(first.at("/elapsedHoursWithQueues/median").asDouble())
                .isNotEqualTo(first.at("/elapsedHours/median").asDouble());
        assertThat(report.lines()).allMatch(line -> line.length() <= 100);
        try (InputStream schema = getClass().getResourceAsStream("journey-levers-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(new ObjectMapper().readTree(report.json())))
                    .isEmpty();
        }
    }

    @Test
    void leads_are_told_from_recommendations_and_what_overloads_a_team_is_said() throws IOException {
        Staff staff = Staff.parse(
                "{\"teams\": [{\"name\": \"Front Line\", \"people\": 1, \"hoursPerWeek\": 24}]}", "staff.json");
        LeversReport report = LeversReport.of(
                Levers.withDefaults().withStaff(staff).of(Logs.sample().log()));
        assertThat(report.lines()).allMatch(line -> line.length() <= 100);
        String text = report.text().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("own it Store, \"Call us\" (SIM activation) (a lead)")
                .contains(
                        "Leads: not sure enough to recommend, and in sets for what the evidence is worth - Let Store own")
                .containsPattern("Its evidence counts for 0[.][0-9]{2}; seen [0-9]+ times[.]")
                .contains("load, with all Front Line with 1 people is busy for ")
                .contains("not together ")
                .contains(
                        ": Each can be made without one of the others; with all of them Front Line would be busy for 1")
                .contains(" hours from first step to last ")
                .contains(" in P(resolved) ");
        JsonNode json = new ObjectMapper().readTree(report.json());
        assertThat(json.at("/leads/0/credence").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.at("/refusedSets/0/guard").asText()).isEqualTo("OWNER_OVERLOAD");
        assertThat(json.at("/sets/1/loads/0/team").asText()).isEqualTo("Front Line");
        try (InputStream schema = getClass().getResourceAsStream("journey-levers-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(json))
                    .isEmpty();
        }
    }

    @Test
    void the_example_of_a_staff_list_keeps_its_schema_and_is_recorded_evidence() throws IOException {
        String list = Files.readString(Path.of("..", "examples", "staff", "contact-centre.json"));
        try (InputStream schema = Staff.class.getResourceAsStream("journey-staff-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(new ObjectMapper().readTree(list)))
                    .isEmpty();
        }
        LeverReport told = Levers.withDefaults()
                .withStaff(Staff.parse(list, "contact-centre.json"))
                .of(Logs.sample().log());
        assertThat(told.recommendations())
                .filteredOn(one -> one.inferred() == 0)
                .extracting(one -> one.change().toString())
                .containsExactly(
                        "EMPOWER Front Line, \"Decide the credit\" auth:110",
                        "ACCESS Front Line, \"Look up the bill\" access:BillView",
                        "TRAIN Front Line, \"Set up the router remotely\" skill:KB-114",
                        "TRAIN Front Line, \"Test the line\" skill:LineTest");
        assertThat(LeversReport.of(told).text()).contains("how sure            recorded; by chance with probability");
        JsonNode json = new ObjectMapper().readTree(LeversReport.of(told).json());
        assertThat(json.at("/recommendations/2/inferred").asDouble()).isZero();
        assertThat(json.at("/recommendations/2/probability").isMissingNode()).isTrue();
        assertThat(json.at("/recommendations/2/exampleEvidence/0/recorded").asBoolean())
                .isTrue();
        assertThat(json.at("/recommendations/0/probability/median").asDouble()).isBetween(0.78, 0.8);
    }

    @Test
    void the_first_ones_take_one_line_each() {
        assertThat(LeversReport.of(SAMPLE).first(5)).hasSize(8).allMatch(line -> line.length() <= 100);
        LeverReport nothing = Levers.withDefaults().of(Logs.mini().log());
        assertThat(LeversReport.of(nothing).first(5)).isEmpty();
        assertThat(LeversReport.of(nothing).text()).contains("  Nothing: no evidence is strong enough.\n");
    }

    @Test
    void a_log_compared_with_itself_has_not_changed() {
        BeforeAfter same = BeforeAfter.of(Logs.sample().log(), Logs.sample().log());
        assertThat(same.difference(Unit.HANDOFFS).median()).isZero();
        assertThat(BeforeAfterText.of(
                                same,
                                Map.of(
                                        Unit.HANDOFFS,
                                        SAMPLE.recommendations().get(0).handoffs()))
                        .toString())
                .contains("handoffs: not kept")
                .contains("100.0 % of the cases before");
    }
}
