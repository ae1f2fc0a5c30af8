package dev.journey.model.graph;

import static dev.journey.model.Outcome.ABANDONED;
import static dev.journey.model.Outcome.RESOLVED;
import static dev.journey.model.graph.JourneyFaultsTest.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Node;
import dev.journey.model.Touchpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForkTest {
    @Test
    void knowsItsBranches() {
        Journey journey = Stories.compensation().build();
        assertThat(journey.forks()).hasSize(2);
        Fork first = journey.forks().get(0);
        assertThat(first.from().id()).isEqualTo("register");
        assertThat(first.join().id()).isEqualTo("decide");
        assertThat(first.probability()).isEqualTo(1);
        assertThat(first.branches().get(0).touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("examine thoroughly", "examine casually");
        assertThat(first.branches().get(1).entries())
                .extracting(Transition::probability)
                .containsExactly(1.0);
        assertThat(journey.transitions().stream().filter(Transition::joins))
                .extracting(t -> t.from().id())
                .containsExactly("examine thoroughly", "examine casually", "check ticket");
        Transition entry = journey.transitionsFrom("reinitiate").get(2);
        assertThat(entry.fork()).contains("checks");
        assertThat(entry.branch()).hasValue(1);
        assertThat(journey.transitionsFrom("decide").get(0).branch()).isEmpty();
    }

    /** By hand: decide is visited 1 / (1 - 0.2) = 1.25 times, the ticket as often, each way of examining half as often. */
    @Test
    void countsTheJoinOnce() {
        Journey journey = Stories.compensation().build();
        Map<Node, Double> visits = Totals.visits(journey);
        assertThat(visits.get(journey.touchpoint("decide"))).isCloseTo(1.25, within(1e-12));
        assertThat(visits.get(journey.touchpoint("check ticket"))).isCloseTo(1.25, within(1e-12));
        assertThat(visits.get(journey.touchpoint("examine casually"))).isCloseTo(0.625, within(1e-12));
        assertThat(visits.get(RESOLVED)).isCloseTo(0.625, within(1e-12));
    }

    @Test
    void mayBeTakenSometimesSkippedInPartAndEndTheCase() {
        Journey journey = drawn("b", "c")
                .from("a")
                .to(ABANDONED, 0.5)
                .fork(
                        "f",
                        f -> f.branch()
                                .to("b", 0.25)
                                .to("RESOLVED", 0.25)
                                .branch()
                                .to("c", 0.5)
                                .join(RESOLVED))
                .from("b")
                .to(RESOLVED)
                .from("c")
                .to(RESOLVED)
                .build();
        assertThat(journey.forks().get(0).probability()).isEqualTo(0.5);
        assertThat(journey.transitionsFrom("a").get(2).joins()).isTrue();
        assertThat(journey.transitionsFrom("a").get(0).joins()).isFalse();
        assertThat(Totals.visits(journey).get(RESOLVED)).isEqualTo(0.5);
    }

    @Test
    void mayBeCounted() {
        Journey journey = drawn("b", "c")
                .from("a")
                .counted(RESOLVED, 10)
                .fork(
                        "f",
                        f -> f.branch()
                                .counted("b", 30)
                                .branch()
                                .counted("c", 30)
                                .join(RESOLVED))
                .from("b")
                .counted(RESOLVED, 30)
                .from("c")
                .counted(RESOLVED, 30)
                .build();
        assertThat(journey.forks().get(0).probability()).isEqualTo(0.75);
    }

    @Test
    void mayNest() {
        Journey journey = drawn("b", "c", "d", "e", "f")
                .from("a")
                .fork("outer", f -> f.branch().to("b").branch().to("c").join(RESOLVED))
                .from("b")
                .fork("inner", f -> f.branch().to("d").branch().to("e").join("f"))
                .from("c")
                .to(RESOLVED)
                .from("d")
                .to("f")
                .from("e")
                .to("f")
                .from("f")
                .to(RESOLVED)
                .build();
        assertThat(journey.forks().get(0).branches().get(0).touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("b", "d", "e", "f");
        assertThat(Totals.visits(journey).get(journey.touchpoint("f"))).isEqualTo(1);
        assertThat(Totals.visits(journey).get(RESOLVED)).isEqualTo(1);
    }

    @Test
    void needsJoinAndTwoEqualBranches() {
        assertFaults(
                drawn("b")
                        .from("a")
                        .fork("f", f -> f.branch().to("b"))
                        .from("b")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\" has no join: say where its branches meet.");
        assertFaults(
                drawn("b")
                        .from("a")
                        .fork("f", f -> f.branch().to("b").join("x"))
                        .from("b")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\" meets at \"x\", which is not drawn: add that touchpoint, or meet at an outcome.");
        assertFaults(
                drawn("b")
                        .from("a")
                        .fork("f", f -> f.branch().to("b").join(RESOLVED))
                        .from("b")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\" has 1 branch: it needs at least two.");
    }

    @Test
    void needsEqualBranchesAndItsOwnName() {
        assertFaults(
                drawn("b", "c")
                        .from("a")
                        .fork("f", f -> f.branch().to("b").branch().to("c", 0.9).join(RESOLVED))
                        .from("b")
                        .to(RESOLVED)
                        .from("c")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\": one of its branches is taken with 1.0 and another with 0.9: all branches are taken together, so make the two equal.");
        assertFaults(
                drawn("b", "c")
                        .from("a")
                        .fork(
                                "f",
                                f -> f.branch()
                                        .to("b")
                                        .branch()
                                        .branch()
                                        .to("c")
                                        .join(RESOLVED))
                        .from("b")
                        .to(RESOLVED)
                        .from("c")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\" has no branch 1, but a later one: number the branches from 0 without gaps.");
        assertFaults(
                drawn("b", "c")
                        .from("a")
                        .fork("f", f -> f.branch().to("b").branch().to("c").join(RESOLVED))
                        .fork("f", f -> f.join(RESOLVED))
                        .from("b")
                        .to(RESOLVED)
                        .from("c")
                        .to(RESOLVED),
                "Fork \"f\" at touchpoint \"a\" is drawn twice: give the second one another id.");
        assertFaults(
                drawn("b")
                        .from("aa")
                        .fork("f", f -> f.join(RESOLVED))
                        .from("a")
                        .to("b")
                        .from("b")
                        .to(RESOLVED),
                "Fork \"f\" leaves \"aa\", which is not drawn: add that touchpoint.");
    }

    @Test
    void keepsItsBranchesApart() {
        assertFaults(
                pair().from("b").to("d").from("c").to("d").from("d").to("e"),
                "Fork \"f\" at touchpoint \"a\": touchpoint \"d\" lies in two of its branches: keep the branches apart until they meet at \"e\".");
        assertFaults(
                pair().from("b")
                        .to("e", 0.5)
                        .to(ABANDONED, 0.5)
                        .from("c")
                        .to("d")
                        .from("d")
                        .to("e"),
                "Fork \"f\" at touchpoint \"a\": a branch reaches ABANDONED before the branches meet at \"e\": lead it to \"e\", and end the case after it.");
        assertFaults(
                pair().from("b")
                        .to("e", 0.5)
                        .to("a", 0.5)
                        .from("c")
                        .to("d")
                        .from("d")
                        .to("e"),
                "Fork \"f\" at touchpoint \"a\": a branch comes back to the fork before the branches meet at \"e\": lead the way back from after the join.");
        assertFaults(
                pair().redraw("e")
                        .to("d", 0.5)
                        .to(RESOLVED, 0.5)
                        .from("b")
                        .to("e")
                        .from("c")
                        .to("d")
                        .from("d")
                        .to("e"),
                "Fork \"f\" at touchpoint \"a\": touchpoint \"d\" in one of its branches is also reached from \"e\", outside of it: enter the branch through the fork only.");
        assertFaults(
                pair().startAnew()
                        .start("a", 0.5)
                        .start("b", 0.5)
                        .from("b")
                        .to("e")
                        .from("c")
                        .to("d")
                        .from("d")
                        .to("e"),
                "Fork \"f\" at touchpoint \"a\": cases also start at touchpoint \"b\" in one of its branches: start before the fork.");
    }

    @Test
    void doesNotCrossAnother() {
        assertFaults(
                pair().from("b")
                        .fork("g", f -> f.branch().to("d").branch().to("x").join("e"))
                        .touchpoint("x")
                        .from("x")
                        .to("e")
                        .from("c")
                        .to("e")
                        .from("d")
                        .to("e"),
                "Fork \"f\" at touchpoint \"a\" and fork \"g\" at touchpoint \"b\" cross: let the inner one meet inside a branch of the outer one.");
    }

    private static JourneyBuilder drawn(String... more) {
        JourneyBuilder journey = JourneyFaultsTest.one();
        for (String id : more) {
            journey.touchpoint(id);
        }
        return journey;
    }

    private static JourneyBuilder pair() {
        return drawn("b", "c", "d", "e")
                .from("a")
                .fork("f", f -> f.branch().to("b").branch().to("c").join("e"))
                .from("e")
                .to(RESOLVED);
    }
}
