package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.simulate.Simulation;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import dev.journey.model.log.EventLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.stat.inference.GTest;
import org.junit.jupiter.api.Test;

/** What is discovered in a simulated log is what was drawn; statistics against Commons Math. */
class DiscoveryReferenceTest {
    private static final Journey LAPTOP = Journey.load(Path.of("..", "examples", "journeys", "laptop.json"));

    @Test
    void theLaptopStoryIsFoundAgain() {
        EventLog log = Simulation.of(LAPTOP).cases(20_000).seed(3).toLog();
        Journey found = Discovery.withDefaults().of(log).journey();
        assertThat(found.touchpoints()).hasSameSizeAs(LAPTOP.touchpoints());
        for (Touchpoint drawn : LAPTOP.touchpoints()) {
            Touchpoint again = found.touchpoint(drawn.id());
            assertThat(again.performers()).isEqualTo(drawn.performers());
            assertThat(again.channel()).isEqualTo(drawn.channel());
            assertThat(again.stage()).isEqualTo(drawn.stage());
            assertThat(again.traits().due()).isEqualTo(drawn.traits().due());
            assertThat(again.traits().touchpointClass())
                    .isEqualTo(drawn.traits().touchpointClass());
            assertThat(again.traits().visibility()).isEqualTo(drawn.traits().visibility());
            assertThat(again.minutes().active()).isEqualTo(drawn.minutes().active());
            assertThat(again.minutes().company().map(Minutes::mean).orElse(0.0))
                    .isEqualTo(drawn.minutes().company().map(Minutes::mean).orElse(0.0));
            probabilitiesAgree(found, drawn);
        }
        assertThat(found.actors()).containsExactlyInAnyOrderElementsOf(LAPTOP.actors());
    }

    private static void probabilitiesAgree(Journey found, Touchpoint drawn) {
        Map<String, Transition> again = new HashMap<>();
        found.transitionsFrom(drawn.id()).forEach(way -> again.put(way.to().id(), way));
        double visits = again.values().stream()
                .mapToLong(way -> way.count().orElseThrow())
                .sum();
        for (Transition way : LAPTOP.transitionsFrom(drawn.id())) {
            double p = way.probability();
            assertThat(again.get(way.to().id()).probability())
                    .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / visits) + 1e-12));
        }
    }

    @Test
    void solvedItCostsWhatTheLogCosts() {
        EventLog log = Simulation.of(LAPTOP).cases(5000).seed(4).toLog();
        JourneySolution solved =
                JourneySolver.withDefaults().of(Discovery.withDefaults().of(log).journey());
        LogSummary measured = LogSummary.of(log, Settings.DEFAULT);
        assertThat(solved.customerMinutes().mean())
                .isCloseTo(measured.effort().activeMillis() / 60_000.0 / 5000, within(1e-9));
        assertThat(solved.companyMinutes().mean())
                .isCloseTo(measured.effort().companyMillis() / 60_000.0 / 5000, within(1e-9));
        assertThat(solved.outcomes().get(Outcome.RESOLVED))
                .isCloseTo(measured.source().outcomes().get(Outcome.RESOLVED) / 5000.0, within(1e-12));
    }

    /** At a level of 0.001 over all tests of a log, a split in two of 40 logs without memory would be a miracle. */
    @Test
    void whereNothingIsRememberedNothingIsSplit() {
        int splits = 0;
        for (int seed = 1; seed <= 40; seed++) {
            EventLog log = Simulation.of(LAPTOP).cases(1000).seed(seed).toLog();
            splits += Discovery.withDefaults().withMemory(3).of(log).splits().isEmpty() ? 0 : 1;
        }
        assertThat(splits).isLessThan(2);
    }

    /** Under independence, p-values are even; so about a tenth of them lies below 0.1. */
    @Test
    void pValuesAreHonest() {
        int below = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            Random random = new Random(run);
            int[] before = random.ints(600, 0, 5).toArray();
            int[] next = random.doubles(600)
                    .mapToInt(u -> u < 0.1 ? 0 : u < 0.4 ? 1 : 2)
                    .toArray();
            below += new Table(before, next, 20).pValue() < 0.1 ? 1 : 0;
        }
        assertThat(below).isBetween(40 - 24, 40 + 24);
    }

    @Test
    void theLikelihoodRatioIsThatOfCommonsMath() {
        int[] before = new int[130];
        int[] next = new int[130];
        long[] first = {30, 20};
        long[] second = {25, 55};
        int i = 0;
        for (long[] row : List.of(first, second)) {
            for (int column = 0; column < 2; column++) {
                for (int n = 0; n < row[column]; n++) {
                    before[i] = row == first ? 7 : 9;
                    next[i++] = column;
                }
            }
        }
        Table table = new Table(before, next, 20);
        double g = new GTest().gDataSetsComparison(first, second);
        double williams = 1 + (130 * (1 / 50.0 + 1 / 80.0) - 1) * (130 * (1 / 55.0 + 1 / 75.0) - 1) / (6 * 130.0);
        assertThat(table.g()).isCloseTo(g / williams, within(1e-9));
        assertThat(table.degreesOfFreedom()).isEqualTo(1);
        double gain = table.entropy() - table.entropy(List.of(List.of(0), List.of(1)));
        assertThat(2 * 130 * Math.log(2) * gain).isCloseTo(g, within(1e-9));
    }

    @Test
    void oneHistoryOrOneWayOnCannotBeTested() {
        int[] same = {1, 1, 1, 1, 1, 1};
        int[] differs = {1, 2, 1, 2, 1, 2};
        int[] other = {2, 2, 1, 1, 2, 1};
        assertThat(new Table(same, differs, 1).isTestable()).isFalse();
        assertThat(new Table(differs, same, 1).isTestable()).isFalse();
        assertThat(new Table(differs, other, 1).isTestable()).isTrue();
    }

    @Test
    void whatIsRareIsPooled() {
        int[] before = {1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4};
        int[] next = {0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 5};
        Table pooled = new Table(before, next, 4);
        assertThat(pooled.degreesOfFreedom()).isEqualTo(2);
        assertThat(pooled.rowOf(2)).isEqualTo(pooled.rowOf(3));
        assertThat(pooled.visits()).isEqualTo(12);
        int[] fewer = {1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 4, 4};
        Table leftOut = new Table(fewer, next, 4);
        assertThat(leftOut.visits()).isEqualTo(10);
        assertThat(leftOut.rowOf(2)).as("goes with the row of the most visits").isEqualTo(leftOut.rowOf(4));
    }
}
