package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The public incident log of a company's ServiceNow (UCI data set 498, every tenth incident) against a four-step plan. The log is not
 * part of the project: the test is skipped where it does not lie beside it. Cases, steps and costs by a script apart from the
 * library: for a plan without branches, the cost of a case is n + 4 − 2 · (longest common subsequence with the plan).
 */
class ConformanceReferenceTest {
    private static final Path LOG = Path.of("../../shared/logs/uci-incidents/incidents.csv");
    private static final Path MAPPING = Path.of("../examples/mappings/servicenow-incidents.json");

    @BeforeEach
    void logIsThere() {
        assumeTrue(Files.exists(LOG), () -> "no log at " + LOG.toAbsolutePath().normalize());
    }

    @Test
    void incidentsAgainstTheTicketsOwnPlan() {
        EventLog log = CsvReader.with(Mapping.load(MAPPING)).read(LOG).log();
        Journey plan = Journey.named("Incident")
                .touchpoint("New")
                .touchpoint("Active")
                .touchpoint("Resolved")
                .touchpoint("Closed")
                .start("New")
                .from("New")
                .to("Active")
                .from("Active")
                .to("Resolved")
                .from("Resolved")
                .to("Closed")
                .from("Closed")
                .to(Outcome.RESOLVED)
                .build();
        Conformance conformance = Conformance.of(plan, log);
        assertThat(conformance.complete()).isTrue();
        assertThat(conformance.fittingCases()).isEqualTo(new Share(93, 2492));
        assertThat(conformance.fittingSteps()).isEqualTo(new Share(16_160, 24_088));
        assertThat(conformance.openCases().part()).isZero();
        assertThat(conformance.totals().get(DeviationType.AD_HOC))
                .isEqualTo(new DeviationTotal(DeviationType.AD_HOC, 1671, new Share(588, 2492)));
        assertThat(conformance.totals().get(DeviationType.FAILED).occurrences()).isZero();
        assertThat(conformance.observedOnly())
                .containsExactly(
                        new UnmatchedName("Awaiting User Info", 1532, Optional.empty()),
                        new UnmatchedName("Awaiting Problem", 47, Optional.empty()),
                        new UnmatchedName("Awaiting Vendor", 88, Optional.empty()),
                        new UnmatchedName("Awaiting Evidence", 4, Optional.empty()));
        assertThat(conformance.plannedOnly()).isEmpty();
    }
}
