package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.observed.Level;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.Step;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DiscoveryLawsTest {
    /** DEFINITIONS section 13, law 7. */
    @Property(seed = "20261211", tries = 300)
    void solvedItHasTheLogsMeanVisits(@ForAll long seed, @ForAll @IntRange(max = 3) int memory) {
        EventLog log = Logs.random(new Random(seed));
        Discovered found = Discovery.withDefaults()
                .withMemory(memory)
                .withSignificance(0.5)
                .withLeastVisits(2)
                .of(log);
        Map<String, Double> visits = Dense.visitsByLabel(found.journey());
        Map<String, Double> measured = meanVisits(log);
        assertThat(visits.keySet()).isEqualTo(measured.keySet());
        measured.forEach((touchpoint, mean) ->
                assertThat(visits.get(touchpoint)).as(touchpoint).isCloseTo(mean, within(1e-9 * mean)));
        assertThat(found.kept().cases().value()).hasValue(1);
        assertThat(found.kept().transitions().value()).hasValue(1);
        assertThat(found.kept().dropped()).isEmpty();
    }

    @Property(seed = "20261212", tries = 200)
    void whatIsCountedAddsUp(@ForAll long seed, @ForAll @IntRange(max = 2) int memory) {
        EventLog log = Logs.random(new Random(seed));
        Journey journey = Discovery.withDefaults().withMemory(memory).of(log).journey();
        long starts = journey.startCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long taken = journey.transitions().stream()
                .mapToLong(transition -> transition.count().orElseThrow())
                .sum();
        long ended = journey.transitions().stream()
                .filter(transition -> transition.to() instanceof Outcome)
                .mapToLong(transition -> transition.count().orElseThrow())
                .sum();
        assertThat(starts).isEqualTo(log.caseCount());
        assertThat(ended).isEqualTo(log.caseCount());
        assertThat(taken).isEqualTo(log.stepCount());
    }

    @Property(seed = "20261213", tries = 300)
    void aFilterLeavesASoundJourneyAndSaysWhatItKeeps(
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1) double cases,
            @ForAll @DoubleRange(max = 1) double transitions) {
        EventLog log = Logs.random(new Random(seed));
        Discovered found = Discovery.withDefaults()
                .withLeastCaseShare(cases)
                .withLeastTransitionShare(transitions)
                .of(log);
        long counted = found.journey().transitions().stream()
                .mapToLong(transition -> transition.count().orElseThrow())
                .sum();
        long left = found.kept().dropped().stream()
                .filter(way -> !way.from().equals("(start)"))
                .mapToLong(Kept.Way::count)
                .sum();
        assertThat(found.kept().transitions().part()).isEqualTo(counted);
        assertThat(counted + left).isEqualTo(log.stepCount());
        assertThat(found.kept().cases().part()).isBetween(0L, (long) log.caseCount());
        assertThat(found.minutes().keySet())
                .isEqualTo(Dense.visits(found.journey()).keySet());
    }

    @Property(seed = "20261214", tries = 100)
    void aStricterFilterDropsMore(@ForAll long seed, @ForAll @DoubleRange(max = 0.4) double share) {
        EventLog log = Logs.random(new Random(seed));
        Kept loose = Discovery.withDefaults()
                .withLeastTransitionShare(share / 2)
                .of(log)
                .kept();
        Kept strict =
                Discovery.withDefaults().withLeastTransitionShare(share).of(log).kept();
        if (strict.rescued().isEmpty() && loose.rescued().isEmpty()) {
            assertThat(strict.transitions().part())
                    .isLessThanOrEqualTo(loose.transitions().part());
            assertThat(strict.cases().part()).isLessThanOrEqualTo(loose.cases().part());
        }
    }

    @Property(seed = "20261215", tries = 100)
    void everybodyWhoPerformsIsAnActor(@ForAll long seed, @ForAll boolean byTeam) {
        EventLog log = Logs.random(new Random(seed));
        Journey journey = Discovery.withDefaults()
                .withPerformers(byTeam ? Level.TEAM : Level.ACTOR)
                .of(log)
                .journey();
        journey.touchpoints()
                .forEach(touchpoint -> touchpoint
                        .performers()
                        .forEach((actor, share) ->
                                assertThat(journey.actor(actor).side()).isNotNull()));
        assertThat(Journey.parse(journey.toJson(), "law")).isEqualTo(journey);
    }

    @Property(seed = "20261216", tries = 100)
    void probabilitiesAreSharesOfCounts(@ForAll long seed) {
        Journey journey =
                Discovery.withDefaults().of(Logs.random(new Random(seed))).journey();
        journey.touchpoints().forEach(touchpoint -> {
            double all = journey.transitionsFrom(touchpoint.id()).stream()
                    .mapToLong(transition -> transition.count().orElseThrow())
                    .sum();
            for (Transition transition : journey.transitionsFrom(touchpoint.id())) {
                assertThat(transition.probability())
                        .isCloseTo(transition.count().orElseThrow() / all, within(1e-12));
            }
        });
    }

    private static Map<String, Double> meanVisits(EventLog log) {
        Map<String, Double> visits = new TreeMap<>();
        for (Case one : log.cases()) {
            for (Step step : one.steps()) {
                visits.merge(step.touchpoint(), 1.0 / log.caseCount(), Double::sum);
            }
        }
        return visits;
    }
}
