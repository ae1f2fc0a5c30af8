package dev.journey.analysis.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static Journey line() {
        return Journey.named("Line")
                .customer("customer")
                .company("Ann", ann -> ann.team("front").tier(1))
                .touchpoint(
                        "call",
                        t -> t.by("customer")
                                .channel("phone")
                                .stage("ask")
                                .gives("name")
                                .minutes(3, 0))
                .touchpoint(
                        "answer",
                        t -> t.by("Ann")
                                .asks("name", "order")
                                .active(1, 0)
                                .waiting(0.5, 0)
                                .company(4, 0))
                .start("call")
                .from("call")
                .to("answer", 1, way -> way.delay(2))
                .from("answer")
                .to(Outcome.REFUSED)
                .build();
    }

    private static List<String> steps(EventLog log) {
        Instant start = log.cases().get(0).steps().get(0).start();
        return log.cases().get(0).steps().stream()
                .map(step -> step.touchpoint()
                        + " " + Duration.between(start, step.start()).toSeconds()
                        + step.end()
                                .map(end -> "-" + Duration.between(start, end).toSeconds())
                                .orElse(""))
                .toList();
    }

    @Test
    void everyColumnIsFilled() {
        EventLog log = Simulation.of(line()).cases(2).toLog();
        assertThat(log.cases()).extracting(Case::id).containsExactly("C000001", "C000002");
        Step call = log.cases().get(0).steps().get(0);
        Step answer = log.cases().get(0).steps().get(1);
        assertThat(call.actor()).contains("customer");
        assertThat(call.team()).isEmpty();
        assertThat(call.channel()).contains("phone");
        assertThat(call.value("stage")).contains("ask");
        assertThat(call.value(Role.CUSTOMER)).contains("K000001");
        assertThat(call.value(Role.DATA_GIVEN)).contains("name");
        assertThat(call.value(Role.STATUS)).isEmpty();
        assertThat(answer.value(Role.DATA_ASKED)).contains("name;order");
        assertThat(answer.value(Role.STATUS)).contains("REFUSED");
        assertThat(answer.team()).contains("front");
        assertThat(answer.number(Role.CUSTOMER_MINUTES)).hasValue(1);
        assertThat(answer.number(Role.WAIT_MINUTES)).hasValue(0.5);
        assertThat(answer.number(Role.COMPANY_MINUTES)).hasValue(4);
        assertThat(steps(log)).containsExactly("call 0-180", "answer 300-540");
    }

    @Test
    void theGlossarySaysWhatTheJourneySays() {
        EventLog log = Simulation.of(line()).cases(1).toLog();
        assertThat(log.glossary().actor("customer").side()).contains(Side.CUSTOMER);
        assertThat(log.glossary().actor("Ann").tier()).hasValue(1);
        assertThat(log.glossary().status("REFUSED").outcome()).contains(Outcome.REFUSED);
        assertThat(log.glossary().statuses()).hasSize(1);
        EventLog desk = Simulation.of(Drawn.helpDesk().build()).cases(1).toLog();
        assertThat(desk.glossary().touchpoint("self").due()).isPresent();
        assertThat(desk.glossary().touchpoint("self").minutes().active()).isEmpty();
    }

    @Test
    void whoMayDecideMoreApprovesInTheDrawingAndInItsLog() {
        Journey credit = Journey.named("Credit")
                .company("Ann", ann -> ann.authority(10))
                .company("Sue", sue -> sue.authority(200))
                .touchpoint("look", t -> t.by("Ann").minutes(0, 1))
                .touchpoint("decide", t -> t.by("Sue").minutes(0, 1))
                .touchpoint("tell", t -> t.by("Ann").minutes(0, 1))
                .start("look")
                .from("look")
                .to("decide")
                .from("decide")
                .to("tell")
                .from("tell")
                .to(Outcome.RESOLVED)
                .build();
        LogSummary played = LogSummary.of(Simulation.of(credit).cases(3).toLog(), Settings.DEFAULT);

        assertThat(JourneySolver.withDefaults()
                        .of(credit)
                        .handoffs()
                        .get(DrawnLevel.ACTOR)
                        .kinds())
                .isEqualTo(Map.of(HandoffKind.APPROVAL, 2.0));
        assertThat(played.handoffs().get(Level.ACTOR).kinds()).isEqualTo(Map.of(HandoffKind.APPROVAL, 6L));
    }

    @Test
    void branchesRunAtTheSameTimeAndMeetWhenTheLastOneArrives() {
        EventLog log = Simulation.of(Drawn.twoBranches().build()).cases(1).toLog();
        assertThat(steps(log)).containsExactly("ask 0-60", "order 60-1560", "check 240-840", "tell 1560-1680");
        assertThat(log.cases().get(0).steps().get(3).value(Role.STATUS)).contains("RESOLVED");
    }

    @Test
    void branchesCanMeetAtAnOutcomeNestAndBeSkipped() {
        Journey journey = Journey.named("Nested")
                .touchpoint("a", t -> t.minutes(1, 1))
                .touchpoint("b", t -> t.minutes(2, 1))
                .touchpoint("c", t -> t.minutes(5, 1))
                .touchpoint("d", t -> t.minutes(7, 1))
                .touchpoint("e", t -> t.minutes(1, 1))
                .start("a")
                .from("a")
                .fork("outer", f -> f.branch().to("b").branch().to("RESOLVED").join(Outcome.RESOLVED))
                .from("b")
                .fork("inner", f -> f.branch().to("c").branch().to("d").join("e"))
                .from("c")
                .to("e")
                .from("d")
                .to("e")
                .from("e")
                .to(Outcome.RESOLVED)
                .build();
        EventLog log = Simulation.of(journey).cases(1).toLog();
        assertThat(steps(log)).containsExactly("a 0-60", "b 60-180", "c 180-480", "d 180-600", "e 600-660");
        assertThat(log.cases().get(0).steps().get(4).value(Role.STATUS)).contains("RESOLVED");
    }

    @Test
    void theOutcomeStandsOnTheStepThatBeganLast() {
        Journey journey = Journey.named("Late")
                .touchpoint("a", t -> t.minutes(1, 1))
                .touchpoint("long", t -> t.minutes(60, 1))
                .touchpoint("late", t -> t.minutes(1, 1))
                .start("a")
                .from("a")
                .fork(
                        "both",
                        f -> f.branch()
                                .to("late", 1, way -> way.delay(5))
                                .branch()
                                .to("long")
                                .join(Outcome.LOST))
                .from("long")
                .to(Outcome.LOST)
                .from("late")
                .to(Outcome.LOST)
                .build();
        List<Step> steps =
                Simulation.of(journey).cases(1).toLog().cases().get(0).steps();
        assertThat(steps).extracting(Step::touchpoint).containsExactly("a", "long", "late");
        assertThat(steps).extracting(step -> step.value(Role.STATUS).orElse("")).containsExactly("", "", "LOST");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Journey journey = Journey.named("Unknown")
                .company("Ann")
                .touchpoint("seen", t -> t.by("Ann").active(2, 0))
                .touchpoint("quiet", t -> t.side(Side.CUSTOMER).customerMoney(3))
                .start("seen")
                .from("seen")
                .to("quiet")
                .from("quiet")
                .to(Outcome.OPEN)
                .build();
        Simulated simulated = Simulation.of(journey).cases(1).run();
        Step seen = simulated.log().cases().get(0).steps().get(0);
        Step quiet = simulated.log().cases().get(0).steps().get(1);
        assertThat(seen.number(Role.COMPANY_MINUTES)).isEmpty();
        assertThat(seen.end()).as("an end would measure Ann's minutes").isEmpty();
        assertThat(quiet.end()).isEmpty();
        assertThat(quiet.actor()).isEmpty();
        assertThat(quiet.value(Role.STATUS)).contains("OPEN");
        assertThat(simulated.log().glossary().touchpoint("quiet").side()).contains(Side.CUSTOMER);
        assertThat(simulated.assumptions())
                .containsExactly(
                        "The customer's minutes are unknown, and missing in the log, at: quiet.",
                        "The company's minutes are unknown, and missing in the log, at: seen.",
                        "A log has no place for money, labels, handover modes and carried data: they are not in it.");
    }

    @Test
    void spreadMinutesAreSaidToBeGamma() {
        Journey journey = Journey.named("Spread")
                .touchpoint("a", t -> t.minutes(1, 1).active(5, 2))
                .start("a")
                .from("a")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(Simulation.of(journey).run().assumptions())
                .containsExactly(
                        "Minutes with a spread are drawn from the gamma distribution with their mean and standard deviation.");
    }

    @Test
    void aSpreadOfADelayIsSaidToo() {
        Journey journey = Journey.named("Delayed")
                .touchpoint("a", t -> t.minutes(1, 1))
                .touchpoint("b", t -> t.minutes(1, 1))
                .start("a")
                .from("a")
                .to("b", 1, way -> way.delay(5, 2))
                .from("b")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(Simulation.of(journey).run().assumptions())
                .singleElement()
                .asString()
                .contains("gamma");
    }

    @Test
    void waitingDelaysWhatFollowsAsWorkDoes() {
        Journey journey = Journey.named("Waits")
                .touchpoint(
                        "a", t -> t.active(1, 0).waiting(2, 0).unattended(4, 0).company(1, 0))
                .touchpoint("b", t -> t.minutes(1, 1))
                .start("a")
                .from("a")
                .to("b")
                .from("b")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(steps(Simulation.of(journey).cases(1).toLog())).containsExactly("a 0-420", "b 420-480");
    }

    @Test
    void aTeamsWorkIsThatOfAllItsSteps() {
        TeamQueue front =
                Simulation.of(line()).cases(25).staff("front", 1).run().queues().get(0);
        assertThat(front.workMillis()).isEqualTo(25 * Duration.ofMinutes(4).toMillis());
        assertThat(front.waits().count()).isEqualTo(25);
    }

    @Test
    void anItemHasAStretchAsLongAsItsShareOfAllWeights() {
        Choice<String> choice =
                Choice.<String>builder().add("a", 1).add("never", 0).add("b", 3).build();
        assertThat(List.of(choice.at(0.249), choice.at(0.251), choice.at(0.999)))
                .containsExactly("a", "b", "b");
    }

    @Test
    void asManyStepsAsAreAllowedAreTaken() {
        assertThat(Simulation.of(line()).mostSteps(2).cases(1).toLog().stepCount())
                .isEqualTo(2);
        assertThatThrownBy(() -> Simulation.of(line()).mostSteps(1).cases(1).toLog())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Case \"C000001\" took more than 1 step");
    }

    @Test
    void casesArriveFromTheBeginningOn() {
        Instant begin = Instant.parse("2030-05-05T12:00:00Z");
        EventLog log = Simulation.of(line()).cases(50).beginningAt(begin).toLog();
        assertThat(log.cases().get(0).steps().get(0).start()).isAfter(begin);
        assertThat(log.cases()).extracting(Case::id).isSorted();
    }

    @Test
    void idsHaveTheSameLengthHoweverManyCases() {
        CaseRun first = new CaseRun(0, 1, 2);
        assertThat(new LogColumns(line(), 10).caseId(first)).isEqualTo("C000001");
        assertThat(new LogColumns(line(), 999_999).caseId(first)).isEqualTo("C000001");
        assertThat(new LogColumns(line(), 1_000_000).caseId(first)).isEqualTo("C0000001");
    }

    @Test
    void aSystemsMissingWorkIsNoAssumption() {
        Journey journey = Journey.named("Bot")
                .system("bot")
                .touchpoint("a", t -> t.by("bot").active(1, 0))
                .start("a")
                .from("a")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(Simulation.of(journey).run().assumptions()).isEmpty();
    }

    @Test
    void refusesWhatItCannotPlay() {
        Simulation simulation = Simulation.of(line());
        assertThatThrownBy(() -> simulation.cases(0)).hasMessage("Cases 0: simulate at least 1.");
        assertThatThrownBy(() -> simulation.arrivalsPerHour(Double.NaN))
                .hasMessage("Arrivals per hour NaN: it must be a finite number above 0.");
        assertThatThrownBy(() -> simulation.arrivalsPerHour(0))
                .hasMessage("Arrivals per hour 0.0: it must be a finite number above 0.");
        assertThatThrownBy(() -> simulation.arrivalsPerHour(Double.POSITIVE_INFINITY))
                .hasMessage("Arrivals per hour Infinity: it must be a finite number above 0.");
        assertThatThrownBy(() -> simulation.mostSteps(0)).hasMessage("Most steps of a case 0: allow at least 1.");
        assertThatThrownBy(() -> simulation.staff("front", 0))
                .hasMessage(
                        "Staff of team \"front\" 0: it needs at least 1; leave the team out for staff without limit.");
        assertThatThrownBy(() -> simulation.staff("frunt", 1))
                .hasMessage("No actor of the journey is in team \"frunt\"; did you mean \"front\"?");
        assertThatThrownBy(() -> simulation.staff("something else", 1))
                .hasMessage("No actor of the journey is in team \"something else\". Teams: front.");
    }

    @Test
    void aLoopThatIsHardlyEverLeftIsNotCutOffSilently() {
        Journey loop = Journey.named("Loop")
                .touchpoint("again")
                .start("again")
                .from("again")
                .to("again", 0.999)
                .to(Outcome.RESOLVED, 0.001)
                .build();
        assertThatThrownBy(() -> Simulation.of(loop).mostSteps(50).toLog())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Case \"C000001\" took more than 50 steps and is at \"again\": a loop is hardly ever left."
                        + " Allow more steps, or correct the probabilities.");
    }

    @Test
    void columnsThatNothingIsDrawnForDoNotExist() {
        EventLog log = Simulation.of(Drawn.twoBranches().build()).cases(1).toLog();
        assertThat(log.column(Role.TEAM)).isEmpty();
        assertThat(log.column(Role.CHANNEL)).isEmpty();
        assertThat(log.column(Role.DATA_ASKED)).isEmpty();
        assertThat(log.otherColumns()).isEmpty();
    }

    @Test
    void performersShareTheVisits() {
        Journey journey = Journey.named("Shared")
                .company("Ann")
                .company("Bob")
                .touchpoint("a", t -> t.byShare("Ann", 0.25).byShare("Bob", 0.75))
                .start("a")
                .from("a")
                .to(Outcome.RESOLVED)
                .build();
        EventLog log = Simulation.of(journey).cases(10_000).toLog();
        long ann = log.cases().stream()
                .filter(one -> one.steps().get(0).actor().equals(Optional.of("Ann")))
                .count();
        assertThat(ann).isBetween(2500L - 174, 2500L + 174);
    }
}
