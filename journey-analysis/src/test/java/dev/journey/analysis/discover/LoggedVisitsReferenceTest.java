package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Outcome;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * DEFINITIONS section 13, law 7: a graph discovered from a log and solved has the log's mean visits. On the sample log, and on the
 * public log of incidents, which is not part of the project: skipped where it does not lie beside it.
 */
class LoggedVisitsReferenceTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path INCIDENTS = Path.of("../../shared/logs/uci-incidents/incidents.csv");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theSampleLogsVisitsAreFoundAgain(int memory) {
        EventLog log = sample();
        Discovered found = Discovery.withDefaults().withMemory(memory).of(log);
        assertThat(found.splits().isEmpty()).isEqualTo(memory == 0);
        visitsAgree(found, log);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theIncidentsVisitsAreFoundAgain(int memory) {
        assumeTrue(
                Files.exists(INCIDENTS),
                () -> "no log at " + INCIDENTS.toAbsolutePath().normalize());
        EventLog log = CsvReader.with(Mapping.load(EXAMPLES.resolve("mappings/servicenow-incidents.json")))
                .read(INCIDENTS)
                .log();
        Discovered found = Discovery.withDefaults().withMemory(memory).of(log);
        assertThat(found.splits().isEmpty()).isEqualTo(memory == 0);
        visitsAgree(found, log);
    }

    /** A test of the test: a graph that leaves something out does not have the log's visits. */
    @Test
    void aFilterChangesTheVisits() {
        EventLog log = sample();
        Discovered found =
                Discovery.withDefaults().withLeastTransitionShare(0.05).of(log);
        double worst = 0;
        Map<String, Double> solved = visits(JourneySolver.withDefaults().of(found.journey()));
        for (Map.Entry<String, Double> mean : meanVisits(log).entrySet()) {
            worst = Math.max(worst, Math.abs(solved.getOrDefault(mean.getKey(), 0.0) - mean.getValue()));
        }
        assertThat(worst).isGreaterThan(0.01);
    }

    private static void visitsAgree(Discovered found, EventLog log) {
        JourneySolution solution = JourneySolver.withDefaults().of(found.journey());
        Map<String, Double> solved = visits(solution);
        Map<String, Double> measured = meanVisits(log);
        assertThat(solved.keySet()).isEqualTo(measured.keySet());
        measured.forEach((touchpoint, mean) ->
                assertThat(solved.get(touchpoint)).as(touchpoint).isCloseTo(mean, within(1e-9 * mean)));
        assertThat(solution.outcomes().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(solution.outcomes()).containsKey(Outcome.RESOLVED);
    }

    /** By what a touchpoint is called: memory and differing meanings make several of one. */
    private static Map<String, Double> visits(JourneySolution solution) {
        Map<String, Double> visits = new TreeMap<>();
        solution.visits()
                .forEach((id, mean) ->
                        visits.merge(solution.journey().touchpoint(id).label(), mean, Double::sum));
        return visits;
    }

    private static Map<String, Double> meanVisits(EventLog log) {
        Map<String, Long> counts = new TreeMap<>();
        for (Case one : log.cases()) {
            for (Step step : one.steps()) {
                counts.merge(step.touchpoint(), 1L, Long::sum);
            }
        }
        Map<String, Double> means = new TreeMap<>();
        counts.forEach((touchpoint, count) -> means.put(touchpoint, count / (double) log.caseCount()));
        return means;
    }

    private static EventLog sample() {
        return CsvReader.with(Mapping.load(EXAMPLES.resolve("logs/contact-centre.mapping.json")))
                .read(EXAMPLES.resolve("logs/contact-centre.csv"))
                .log();
    }
}
