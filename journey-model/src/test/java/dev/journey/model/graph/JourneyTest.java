package dev.journey.model.graph;

import static dev.journey.model.Outcome.LOST;
import static dev.journey.model.Outcome.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Actor;
import dev.journey.model.HandoverMode;
import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class JourneyTest {
    @Test
    void keepsTheOrderOfDrawing() {
        Journey laptop = Stories.laptop();
        assertThat(laptop.touchpoints())
                .extracting(Touchpoint::id)
                .startsWith("start", "diy install")
                .hasSize(8);
        assertThat(laptop.transitionsFrom("try instructions"))
                .extracting(transition -> transition.to().id())
                .containsExactly("RESOLVED", "e-mail the store", "visit the store");
        assertThat(laptop.transitions())
                .extracting(Transition::index)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(laptop.outcomes()).containsExactly(RESOLVED, LOST);
        assertThat(laptop.actors()).extracting(Actor::id).containsExactly("customer", "store");
        assertThat(laptop).hasToString("Laptop: 8 touchpoints, 13 transitions");
        assertThat(laptop.transitions().get(1)).hasToString("diy install -> RESOLVED (0.3)");
    }

    @Test
    void givesTheGraphOutUnmodifiable() {
        Graph<Node, Transition> graph = Stories.laptop().graph();
        assertThat(graph.vertexSet())
                .hasSize(10)
                .startsWith(Stories.laptop().touchpoint("start"))
                .endsWith(RESOLVED, LOST);
        assertThat(graph.edgeSet()).hasSize(13);
        Transition third = Stories.laptop().transitions().get(2);
        assertThat(graph.getEdgeWeight(third)).isEqualTo(0.7);
        assertThat(graph.getEdgeTarget(third).id()).isEqualTo("e-mail the store");
        assertThatThrownBy(() -> graph.removeVertex(RESOLVED)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void allowsParallelTransitionsAndLoops() {
        Journey journey = Journey.named("J")
                .touchpoint("a")
                .start("a")
                .from("a")
                .to("a", 0.25, t -> t.label("again"))
                .to("a", 0.25, t -> t.label("again"))
                .to(RESOLVED, 0.5)
                .build();
        assertThat(journey.graph().edgeSet()).hasSize(3);
        assertThat(journey.transitions().get(0))
                .isNotEqualTo(journey.transitions().get(1));
    }

    @Test
    void normalisesCountsAndKeepsThem() {
        Journey journey = Journey.named("J")
                .touchpoint("a")
                .touchpoint("b")
                .startCounted("a", 3)
                .startCounted("b", 1)
                .from("a")
                .counted("b", 1)
                .counted(RESOLVED, 3)
                .from("b")
                .counted(RESOLVED, 9)
                .build();
        assertThat(journey.start()).isEqualTo(Map.of("a", 0.75, "b", 0.25));
        assertThat(journey.startCounts()).isEqualTo(Map.of("a", 3L, "b", 1L));
        assertThat(journey.transitionsFrom("a"))
                .extracting(Transition::probability)
                .containsExactly(0.25, 0.75);
        assertThat(journey.transitionsFrom("a").get(1).count()).hasValue(3);
        assertThat(Stories.laptop().transitions().get(0).count()).isEmpty();
    }

    @Test
    void knowsSidesAndControl() {
        Journey journey = Journey.named("J")
                .customer("cust")
                .system("bot")
                .partner("carrier")
                .actor("sue", Side.COMPANY, a -> a.team("desk").tier(1))
                .actor("mike", Side.COMPANY, a -> a.team("desk").tier(2))
                .touchpoint("ask", t -> t.by("cust"))
                .touchpoint(
                        "answer",
                        t -> t.byShare("sue", 0.75).byShare("mike", 0.25).move(Side.CUSTOMER))
                .touchpoint("wait", t -> t.side(Side.PARTNER).ofClass(TouchpointClass.WAIT))
                .touchpoint("end", t -> t.outcome(RESOLVED))
                .start("ask")
                .from("ask")
                .to("answer")
                .from("answer")
                .to("wait")
                .from("wait")
                .to("end")
                .build();
        Touchpoint answer = journey.touchpoint("answer");
        assertThat(journey.sideOf(journey.touchpoint("ask"))).isEqualTo(Side.CUSTOMER);
        assertThat(journey.sideOf(answer)).isEqualTo(Side.COMPANY);
        assertThat(journey.controlOf(answer)).isEqualTo(Side.CUSTOMER);
        assertThat(journey.sideOf(journey.touchpoint("wait"))).isEqualTo(Side.PARTNER);
        assertThat(journey.sideOf(journey.touchpoint("end"))).isEqualTo(Side.COMPANY);
        assertThat(journey.sideAssumed(journey.touchpoint("end"))).isTrue();
        assertThat(journey.sideAssumed(journey.touchpoint("wait"))).isFalse();
        assertThat(journey.sideAssumed(answer)).isFalse();
        assertThat(answer.performer()).isEmpty();
        assertThat(answer.performers()).containsExactly(Map.entry("sue", 0.75), Map.entry("mike", 0.25));
        assertThat(journey.transitionsFrom("end")).extracting(Transition::to).containsExactly((Node) RESOLVED);
    }

    @Test
    void keepsWhatIsSaidOfATransition() {
        Journey journey = Journey.named("J")
                .touchpoint("a")
                .touchpoint("b")
                .start("a")
                .from("a")
                .to(
                        "b",
                        0.5,
                        t -> t.label("passed on")
                                .mode(HandoverMode.WARM)
                                .delay(30, 10)
                                .carries("order", "name"))
                .to("b", 0.25, t -> t.carriesEverything().delay(3))
                .to("b", 0.25, t -> t.carries())
                .from("b")
                .to(RESOLVED)
                .cost(LOST, new OutcomeCost(120, 600))
                .build();
        Transition first = journey.transitions().get(0);
        assertThat(first.label()).isEqualTo("passed on");
        assertThat(first.mode()).contains(HandoverMode.WARM);
        assertThat(first.delay()).contains(new Minutes(30, 10));
        assertThat(first.carries("order")).isTrue();
        assertThat(first.carries("address")).isFalse();
        assertThat(journey.transitions().get(1).carries("anything")).isTrue();
        assertThat(journey.transitions().get(2).carried())
                .hasValueSatisfying(items -> assertThat(items).isEmpty());
        assertThat(journey.transitions().get(3).carried()).isEmpty();
        assertThat(journey.transitions().get(3).carries("order")).isFalse();
        assertThat(journey.cost(LOST)).isEqualTo(new OutcomeCost(120, 600));
        assertThat(journey.cost(RESOLVED)).isEqualTo(OutcomeCost.NONE);
        assertThat(journey.costs().keySet()).containsExactly(LOST);
    }

    @Test
    void canBeRedrawn() {
        Journey laptop = Stories.laptop();
        assertThat(laptop.toBuilder().build()).isEqualTo(laptop).hasSameHashCodeAs(laptop);
        assertThat(laptop.renamed("Other").name()).isEqualTo("Other");
        Journey taken = laptop.toBuilder()
                .redraw("store e-mails instructions")
                .to("desk installs")
                .change("desk installs", t -> t.minutes(15, 60).stage("repair"))
                .startAnew()
                .start("start")
                .dropUnreachable()
                .build();
        assertThat(taken.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly(
                        "start", "diy install", "e-mail the store", "store e-mails instructions", "desk installs");
        assertThat(taken.touchpoint("desk installs").stage()).contains("repair");
        assertThat(Totals.of(taken, Totals::customerMinutes)).isCloseTo(77.5, within(1e-9));
        assertThat(laptop).isNotEqualTo(taken).isNotEqualTo("Laptop");
    }

    @Test
    void solvesTheLaptopStoryByRepetition() {
        Journey laptop = Stories.laptop();
        assertThat(Totals.of(laptop, Totals::customerMinutes)).isCloseTo(258.3013698630, within(1e-9));
        assertThat(Totals.of(laptop, at -> at.minutes().company().orElseThrow().mean()))
                .isCloseTo(18.2431506849, within(1e-9));
        assertThat(Totals.visits(laptop).get(RESOLVED)).isCloseTo(0.6116438356, within(1e-9));
    }

    @Test
    void namesTheNearestOfAnUnknownId() {
        assertThatThrownBy(() -> Stories.laptop().touchpoint("diy instal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no touchpoint \"diy instal\": did you mean \"diy install\"?");
        assertThatThrownBy(() -> Stories.laptop().actor("xyz")).hasMessage("There is no actor \"xyz\".");
    }

    @Test
    void holdsOnlySoundOutcomeCosts() {
        assertThatThrownBy(() -> new OutcomeCost(-1, Double.NaN))
                .hasMessage(
                        "Outcome cost of -1.0 effort-minutes and money NaN: both must be finite numbers not below 0.");
    }

    @Test
    void isOfferedToOtherAlgorithms() {
        Graph<Node, Transition> graph = Stories.laptop().graph();
        assertThat(graph.getType().isAllowingMultipleEdges()).isTrue();
        assertThat(graph.getType().isModifiable()).isFalse();
        assertThat(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets())
                .anySatisfy(set -> assertThat(set).hasSize(5));
    }
}
