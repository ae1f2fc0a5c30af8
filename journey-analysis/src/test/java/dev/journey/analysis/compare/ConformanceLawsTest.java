package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ConformanceLawsTest {
    private static final int LONGEST = 7;

    @Property(seed = "4711", tries = 300)
    void aRunOfTheJourneyFits(@ForAll("any") Journey journey, @ForAll long seed) {
        CaseConformance walked = align(journey, run(journey, seed));
        assertThat(walked.fits()).isTrue();
        assertThat(walked.fitness().value()).hasValue(1);
        assertThat(walked.deviations()).isEmpty();
    }

    @Property(seed = "4712", tries = 300)
    void aStepThatIsLeftOutCostsAtMostOne(@ForAll("any") Journey journey, @ForAll long seed) {
        List<String> trace = new ArrayList<>(run(journey, seed));
        Assume.that(trace.size() > 1);
        int at = new Random(seed).nextInt(trace.size());
        trace.remove(at);
        CaseConformance without = align(journey, trace);
        assertThat(without.cost()).isLessThanOrEqualTo(1);
        assertThat(without.deviations())
                .hasSize(without.cost())
                .allMatch(d -> d.type() == DeviationType.MISSING || d.type() == DeviationType.IRREGULAR);
    }

    @Property(seed = "4719", tries = 200)
    void aStepThatIsLeftOutOfAPlanWithoutChoiceIsMissing(@ForAll @IntRange(min = 2, max = 9) int size, @ForAll int at) {
        List<String> plan = IntStream.range(0, size).mapToObj(i -> "t" + i).toList();
        JourneyBuilder journey = Journey.named("Line").start("t0");
        for (int i = 0; i < size; i++) {
            journey.touchpoint(plan.get(i)).from(plan.get(i)).to(i + 1 < size ? plan.get(i + 1) : "RESOLVED");
        }
        int left = Math.floorMod(at, size);
        List<String> trace = new ArrayList<>(plan);
        trace.remove(left);
        assertThat(align(journey.build(), trace).deviations())
                .containsExactly(new Deviation(Evidence.NO_STEP, plan.get(left), left));
    }

    @Property(seed = "4713", tries = 300)
    void aStepThatNobodyDrewIsOneAdHocTouchpoint(@ForAll("any") Journey journey, @ForAll long seed) {
        List<String> trace = new ArrayList<>(run(journey, seed));
        int at = new Random(seed).nextInt(trace.size() + 1);
        trace.add(at, "nobody drew this");
        assertThat(align(journey, trace).deviations())
                .containsExactly(new Deviation(Evidence.UNKNOWN_NAME, "nobody drew this", at));
    }

    @Property(seed = "4714", tries = 400)
    void costIsTheLeastOverAllRuns(@ForAll("forward") Journey journey, @ForAll long seed) {
        List<String> trace = scramble(journey, seed);
        int least = new Runs(journey)
                .all(20).stream().mapToInt(run -> Runs.cost(trace, run)).min().orElseThrow();
        assertThat(align(journey, trace).cost()).isEqualTo(least);
    }

    @Property(seed = "4715", tries = 300)
    void noRunExplainsACaseBetter(@ForAll("any") Journey journey, @ForAll long seed) {
        List<String> trace = scramble(journey, seed);
        int cost = align(journey, trace).cost();
        for (List<String> run : new Runs(journey).all(LONGEST)) {
            assertThat(Runs.cost(trace, run)).isGreaterThanOrEqualTo(cost);
        }
    }

    @Property(seed = "4716", tries = 300)
    void bothSidesOfAnAlignmentAreWhatTheyClaim(@ForAll("any") Journey journey, @ForAll long seed) {
        List<String> trace = scramble(journey, seed);
        CaseConformance aligned = align(journey, trace);
        List<String> observed = aligned.moves().stream()
                .flatMap(move -> move.observed().stream())
                .toList();
        List<String> planned = aligned.moves().stream()
                .flatMap(move -> move.planned().stream())
                .toList();
        assertThat(observed).isEqualTo(trace);
        assertThat(new Runs(journey).all(planned.size())).contains(planned);
        assertThat(aligned.moves().stream()
                        .filter(move -> !move.observed().equals(move.planned()))
                        .count())
                .isEqualTo(aligned.cost());
    }

    @Property(seed = "4717", tries = 200)
    void renamingChangesNothing(@ForAll long drawing, @ForAll long seed) {
        Journey journey = Drawings.of(drawing, name -> name);
        Journey renamed = Drawings.of(drawing, name -> "\u00fc " + name);
        List<String> trace = scramble(journey, seed);
        CaseConformance before = align(journey, trace);
        CaseConformance after =
                align(renamed, trace.stream().map(name -> "\u00fc " + name).toList());
        assertThat(after.cost()).isEqualTo(before.cost());
        assertThat(after.deviations())
                .isEqualTo(before.deviations().stream()
                        .map(d -> new Deviation(d.evidence(), "\u00fc " + d.touchpoint(), d.position()))
                        .toList());
    }

    @Property(seed = "4718", tries = 200)
    void aBoundNeverClaimsMoreThanIsTrue(@ForAll("any") Journey journey, @ForAll long seed) {
        List<String> trace = scramble(journey, seed);
        int cost = align(journey, trace).cost();
        ConformanceSettings few = ConformanceSettings.DEFAULT.withMaxStates(1 + Math.floorMod(seed, 12));
        CaseConformance cut =
                Conformance.of(journey, Logs.of(List.of(trace)), few).cases().get(0);
        assertThat(cut.cost()).isLessThanOrEqualTo(cost);
        assertThat(!cut.aligned() || cut.cost() == cost).isTrue();
    }

    @Provide
    Arbitrary<Journey> any() {
        return Drawings.any();
    }

    @Provide
    Arbitrary<Journey> forward() {
        return Drawings.forward();
    }

    private static List<String> run(Journey journey, long seed) {
        List<String> run = new Runs(journey).one(new Random(seed), LONGEST);
        Assume.that(!run.isEmpty());
        return run;
    }

    /** Steps drawn from the journey's names and one more. */
    private static List<String> scramble(Journey journey, long seed) {
        Random random = new Random(seed);
        Set<String> ids = new LinkedHashSet<>();
        journey.touchpoints().forEach(touchpoint -> ids.add(touchpoint.id()));
        ids.add("other");
        List<String> names = List.copyOf(ids);
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> names.get(random.nextInt(names.size())))
                .toList();
    }

    private static CaseConformance align(Journey journey, List<String> trace) {
        return Conformance.of(journey, Logs.of(List.of(trace))).cases().get(0);
    }
}
