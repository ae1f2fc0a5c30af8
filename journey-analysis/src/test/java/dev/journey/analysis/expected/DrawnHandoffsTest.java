package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnHandoffsTest {
    /** Ann or Bob of the front take the call, Eva of the back mends, and the front tells: Ann always. */
    private static JourneyBuilder desk() {
        return Journey.named("Desk")
                .customer("customer")
                .system("bot")
                .system("robot")
                .company("Ann", ann -> ann.team("front"))
                .company("Bob", bob -> bob.team("front"))
                .company("Eva", eva -> eva.team("back"))
                .touchpoint("ask", t -> t.by("customer"))
                .touchpoint("sort", t -> t.byShare("bot", 0.5).byShare("robot", 0.5))
                .touchpoint(
                        "call", t -> t.byShare("Ann", 0.75).byShare("Bob", 0.25).front())
                .touchpoint("mend", t -> t.by("Eva").back())
                .touchpoint("tell", t -> t.by("Ann").front())
                .start("ask")
                .from("ask")
                .to("sort")
                .from("sort")
                .to("call")
                .from("call")
                .to("mend", 0.5)
                .to("tell", 0.5)
                .from("mend")
                .to("tell")
                .from("tell")
                .to(Outcome.RESOLVED);
    }

    private static Map<DrawnLevel, DrawnHandoffs> solve(JourneySolver solver) {
        return solver.of(desk().build()).handoffs();
    }

    /** Without software: half the cases go call, Eva, Ann (two); of the others a quarter goes Bob, Ann (one). */
    @Test
    void visibleHandoffsLeaveOutWhatTheCustomerDoesNotSee() {
        DrawnHandoffs byActor =
                solve(JourneySolver.withDefaults().withSystems(false)).get(DrawnLevel.ACTOR);
        assertThat(byActor.mean()).isCloseTo(0.5 * 2 + 0.5 * 0.25, within(1e-12));
        assertThat(byActor.visible().orElse(-1)).isCloseTo(0.25, within(1e-12));
        DrawnHandoffs byTeam =
                solve(JourneySolver.withDefaults().withSystems(false)).get(DrawnLevel.TEAM);
        assertThat(byTeam.mean()).isCloseTo(1, within(1e-12));
        assertThat(byTeam.visible().orElse(-1)).isZero();
    }

    @Test
    void whereNothingIsSaidOfVisibilityNoneIsVisible() {
        Journey journey = desk().change("call", t -> t.back())
                .change("tell", t -> t.back())
                .build();
        DrawnHandoffs byActor =
                JourneySolver.withDefaults().of(journey).handoffs().get(DrawnLevel.ACTOR);
        assertThat(byActor.visible().isPresent()).isFalse();
        assertThat(byActor.visible().absence()).isEqualTo(Messages.NO_VISIBILITY);
    }

    @Test
    void whoIsDrawnAnewIsToldByLevel() {
        Map<DrawnLevel, DrawnHandoffs> handoffs = solve(JourneySolver.withDefaults());
        assertThat(handoffs.get(DrawnLevel.ACTOR).drawnAnew()).containsExactly("sort", "call");
        assertThat(handoffs.get(DrawnLevel.TEAM).drawnAnew()).doesNotContain("call", "ask", "mend");
    }

    /** Eva hands over in half the cases; Ann and Bob to her in three quarters and one quarter of them. */
    @Test
    void theMatrixBeginsWithTheMostFrequent() {
        DrawnHandoffs byActor =
                solve(JourneySolver.withDefaults().withSystems(false)).get(DrawnLevel.ACTOR);
        assertThat(byActor.handover())
                .extracting(cell -> cell.from() + " > " + cell.to() + " " + cell.perCase())
                .containsExactly("Eva > Ann 0.5", "Ann > Eva 0.375", "Bob > Ann 0.125", "Bob > Eva 0.125");
        assertThat(byActor.kinds().keySet()).isSubsetOf(Set.of(HandoffKind.values()));
        assertThat(byActor.kinds().values()).allMatch(mean -> mean > 0);
        assertThat(byActor.kinds().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(byActor.mean(), within(1e-12));
    }
}
