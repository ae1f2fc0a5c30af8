package dev.journey.analysis.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Instant ZERO = Instant.parse("2026-03-02T08:00:00Z");
    private static final JourneyWalk LAPTOP = JourneyWalk.of(Journey.load(Path.of("../examples/journeys/laptop.json")));

    @Test
    void theMostProbablePathOfTheLaptopIsTheLuckyOne() {
        Walk walk = LAPTOP.walk(Which.MODAL).orElseThrow();
        assertThat(walk.title()).isEqualTo("The most probable path (30.0 % of journeys)");
        assertThat(walk.moments()).extracting(Walk.Moment::touchpoint).containsExactly("start", "diy install");
        assertThat(walk.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(walk.customerMinutes()).isEqualTo(60);
        assertThat(walk.faces()).isZero();
    }

    @Test
    void theWorstPathOfTheLaptopGoesInCirclesAndIsLost() {
        Walk walk = LAPTOP.walk(Which.WORST).orElseThrow();
        assertThat(walk.customerMinutes()).isEqualTo(430);
        assertThat(walk.outcome()).isEqualTo(Outcome.LOST);
        assertThat(walk.moments().get(walk.moments().size() - 1).minutesSinceStart())
                .as("425 minutes of the customer before the last step, and five e-mails that take the store 5 each")
                .isEqualTo(425 + 25);
    }

    @Test
    void thePathOfThoseInDistressEndsInLeaving() {
        Walk walk = LAPTOP.walk(Which.DISTRESSED).orElseThrow();
        assertThat(walk.outcome()).isEqualTo(Outcome.LOST);
        assertThat(walk.customerMinutes()).isEqualTo(210);
        assertThat(walk.faces()).isEqualTo(1);
    }

    @Test
    void choicesLeadTheWay() {
        Walk walk = LAPTOP.choosing(ways -> ways.size() == 3 ? 1 : 0);
        assertThat(walk.moments()).extracting(Walk.Moment::touchpoint).contains("visit the store");
        assertThat(walk.outcome()).isEqualTo(Outcome.LOST);
        assertThat(LAPTOP.choosing(ways -> 99).moments())
                .as("a way that there is not is the first one: round and round until the bound")
                .hasSize(JourneyWalk.MOST_STEPS);
    }

    @Test
    void aJourneyThatNobodyLeavesHasNoPathInDistress() {
        Journey journey = Journey.parse(
                "{\"schema\": \"journey/1\", \"name\": \"J\", \"touchpoints\": [{\"id\": \"a\"}], \"start\": \"a\","
                        + " \"transitions\": [{\"from\": \"a\", \"to\": \"RESOLVED\", \"probability\": 1}]}",
                "j.json");
        assertThat(JourneyWalk.of(journey).walk(Which.DISTRESSED)).isEmpty();
        assertThat(JourneyWalk.of(journey)
                        .walk(Which.MODAL)
                        .orElseThrow()
                        .moments()
                        .get(0)
                        .customerMinutes())
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aCaseSaysWhatIsAskedAgainAndByWhom() {
        EventLogBuilder log = builder();
        log.step("1", "Call")
                .actor("cust")
                .start(ZERO)
                .number(Role.CUSTOMER_MINUTES, 5)
                .text(Role.DATA_GIVEN, "name")
                .add();
        log.step("1", "Answer")
                .actor("Ann")
                .channel("phone")
                .start(ZERO.plusSeconds(600))
                .text(Role.DATA_ASKED, "name;date")
                .text(Role.UPDATE, "status;next")
                .add();
        log.step("1", "Answer")
                .actor("Ben")
                .start(ZERO.plusSeconds(1200))
                .text(Role.REFUSAL, "SCOPE")
                .add();
        log.step("1", "Solve").actor("Ben").start(ZERO.plusSeconds(1800)).add();
        Walk walk = LogWalk.of(log.build()).walk("1").orElseThrow();
        Walk.Moment answer = walk.moments().get(1);
        assertThat(answer.minutesSinceStart()).isEqualTo(10);
        assertThat(answer.asked()).containsExactly("date");
        assertThat(answer.askedAgain()).containsExactly("name");
        assertThat(answer.told()).containsExactly("status", "next");
        assertThat(walk.moments().get(2).told()).containsExactly("no: SCOPE");
        assertThat(walk.faces()).isEqualTo(2);
        assertThat(walk.askedAgain()).isEqualTo(1);
        assertThat(walk.outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void findsTheTypicalTheWorstAndTheDistressedCase() {
        EventLogBuilder log = builder();
        for (int c = 1; c <= 5; c++) {
            log.step("c" + c, "Call")
                    .actor("cust")
                    .start(ZERO)
                    .number(Role.CUSTOMER_MINUTES, c)
                    .text(Role.SENTIMENT, c == 2 ? "Angry" : "")
                    .add();
            log.step("c" + c, c > 3 ? "Answer" : "Solve")
                    .actor("Ann")
                    .start(ZERO.plusSeconds(60L * c))
                    .add();
        }
        LogWalk walks = LogWalk.of(log.build());
        assertThat(walks.walk(Which.MODAL).orElseThrow().title())
                .isEqualTo("A typical case of the most frequent path (3 of 5 cases): c2");
        assertThat(walks.walk(Which.WORST).orElseThrow().title()).endsWith("most: c5");
        assertThat(walks.walk(Which.DISTRESSED).orElseThrow().title()).endsWith("most: c2");
        assertThat(walks.walk("c9")).isEmpty();
    }

    @Test
    void withoutFeelingsNobodyIsKnownToBeInDistress() {
        EventLogBuilder log = builder();
        log.step("1", "Call").actor("cust").start(ZERO).add();
        assertThat(LogWalk.of(log.build()).walk(Which.DISTRESSED)).isEmpty();
    }

    private static EventLogBuilder builder() {
        return EventLog.builder()
                .glossary(new Glossary(
                        Map.of(
                                "Answer",
                                        Traits.builder()
                                                .visibility(Visibility.FRONT)
                                                .build(),
                                "Solve",
                                        Traits.builder()
                                                .visibility(Visibility.FRONT)
                                                .outcome(Outcome.RESOLVED)
                                                .build()),
                        Map.of(),
                        List.of(PartyRule.named("cust", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty()))),
                        List.of(),
                        Map.of()));
    }
}
