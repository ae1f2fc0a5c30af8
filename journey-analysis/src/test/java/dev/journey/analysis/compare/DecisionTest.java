package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Glossary;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import dev.journey.model.log.EventLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Glossary ENDS = Logs.outcomes(Map.of("fixed", Outcome.RESOLVED, "gave-up", Outcome.ABANDONED));

    @Test
    void aWayThatSettlesMakesADecisionPoint() {
        Journey journey = Journey.named("Repair")
                .touchpoint("ask")
                .touchpoint("try")
                .touchpoint("visit")
                .start("ask")
                .from("ask")
                .to("try", 0.6)
                .to("visit", 0.3)
                .to("LOST", 0.1)
                .from("try")
                .to("ask", 0.5)
                .to("try", 0.5)
                .from("visit")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(DecisionPoint.of(journey))
                .containsExactly(new DecisionPoint(
                        "ask",
                        List.of(new DecisionPoint.Way("visit", true, 0.3), new DecisionPoint.Way("LOST", false, 0.1)),
                        0.6));
    }

    @Test
    void aForkIsOneWayToItsJoin() {
        Journey journey = Journey.named("Forks")
                .touchpoint("start")
                .touchpoint("a")
                .touchpoint("b")
                .touchpoint("end")
                .start("start")
                .from("start")
                .fork("f", f -> f.branch().to("a", 0.5).branch().to("b", 0.5).join("end"))
                .to(Outcome.LOST, 0.5)
                .from("a")
                .to("end")
                .from("b")
                .to("end")
                .from("end")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(DecisionPoint.of(journey))
                .containsExactly(new DecisionPoint(
                        "start",
                        List.of(new DecisionPoint.Way("LOST", false, 0.5), new DecisionPoint.Way("end", true, 0.5)),
                        0));
    }

    @Test
    void aJourneyThatEndsOneWayOnlyHasNone() {
        Journey journey = Journey.named("Sure")
                .touchpoint("a")
                .start("a")
                .from("a")
                .to(Outcome.RESOLVED, 1)
                .to(Outcome.LOST, 0)
                .build();
        assertThat(DecisionPoint.of(journey)).isEmpty();
    }

    @Property(seed = "4731", tries = 200)
    void pointsAreThoseThatPlainReachabilityFinds(@ForAll("any") Journey journey) {
        List<String> expected = journey.touchpoints().stream()
                .filter(touchpoint -> ends(journey, touchpoint).size() == 2)
                .filter(touchpoint -> journey.transitionsFrom(touchpoint.id()).stream()
                        .anyMatch(transition -> ends(journey, transition.to()).size() == 1))
                .map(Touchpoint::id)
                .toList();
        assertThat(DecisionPoint.of(journey))
                .extracting(DecisionPoint::touchpoint)
                .isEqualTo(expected);
    }

    @Test
    void onALogTheBeginningsThatSettleAreFound() {
        EventLog log = log(
                12,
                "call visit fixed",
                3,
                "call wait fixed",
                15,
                "call wait gave-up",
                2,
                "call mail gave-up",
                5,
                "call");
        List<ObservedDecision> decisions = ObservedDecision.of(log);
        assertThat(decisions)
                .extracting(decision -> decision.beginning() + " " + decision.success() + " " + decision.settled())
                .containsExactly(
                        "[call, wait] Share[part=3, whole=18] Share[part=15, whole=18]",
                        "[call] Share[part=15, whole=32] Share[part=12, whole=32]");
        assertThat(decisions.get(1).settling())
                .containsExactly(new ObservedDecision.Way(
                        Optional.of("visit"),
                        true,
                        Estimate.ofShare(new Share(12, 12), 0.9).orElseThrow()));
        assertThat(ObservedDecision.of(log, 2).get(1).settling())
                .extracting(way -> way.next().orElse("") + " " + way.success())
                .containsExactly("visit true", "mail false");
    }

    /** Neither the order of the log nor that of names: most cases first, and only then by name. */
    @Test
    void waysThatSettleComeByCasesThenByName() {
        EventLog log = log(
                2,
                "call zoo gave-up",
                2,
                "call mail gave-up",
                12,
                "call visit fixed",
                3,
                "call wait fixed",
                3,
                "call wait gave-up");
        ObservedDecision first = ObservedDecision.of(log, 2).stream()
                .filter(decision -> decision.beginning().equals(List.of("call")))
                .findFirst()
                .orElseThrow();
        assertThat(first.settling())
                .extracting(way -> way.next().orElse("") + " " + way.estimate().n())
                .containsExactly("visit 12", "mail 2", "zoo 2");
    }

    @Test
    void withoutOutcomesNothingIsDecided() {
        assertThat(ObservedDecision.of(Logs.of("call", "mail"))).isEmpty();
        assertThatThrownBy(() -> ObservedDecision.of(Logs.of("call"), 0))
                .hasMessage("Cases 0: a way is taken as settled on at least 1 case, better on 10 or more.");
    }

    @Test
    void aCaseThatIsOverGoesNowhere() {
        EventLog log = Logs.of(
                new Glossary(
                        Map.of(),
                        Map.of(
                                "ok", ENDS.touchpoint("fixed"),
                                "no", ENDS.touchpoint("gave-up")),
                        List.of(),
                        List.of(),
                        Map.of()),
                "call");
        EventLog two = EventLog.builder()
                .glossary(log.glossary())
                .step("c0", "call")
                .start(Logs.at(0, 0))
                .text(Role.STATUS, "ok")
                .add()
                .step("c1", "call")
                .start(Logs.at(1, 0))
                .add()
                .step("c1", "call")
                .start(Logs.at(1, 1))
                .text(Role.STATUS, "no")
                .add()
                .build();
        assertThat(ObservedDecision.of(two, 1).get(0).settling())
                .extracting(way -> way.next().orElse("over") + " " + way.success())
                .containsExactly("over true", "call false");
    }

    @Provide
    Arbitrary<Journey> any() {
        return Drawings.any();
    }

    private static Set<Boolean> ends(Journey journey, Node from) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        Set<Boolean> ends = new HashSet<>();
        while (!open.isEmpty()) {
            Node at = open.remove();
            if (!seen.add(at)) {
                continue;
            }
            if (at instanceof Outcome outcome) {
                ends.add(outcome == Outcome.RESOLVED);
                continue;
            }
            journey.transitionsFrom(at.id()).stream().map(Transition::to).forEach(open::add);
        }
        return ends;
    }

    private static EventLog log(Object... cases) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cases.length; i += 2) {
            all.addAll(Collections.nCopies((Integer) cases[i], (String) cases[i + 1]));
        }
        return Logs.of(ENDS, all.toArray(String[]::new));
    }
}
