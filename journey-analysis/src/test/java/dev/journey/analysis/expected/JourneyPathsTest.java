package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyPathsTest {
    /** Front can do the basics; billing and credit need others. Ann or Bob take the call. */
    private final Journey desk = Journey.named("Desk")
            .customer("customer")
            .company("Ann", ann -> ann.skill("basic"))
            .company("Bob", bob -> bob.skill("basic").access("billing"))
            .company("Eva", eva -> eva.skill("basic", "credit").access("billing"))
            .touchpoint("call", t -> t.by("customer").minutes(5, 0))
            .touchpoint("listen", t -> t.by("Ann").requires("skill:basic").minutes(5, 5))
            .touchpoint(
                    "look",
                    t -> t.byShare("Bob", 0.75)
                            .byShare("Eva", 0.25)
                            .requires("access:billing")
                            .minutes(0, 2))
            .touchpoint("credit", t -> t.by("Eva").requires("skill:credit").minutes(0, 4))
            .start("call")
            .from("call")
            .to("listen")
            .from("listen")
            .to("look", 0.5)
            .to(Outcome.RESOLVED, 0.5)
            .from("look")
            .to("credit", 0.5)
            .to("listen", 0.5)
            .from("credit")
            .to(Outcome.RESOLVED)
            .build();

    private final JourneyPaths paths = JourneySolver.withDefaults().of(desk).paths();

    /** Ann, Bob, Ann, Bob, Eva: 0.5·0.75·0.5·0.5·0.75·0.5; four handoffs. No other path as likely as 0.03 has more. */
    @Test
    void theWorstByHandoffsNamesWhoPerforms() {
        FoundPaths worst = paths.worstByHandoffs(2, 0.03);
        assertThat(worst.complete()).isTrue();
        DrawnPath first = worst.paths().get(0);
        assertThat(first.steps()).containsExactly("call", "listen", "look", "listen", "look", "credit");
        assertThat(first.performers()).containsExactly("customer", "Ann", "Bob", "Ann", "Bob", "Eva");
        assertThat(first.handoffs().value()).hasValue(4);
        assertThat(first.probability()).isCloseTo(0.5 * 0.75 * 0.5 * 0.5 * 0.75 * 0.5, within(1e-12));
        assertThat(first.minimum().value()).hasValue(1);
        assertThat(first.excess().value()).hasValue(3);
        assertThat(first.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(worst.paths().get(1).handoffs().orElse(-1)).isLessThanOrEqualTo(4);
    }

    /** By effort 5 + 5 for each listening; by burden 10 − 5, and each round adds 5 and 5 + 2. */
    @Test
    void theWorstByEffortAndByBurden() {
        FoundPaths effort = paths.worstByEffort(1, 0.05);
        assertThat(effort.paths().get(0).steps()).containsExactly("call", "listen", "look", "listen", "look", "credit");
        assertThat(effort.paths().get(0).effortMinutes().value()).hasValue(15);
        assertThat(effort.paths().get(0).performers()).isEmpty();
        FoundPaths burden = paths.worstByBurden(1, 0.05);
        assertThat(burden.paths().get(0).steps()).containsExactly("call", "listen");
        assertThat(burden.paths().get(0).burdenShare().orElse(0)).isCloseTo(10.0 / 15, within(1e-12));
    }

    @Test
    void expectedHandoffsStandBesideTheFewestPossible() {
        DrawnPath path = paths.mostProbable(2).paths().get(1);
        assertThat(path.steps()).containsExactly("call", "listen", "look", "credit");
        assertThat(path.handoffs().orElse(0)).isCloseTo(1.75, within(1e-12));
        assertThat(path.minimum().value()).hasValue(1);
        assertThat(path.excess().orElse(0)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void theMinimumIsAbsentWithItsReason() {
        DrawnPath unknown = JourneySolver.withDefaults()
                .of(Journey.named("Plain")
                        .company("a")
                        .touchpoint("x", t -> t.by("a"))
                        .start("x")
                        .from("x")
                        .to(Outcome.RESOLVED)
                        .build())
                .paths()
                .mostProbable(1)
                .paths()
                .get(0);
        assertThat(unknown.minimum().absence()).isEqualTo(Messages.NO_CAPABILITIES);
        assertThat(unknown.excess()).isEqualTo(unknown.minimum());
        Journey beyond =
                desk.toBuilder().change("credit", t -> t.requires("skill:law")).build();
        JourneyPaths other = JourneySolver.withDefaults().of(beyond).paths();
        assertThat(other.worstByHandoffs(1, 0.1).paths().get(0).minimum().absence())
                .isEqualTo("Nobody can do \"credit\": give an actor what it requires.");
    }

    @Test
    void whoBeginsMustBeOne() {
        Journey shared = Journey.named("Shared")
                .company("Ann")
                .company("Bob")
                .touchpoint("x", t -> t.byShare("Ann", 0.5).byShare("Bob", 0.5).requires("skill:basic"))
                .start("x")
                .from("x")
                .to(Outcome.RESOLVED)
                .build();
        DrawnPath path = JourneySolver.withDefaults()
                .of(shared)
                .paths()
                .mostProbable(1)
                .paths()
                .get(0);
        assertThat(path.minimum().absence()).isEqualTo(Messages.NO_ENTRY);
    }

    @Test
    void segmentsOfAMinimum() {
        MinimumHandoffs fewest = paths.minimum(List.of("call", "listen", "look", "credit"), "Ann");
        assertThat(fewest.handoffs()).isEqualTo(1);
        assertThat(fewest.segments())
                .containsExactly(
                        new MinimumHandoffs.Segment(List.of("call", "listen"), List.of("Ann")),
                        new MinimumHandoffs.Segment(List.of("look", "credit"), List.of("Eva")));
        assertThatThrownBy(() -> paths.minimum(List.of("call"), "customer"))
                .hasMessage("Actor \"customer\" is a customer: the entry actor must be on the company's account.");
    }

    @Test
    void simplePathsSayWhetherTheyAreAll() {
        assertThat(paths.simple(10).paths()).hasSize(2);
        assertThat(paths.simple(10).complete()).isTrue();
        assertThat(paths.simple(1).complete()).isFalse();
        assertThat(paths.simple(0)).isEqualTo(new FoundPaths(List.of(), false));
        assertThat(paths.mostProbable(0)).isEqualTo(new FoundPaths(List.of(), true));
        assertThatThrownBy(() -> paths.mostProbable(-1)).hasMessage("Paths -1: ask for 0 or more.");
    }

    /** 25 diamonds in a row: 2 to the 25th paths, counted and never listed. */
    @Test
    void pathsAreCounted() {
        assertThat(paths.count()).isEmpty();
        var diamonds = Journey.named("Diamonds");
        for (int i = 0; i < 25; i++) {
            String next = i == 24 ? Outcome.RESOLVED.name() : "in" + (i + 1);
            diamonds.touchpoint("in" + i).touchpoint("up" + i).touchpoint("down" + i);
            diamonds.from("in" + i).to("up" + i, 0.5).to("down" + i, 0.5);
            diamonds.from("up" + i).to(next).from("down" + i).to(next);
        }
        assertThat(JourneySolver.withDefaults()
                        .of(diamonds.start("in0").build())
                        .paths()
                        .count())
                .contains(BigInteger.ONE.shiftLeft(25));
    }

    @Test
    void aProductThatIsTooLargeNamesTheMemory() {
        JourneySolution small = JourneySolver.withDefaults().withMostStates(3).of(desk);
        assertThatThrownBy(() -> small.paths().worstByHandoffs(1, 0.1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The journey multiplied with the memory of handoffs by actor has more than 3 states, or ten times as"
                                + " many ways between them: leave that measure out, allow more states, or simulate the journey instead.");
        assertThatThrownBy(() -> JourneySolver.withDefaults().withMostStates(0))
                .hasMessage("States 0: allow 1 or more.");
    }
}
