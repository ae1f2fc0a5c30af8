package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.Level;
import dev.journey.model.Capability;
import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    @Test
    void countsWhatFollowsWhatAndHowCasesEnd() {
        Discovered found = Logs.discover(Logs.of("Ask Call Closed", "Ask Ask Call", "Mail Closed"));
        assertThat(Logs.ways(found.journey()))
                .containsExactly(
                        "Ask > Call 2",
                        "Call > Closed 1",
                        "Closed > RESOLVED 2",
                        "Ask > Ask 1",
                        "Call > OPEN 1",
                        "Mail > Closed 1");
        assertThat(found.journey().startCounts()).isEqualTo(Map.of("Ask", 2L, "Mail", 1L));
        assertThat(found.journey().name()).isEqualTo("Discovered from 3 cases, 8 steps");
        assertThat(found.splits()).isEmpty();
        assertThat(found.assumptions())
                .containsExactly(
                        "1 of 3 cases end without an outcome: they end OPEN.",
                        "Nobody said whose 8 of 8 steps are: they are taken as the company's.",
                        "The customer's minutes are unknown for 8 of 8 steps: their touchpoints take the mean of the visits"
                                + " that have minutes, if any has.",
                        "The company's minutes are unknown for 8 of 8 steps: their touchpoints take the mean of the visits"
                                + " that have minutes, if any has.");
    }

    @Test
    void aStepAfterTheOutcomeLeavesTheTouchpointItsOutcome() {
        Journey journey = Logs.discover(Logs.of("Call Closed Call Closed")).journey();
        assertThat(Logs.ways(journey)).containsExactly("Call > Closed 2", "Closed > Call 1", "Closed > RESOLVED 1");
        assertThat(journey.touchpoint("Closed").traits().outcome()).contains(Outcome.RESOLVED);
    }

    @Test
    void theStatusOfALastStepEndsTheCase() {
        EventLogBuilder log = EventLog.builder()
                .glossary(new Glossary(
                        Map.of(),
                        Map.of("gone", Traits.builder().outcome(Outcome.LOST).build()),
                        List.of(),
                        List.of(),
                        Map.of()));
        log.step("1", "Call").start(Logs.START).text(Role.STATUS, "gone").add();
        log.step("2", "Call").start(Logs.START).add();
        assertThat(Logs.ways(Logs.discover(log.build()).journey()))
                .containsExactlyInAnyOrder("Call > LOST 1", "Call > OPEN 1");
    }

    @Test
    void whatTheGlossarySaysIsCarriedOver() {
        Traits traits = Traits.builder()
                .due(DueParty.COMPANY)
                .touchpointClass(TouchpointClass.CHASE)
                .visibility(Visibility.BACK)
                .move(Side.CUSTOMER)
                .accepts(true)
                .minutes(StepMinutes.UNKNOWN.withActive(Minutes.of(7)))
                .requires(Set.of(Capability.parse("skill:net")))
                .build();
        EventLog log = EventLog.builder()
                .glossary(new Glossary(Map.of("Call", traits), Map.of(), List.of(), List.of(), Map.of()))
                .step("1", "Call")
                .start(Logs.START)
                .text(Role.SIDE, "PARTNER")
                .channel("phone")
                .other("stage", "first")
                .text(Role.DATA_ASKED, "name; order")
                .add()
                .build();
        Discovered found = Logs.discover(log);
        Touchpoint call = found.journey().touchpoint("Call");
        assertThat(call.traits().due()).contains(DueParty.COMPANY);
        assertThat(call.traits().touchpointClass()).contains(TouchpointClass.CHASE);
        assertThat(call.traits().visibility()).contains(Visibility.BACK);
        assertThat(call.traits().move()).contains(Side.CUSTOMER);
        assertThat(call.traits().side()).contains(Side.PARTNER);
        assertThat(call.traits().accepts()).isTrue();
        assertThat(call.traits().requires()).hasToString("[skill:net]");
        assertThat(call.minutes().active()).contains(Minutes.of(7));
        assertThat(call.channel()).contains("phone");
        assertThat(call.stage()).contains("first");
        assertThat(call.dataAsked()).containsExactly("name", "order");
        assertThat(found.minutes().get("Call").customer()).isEqualTo(Map.of(MinuteSource.GIVEN, 1L));
    }

    @Test
    void performersHaveTheirSharesByActorAndByTeam() {
        EventLogBuilder log = EventLog.builder().glossary(Logs.GLOSSARY);
        String[] actors = {"Ann", "Bob", "Bob", "Ann", "Bob"};
        String[] teams = {"front", "front", "front", "back", "back"};
        for (int i = 0; i < actors.length; i++) {
            log.step("c" + i, "Call")
                    .start(Logs.START)
                    .actor(actors[i])
                    .team(teams[i])
                    .add();
        }
        log.step("c9", "Call").start(Logs.START).add();
        EventLog built = log.build();
        Discovered found = Logs.discover(built);
        assertThat(found.journey().touchpoint("Call").performers()).isEqualTo(Map.of("Bob", 0.6, "Ann", 0.4));
        assertThat(found.journey().actor("Bob").team()).contains("front");
        assertThat(found.journey().actor("Ann").team()).contains("back");
        assertThat(found.assumptions())
                .contains(
                        "1 of 6 steps name nobody at touchpoints where others do: the shares are of those that do.",
                        "Who performs a visit is drawn by share, whoever came before: handoffs of the journey can differ from"
                                + " those of the log.",
                        "\"Ann\" works in several teams: taken as one of \"back\", the most frequent.",
                        "\"Bob\" works in several teams: taken as one of \"front\", the most frequent.");
        Journey byTeam =
                Discovery.withDefaults().withPerformers(Level.TEAM).of(built).journey();
        assertThat(byTeam.touchpoint("Call").performers()).isEqualTo(Map.of("front", 0.6, "back", 0.4));
        assertThat(byTeam.actor("front").team()).contains("front");
    }

    @Test
    void minutesAreMeasuredAndTheRestOfTheTimeIsUnattendedOrOnTheWay() {
        EventLogBuilder log = EventLog.builder().glossary(Logs.GLOSSARY);
        for (int i = 0; i < 2; i++) {
            log.step("c" + i, "Ask")
                    .start(Logs.START)
                    .end(Logs.START.plusSeconds(600))
                    .actor("customer")
                    .number(Role.CUSTOMER_MINUTES, 3 + 2 * i)
                    .number(Role.WAIT_MINUTES, 1)
                    .add();
            log.step("c" + i, "Call")
                    .start(Logs.START.plusSeconds(900))
                    .actor("Ann")
                    .number(Role.COMPANY_MINUTES, 8)
                    .add();
        }
        Discovered found = Logs.discover(log.build());
        StepMinutes ask = found.journey().touchpoint("Ask").minutes();
        assertThat(ask.active().orElseThrow().mean()).isEqualTo(4);
        assertThat(ask.active().orElseThrow().sd()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(ask.waiting()).contains(Minutes.of(1));
        assertThat(ask.unattended().orElseThrow().mean()).isEqualTo(5);
        assertThat(ask.company()).isEmpty();
        Transition way = found.journey().transitionsFrom("Ask").get(0);
        assertThat(way.delay()).contains(Minutes.of(5));
        assertThat(found.journey().touchpoint("Call").minutes().company()).contains(Minutes.of(8));
        assertThat(found.minutes().get("Ask").customer()).isEqualTo(Map.of(MinuteSource.MEASURED, 2L));
        assertThat(found.minutes().get("Ask").company()).isEqualTo(Map.of(MinuteSource.NONE, 2L));
    }

    @Test
    void stepsOfOneNameThatMeanDifferentThingsAreTouchpointsOfTheirOwn() {
        EventLogBuilder log = EventLog.builder().glossary(Logs.GLOSSARY);
        log.step("1", "Message").start(Logs.START).actor("customer").add();
        log.step("1", "Message")
                .start(Logs.START.plusSeconds(60))
                .actor("Ann")
                .text(Role.STATUS, "Waiting")
                .add();
        log.step("1", "Message").start(Logs.START.plusSeconds(90)).actor("Ann").add();
        Discovered found = Logs.discover(log.build());
        assertThat(found.journey().touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly(
                        "Message (by the customer, no next move)",
                        "Message (by the company, next move CUSTOMER)",
                        "Message (by the company, no next move)");
        assertThat(found.journey().touchpoints()).extracting(Touchpoint::label).containsOnly("Message");
        assertThat(found.assumptions())
                .contains("Steps called \"Message\" mean different things and are touchpoints of their own:"
                        + " Message (by the customer, no next move), Message (by the company, next move CUSTOMER),"
                        + " Message (by the company, no next move).");
    }

    @Test
    void anActorOnBothSidesIsTwo() {
        EventLogBuilder log = EventLog.builder();
        log.step("1", "Write")
                .start(Logs.START)
                .actor("Kim")
                .text(Role.SIDE, "CUSTOMER")
                .add();
        log.step("1", "Answer")
                .start(Logs.START.plusSeconds(60))
                .actor("Kim")
                .text(Role.SIDE, "COMPANY")
                .add();
        Journey journey = Logs.discover(log.build()).journey();
        assertThat(journey.touchpoint("Write").performer()).contains("Kim (customer)");
        assertThat(journey.actor("Kim (customer)").side()).isEqualTo(Side.CUSTOMER);
        assertThat(journey.actor("Kim").side()).isEqualTo(Side.COMPANY);
    }

    @Test
    void aStepCalledLikeAnOutcomeIsNotTheOutcome() {
        Journey journey = Logs.discover(Logs.of("Call RESOLVED")).journey();
        assertThat(Logs.ways(journey)).containsExactly("Call > RESOLVED (step) 1", "RESOLVED (step) > OPEN 1");
        assertThat(journey.touchpoint("RESOLVED (step)").label()).isEqualTo("RESOLVED");
    }

    @Test
    void aFilterSaysWhatItKeeps() {
        EventLog log = new Logs()
                .add(90, "Ask Call Closed")
                .add(8, "Ask Mail Closed")
                .add(2, "Odd Call Closed")
                .log();
        Discovered found = Discovery.withDefaults().withLeastCaseShare(0.05).of(log);
        assertThat(found.journey().touchpoints()).extracting(Touchpoint::id).doesNotContain("Odd");
        assertThat(found.kept().cases().part()).isEqualTo(98);
        assertThat(found.kept().transitions().part()).isEqualTo(298);
        assertThat(found.kept().dropped())
                .containsExactly(new Kept.Way("(start)", "Odd", 2), new Kept.Way("Odd", "Call", 2));
        Discovered strict =
                Discovery.withDefaults().withLeastTransitionShare(0.1).of(log);
        assertThat(Logs.ways(strict.journey())).contains("Ask > Call 90").doesNotContain("Ask > Mail 8");
        assertThat(strict.assumptions())
                .contains(
                        "Left out by the filter: 16 of 300 transitions. The other ways of their touchpoints share their"
                                + " probability, so mean visits are not the log's.");
    }

    @Test
    void aWayWithoutWhichNoCaseCouldEndIsKept() {
        EventLog log = Logs.of("Call Call Call Call Call Call Call Call Call Call Closed");
        Discovered found =
                Discovery.withDefaults().withLeastTransitionShare(0.5).of(log);
        assertThat(Logs.ways(found.journey()))
                .containsExactly("Call > Call 9", "Call > Closed 1", "Closed > RESOLVED 1");
        assertThat(found.kept().rescued()).containsExactly(new Kept.Way("Call", "Closed", 1));
        Discovered nothing = Discovery.withDefaults().withLeastCaseShare(1).of(Logs.of("Ask Closed", "Call Closed"));
        assertThat(Logs.ways(nothing.journey())).containsExactly("Ask > Closed 1", "Closed > RESOLVED 2");
    }

    @Test
    void memorySplitsATouchpointWhereTheNextStepDependsOnTheOneBefore() {
        EventLog log = new Logs()
                .add(100, "Bot Call Closed")
                .add(100, "Mail Call Ask Closed")
                .add(100, "Chat Call Ask Closed")
                .log();
        Discovered found = Discovery.withDefaults().withMemory(1).of(log);
        assertThat(Logs.ways(found.journey()))
                .contains(
                        "Bot > Call (after Bot) 100",
                        "Call (after Bot) > Closed 100",
                        "Call (after Mail or Chat) > Ask 200");
        Split split = found.splits().get(0);
        assertThat(found.splits()).hasSize(1);
        assertThat(split.touchpoint()).isEqualTo("Call");
        assertThat(split.stepsBack()).isEqualTo(1);
        assertThat(split.within()).isEmpty();
        assertThat(split.groups()).containsExactly(List.of("Bot"), List.of("Mail", "Chat"));
        assertThat(split.visits()).isEqualTo(300);
        assertThat(split.entropyBefore()).isCloseTo(0.9182958340544896, within(1e-12));
        assertThat(split.entropyAfter()).isZero();
        assertThat(split.degreesOfFreedom()).isEqualTo(2);
        assertThat(split.pValue()).isLessThan(1e-60);
        assertThat(found.journey().touchpoint("Call (after Bot)").label()).isEqualTo("Call");
        assertThat(Logs.discover(log).splits()).isEmpty();
    }

    @Test
    void whatLiesBetweenCarriesWhatIsRemembered() {
        EventLog log = new Logs()
                .add(60, "Bot Call Ask Closed")
                .add(60, "Mail Call Ask Mend Closed")
                .log();
        assertThat(Logs.ways(Discovery.withDefaults().withMemory(2).of(log).journey()))
                .containsExactly(
                        "Bot > Call (after Bot) 60",
                        "Call (after Bot) > Ask (after Bot, Call) 60",
                        "Ask (after Bot, Call) > Closed 60",
                        "Closed > RESOLVED 120",
                        "Mail > Call (after Mail) 60",
                        "Call (after Mail) > Ask (after Mail, Call) 60",
                        "Ask (after Mail, Call) > Mend 60",
                        "Mend > Closed 60");
        assertThat(Discovery.withDefaults().withMemory(1).of(log).splits()).isEmpty();
    }

    @Test
    void aDependenceWithinADependenceIsFoundAndNamed() {
        EventLog log = new Logs()
                .add(60, "Web Bot Call Closed")
                .add(60, "App Bot Call Mend Closed")
                .add(60, "Mail Call Ask Closed")
                .log();
        List<Split> splits = Discovery.withDefaults().withMemory(2).of(log).splits();
        assertThat(splits).extracting(Split::stepsBack).containsExactly(1, 2);
        assertThat(splits.get(1).within()).isEqualTo("after Bot");
        assertThat(splits.get(1).groups()).containsExactly(List.of("Web"), List.of("App"));
    }

    @Test
    void manyPredecessorsAreNamedInShort() {
        Logs logs = new Logs();
        for (String before : List.of("A", "B", "C", "D", "E")) {
            logs.add(30, before + " Call Ask Closed");
        }
        EventLog log = logs.add(50, "Call Closed").log();
        assertThat(Discovery.withDefaults().withMemory(1).of(log).journey().touchpoints())
                .extracting(Touchpoint::id)
                .contains("Call (after A, B or 3 others)", "Call (after (start))");
    }

    @Test
    void refusesWhatCannotBe() {
        Discovery discovery = Discovery.withDefaults();
        assertThatThrownBy(() -> discovery.of(EventLog.builder().build()))
                .hasMessage("The log has no steps: there is no journey to discover.");
        assertThatThrownBy(() -> discovery.withMemory(-1))
                .hasMessage("Memory of -1 steps: it must be 0 (first order) or more.");
        assertThatThrownBy(() -> discovery.withSignificance(0))
                .hasMessage("Significance 0.0: it must lie between 0 and 1, such as 0.001.");
        assertThatThrownBy(() -> discovery.withLeastVisits(0)).hasMessage("Least visits 0: it must be 1 or more.");
        assertThatThrownBy(() -> discovery.withLeastCaseShare(Double.NaN))
                .hasMessage("Share NaN: it must lie in [0, 1].");
        assertThatThrownBy(() -> discovery.withLeastTransitionShare(1.1))
                .hasMessage("Share 1.1: it must lie in [0, 1].");
        assertThatThrownBy(() -> discovery.withPerformers(Level.TIER))
                .hasMessage("Performers by \"tier\": only actor and team perform.");
    }
}
