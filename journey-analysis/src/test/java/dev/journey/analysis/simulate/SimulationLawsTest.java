package dev.journey.analysis.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import dev.journey.model.write.LogCsv;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SimulationLawsTest {
    @Property(seed = "20261201", tries = 40)
    void theSameSeedGivesAnEqualLog(@ForAll long seed) {
        Journey journey = RandomJourneys.of(new Random(seed));
        assertThat(play(journey, seed, 40).toLog())
                .isEqualTo(play(journey, seed, 40).toLog());
    }

    @Property(seed = "20261202", tries = 40)
    void readingWhatWasWrittenGivesAnEqualLog(@ForAll long seed) {
        EventLog log = play(RandomJourneys.of(new Random(seed)), seed, 20).toLog();
        LogCsv csv = LogCsv.of(log);
        byte[] bytes = csv.text().getBytes(StandardCharsets.UTF_8);
        Mapping mapping = Mapping.parse(csv.mapping().toJson(), "law");
        assertThat(CsvReader.with(mapping)
                        .read("law", () -> new ByteArrayInputStream(bytes))
                        .log())
                .isEqualTo(log);
    }

    @Property(seed = "20261203", tries = 40)
    void moreCasesLeaveTheFirstOnesAsTheyAre(@ForAll long seed) {
        Journey journey = RandomJourneys.of(new Random(seed));
        EventLog few = play(journey, seed, 10).toLog();
        EventLog many = play(journey, seed, 30).toLog();
        for (int i = 0; i < few.caseCount(); i++) {
            assertThat(paths(many).apply(i)).isEqualTo(paths(few).apply(i));
        }
    }

    @Property(seed = "20261204", tries = 40)
    void withEnoughStaffNobodyWaitsAndTheLogIsTheSame(@ForAll long seed) {
        Journey journey = RandomJourneys.of(new Random(seed));
        Simulated limited =
                play(journey, seed, 30).staff(RandomJourneys.TEAM, 100_000).run();
        assertThat(limited.log()).isEqualTo(play(journey, seed, 30).toLog());
        assertThat(limited.queues().get(0).waited().part()).isZero();
        assertThat(limited.queues().get(0).waits().sum()).isZero();
    }

    @Property(seed = "20261205", tries = 40)
    void limitedStaffDelaysAndChangesNothingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int staff) {
        Journey journey = RandomJourneys.of(new Random(seed));
        Simulation free = play(journey, seed, 30);
        EventLog log = free.staff(RandomJourneys.TEAM, staff).toLog();
        assertThat(what(log)).containsExactlyElementsOf(what(free.toLog()));
    }

    /** Common random numbers: a case that never comes where the journey was rewritten is played as before. */
    @Property(seed = "20261206", tries = 40)
    void aCaseMeetsTheSameChanceInARewrittenJourney(@ForAll long seed) {
        Journey journey = Drawn.helpDesk().build();
        Journey rewritten = Drawn.helpDesk()
                .touchpoint("new", t -> t.by("Ann").minutes(3, 3))
                .redraw("specialist")
                .to("new", 0.5)
                .to("agent", 0.5)
                .from("new")
                .to(Outcome.RESOLVED)
                .build();
        EventLog before = play(journey, seed, 50).toLog();
        EventLog after = play(rewritten, seed, 50).toLog();
        for (int i = 0; i < 50; i++) {
            if (!paths(before).apply(i).toString().contains("specialist")) {
                assertThat(paths(after).apply(i)).isEqualTo(paths(before).apply(i));
            }
        }
    }

    private static Simulation play(Journey journey, long seed, int cases) {
        return Simulation.of(journey).cases(cases).seed(seed);
    }

    /** The steps of a case by its position in the order of arrival: cases have ids in that order. */
    private static IntFunction<List<String>> paths(EventLog log) {
        return i -> log.cases().stream()
                .filter(one ->
                        one.id().equals("C" + Integer.toString(1_000_001 + i).substring(1)))
                .flatMap(one -> one.steps().stream().map(Object::toString))
                .toList();
    }

    /** Who did what with which outcome, without times. */
    private static List<String> what(EventLog log) {
        return log.cases().stream()
                .map(one -> one.id()
                        + one.steps().stream()
                                .map(step -> step.touchpoint() + step.actor().orElse(""))
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }
}
