package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SolutionReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JourneySolution laptop =
            JourneySolver.withDefaults().of(Journey.load(Path.of("../examples/journeys/laptop.json")));

    /** One customer step without minutes, two company steps of which one has none; an endless loop. */
    private final JourneySolution bare = JourneySolver.withDefaults()
            .of(Journey.named("Bare")
                    .customer("c")
                    .company("a")
                    .touchpoint("ask", t -> t.by("c"))
                    .touchpoint("answer", t -> t.by("a"))
                    .start("ask")
                    .from("ask")
                    .to("answer", 1)
                    .from("answer")
                    .to("ask", 0.5)
                    .to(Outcome.RESOLVED, 0.5)
                    .build());

    @Test
    void the_fields_that_the_issue_names_are_there() throws IOException {
        JsonNode json = JSON.readTree(SolutionJson.of(laptop).toString());
        assertThat(json.at("/schema").asText()).isEqualTo("journey-solution/1");
        assertThat(json.at("/visits/try instructions").asDouble()).isCloseTo(2.397260274, within(1e-9));
        assertThat(json.at("/customerMinutes/mean").asDouble()).isCloseTo(258.3013698630, within(1e-9));
        assertThat(json.at("/customerMinutes/p90").asDouble()).isEqualTo(540);
        assertThat(json.at("/companyMinutes/mean").asDouble()).isCloseTo(18.2431506849, within(1e-9));
        assertThat(json.at("/outcomes/RESOLVED").asDouble()).isCloseTo(0.6116438356, within(1e-9));
        assertThat(json.at("/burdenShare").asDouble()).isCloseTo(0.9340317767, within(1e-9));
        assertThat(json.at("/handoffs/actor/distribution/0").asDouble()).isCloseTo(1, within(1e-9));
        assertThat(json.at("/stressTransfers/0/segmentBurden").asDouble()).isCloseTo(78, within(1e-9));
        assertThat(json.at("/paths").size()).isEqualTo(SolutionJson.DEFAULT_PATHS);
        assertThat(json.at("/paths/0/probability").asDouble()).isCloseTo(0.3, within(1e-9));
        assertThat(json.at("/absent").findValuesAsText("path")).contains("pathList.paths");
    }

    @Test
    void solutions_keep_the_schema() throws IOException {
        assertThat(faults(laptop)).isEmpty();
        assertThat(faults(bare)).isEmpty();
    }

    @Test
    void what_is_not_known_is_null_with_a_reason() throws IOException {
        JsonNode json = JSON.readTree(SolutionJson.of(bare).toString());
        assertThat(json.at("/burdenShare").isNull()).isTrue();
        assertThat(json.at("/customerMinutes/touchpointsWithoutMinutes")).hasSize(2);
        assertThat(json.findValuesAsText("path")).contains("burdenShare", "misplacedShare", "courtShare");
    }

    @Test
    void worst_paths_decisions_and_influences_are_told() throws IOException {
        JsonNode json = JSON.readTree(SolutionJson.of(laptop).paths(2).toString());
        assertThat(json.at("/byOutcome/LOST/probability").asDouble()).isCloseTo(1 - 0.6116438356, within(1e-9));
        assertThat(json.at("/byOutcome/LOST/effortMinutes/mean").asDouble())
                .isGreaterThan(json.at("/byOutcome/RESOLVED/effortMinutes/mean").asDouble());
        assertThat(json.at("/worstPaths/effort/paths")).hasSize(2);
        assertThat(json.at("/worstPaths/effort/paths/0/effortMinutes").asDouble())
                .isGreaterThan(json.at("/paths/0/effortMinutes").asDouble());
        assertThat(json.at("/worstPaths/handoffs/paths/0/performers/0").asText())
                .isEqualTo("customer");
        assertThat(json.at("/worstPaths/burden/complete").asBoolean()).isTrue();
        assertThat(json.at("/decisionPoints").findValuesAsText("touchpoint")).contains("store says do it yourself");
        JsonNode says = json.at("/influences/0");
        assertThat(says.at("/touchpoint").asText()).isEqualTo("store says do it yourself");
        assertThat(says.at("/success/ifNot").asDouble()).isCloseTo(1, within(1e-9));
        assertThat(says.at("/success/low").isNull()).isTrue();
    }

    @Test
    void equal_solutions_give_equal_bytes() {
        JourneySolution again = JourneySolver.withDefaults().of(laptop.journey());
        assertThat(SolutionJson.of(again)).hasToString(SolutionJson.of(laptop).toString());
        assertThat(SolutionText.of(again)).hasToString(SolutionText.of(laptop).toString());
    }

    @Test
    void so_many_paths_are_written_as_were_asked_for() throws IOException {
        JsonNode json = JSON.readTree(SolutionJson.of(laptop).paths(3).toString());
        assertThat(json.at("/paths")).hasSize(3);
        assertThatThrownBy(() -> SolutionJson.of(laptop).paths(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Messages.top(-1));
    }

    @Test
    void the_text_says_what_the_journey_costs() {
        List<String> lines = SolutionText.of(laptop).lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 100);
        assertThat(lines)
                .contains(
                        "  Outcomes              resolved 61.2 %, lost 38.8 %",
                        "  Customer minutes      mean 258, sd 216, median 210, P90 540, worst tenth 743",
                        "   2.14      78.0     167      90.0 %   store e-mails instructions > try instructions",
                        " 30.0 %      0.0        60.0 100.0 %     1.0 h   start > diy install > RESOLVED");
    }

    @Test
    void the_text_says_what_is_not_known() {
        assertThat(SolutionText.of(bare).toString())
                .contains("  Customer minutes      not known")
                .contains("  Burden                not known")
                .contains("No customer minutes are given for ask, answer; nothing that rests on them is known.")
                .contains("No company minutes are given for answer; nothing that rests on them is known.")
                .contains("Where our work becomes the customer's: not known without customer minutes");
    }

    /** Three visits, each by Ann or Bob, whoever came before: 2 · 1/2 handoffs, and a log in which people keep their cases has 0. */
    @Test
    void performers_who_are_drawn_anew_are_told() throws IOException {
        JourneySolution shared = JourneySolver.withDefaults()
                .of(Journey.named("Shared")
                        .company("Ann", a -> a.team("Front"))
                        .company("Bob", a -> a.team("Front"))
                        .touchpoint("open", t -> t.byShare("Ann", 0.5).byShare("Bob", 0.5))
                        .touchpoint("work", t -> t.byShare("Ann", 0.5).byShare("Bob", 0.5))
                        .touchpoint("close", t -> t.byShare("Ann", 0.5).byShare("Bob", 0.5))
                        .start("open")
                        .from("open")
                        .to("work")
                        .from("work")
                        .to("close")
                        .from("close")
                        .to(Outcome.RESOLVED)
                        .build());
        JsonNode json = JSON.readTree(SolutionJson.of(shared).toString());
        assertThat(json.at("/handoffs/actor/mean").asDouble()).isCloseTo(1, within(1e-12));
        assertThat(json.at("/handoffs/actor/drawnAnew")).hasSize(3);
        assertThat(json.at("/handoffs/team/drawnAnew")).isEmpty();
        assertThat(json.at("/notes").toString())
                .contains("Who performs is drawn anew at each visit of a touchpoint that several share (3 by actor), "
                        + "whoever had the case before: handoffs can differ from those of a log.");
        assertThat(faults(shared)).isEmpty();
        assertThat(JSON.readTree(SolutionJson.of(laptop).toString())
                        .at("/notes")
                        .toString())
                .doesNotContain("drawn anew");
    }

    /** The customer's minutes are given at one of two visits, the company's nowhere. */
    @Test
    void minutes_of_one_side_give_no_share_of_both() throws IOException {
        JourneySolution oneSided = JourneySolver.withDefaults()
                .of(Journey.named("One-sided")
                        .customer("c")
                        .company("a")
                        .touchpoint("ask", t -> t.by("c").active(10, 0))
                        .touchpoint("answer", t -> t.by("a"))
                        .touchpoint("read", t -> t.by("c"))
                        .start("ask")
                        .from("ask")
                        .to("answer", 1)
                        .from("answer")
                        .to("read", 1)
                        .from("read")
                        .to(Outcome.RESOLVED)
                        .build());
        JsonNode json = JSON.readTree(SolutionJson.of(oneSided).toString());
        assertThat(json.at("/customerMinutes/mean").asDouble()).isEqualTo(10);
        assertThat(json.at("/customerMinutes/givenShare").asDouble()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(json.at("/companyMinutes/givenShare").asDouble()).isZero();
        assertThat(json.at("/companyMinutes/mean").isNull()).isTrue();
        assertThat(json.at("/byOutcome/RESOLVED/companyMinutes/sd").isNull()).isTrue();
        assertThat(json.at("/burdenShare").isNull()).isTrue();
        assertThat(json.at("/misplacedShare").isNull()).isTrue();
        assertThat(json.at("/paths/0/burdenShare").isNull()).isTrue();
        assertThat(json.at("/paths/0/effortMinutes").asDouble()).isEqualTo(10);
        assertThat(SolutionText.of(oneSided).toString())
                .contains("  Customer minutes      at least mean 10.0", "  Company minutes       not known")
                .contains("  Burden                not known")
                .contains("No customer minutes are given for 66.7 % of the visits that should have some (answer, read)")
                .contains("No unattended minutes and no delays are drawn");
        assertThat(faults(oneSided)).isEmpty();
    }

    private static List<Error> faults(JourneySolution solution) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(SolutionJson.class.getResourceAsStream("journey-solution-1.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            return schema.validate(JSON.readTree(SolutionJson.of(solution).toString()));
        }
    }
}
