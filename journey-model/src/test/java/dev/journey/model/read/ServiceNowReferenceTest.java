package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The public incident log of a company's ServiceNow (UCI data set 498, every tenth incident). The log is not part of the
 * project: the test is skipped where it does not lie beside it. Counts by {@code sort -u} and {@code wc -l}.
 */
class ServiceNowReferenceTest {
    private static final Path LOG = Path.of("../../shared/logs/uci-incidents/incidents.csv");
    private static final Path MAPPING = Path.of("../examples/mappings/servicenow-incidents.json");

    @BeforeEach
    void logIsThere() {
        assumeTrue(Files.exists(LOG), () -> "no log at " + LOG.toAbsolutePath().normalize());
    }

    @Test
    void mappingReadsTheWholeLog() {
        ReadResult read = CsvReader.with(Mapping.load(MAPPING)).read(LOG);
        EventLog log = read.log();
        assertThat(log.caseCount()).isEqualTo(2492);
        assertThat(log.stepCount()).isEqualTo(14_120);
        assertThat(log.touchpoints().dictionary().size()).isEqualTo(8);
        assertThat(read.report().rejected()).isZero();
        assertThat(read.report().notices()).isEmpty();
        assertThat(log.column("priority").orElseThrow().dictionary().size()).isEqualTo(4);
    }

    @Test
    void recognisedColumnsGiveTheSameSteps() {
        EventLog mapped = CsvReader.with(Mapping.load(MAPPING)).read(LOG).log();
        ReadResult read = CsvReader.recognising().read(LOG);
        EventLog log = read.log();
        assertThat(log.touchpoints()).isEqualTo(mapped.touchpoints());
        for (Role role : new Role[] {Role.ACTOR, Role.TEAM, Role.CHANNEL, Role.CUSTOMER, Role.ISSUE_TYPE}) {
            assertThat(log.column(role)).isEqualTo(mapped.column(role));
        }
        for (int step = 0; step < log.stepCount(); step++) {
            assertThat(log.startMillis(step)).isEqualTo(mapped.startMillis(step));
        }
    }
}
