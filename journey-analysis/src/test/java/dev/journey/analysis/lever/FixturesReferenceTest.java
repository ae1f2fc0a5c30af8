package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked fixtures of the definitions: values computed by hand there. */
class FixturesReferenceTest {
    private static final List<String> PATH = List.of("ask", "look up", "decide", "note", "set up");
    private static final List<Change> THREE = List.of(
            new Change(Lever.ACCESS, "front", "look up", "", "access:billing"),
            new Change(Lever.EMPOWER, "front", "decide", "", "auth:50"),
            new Change(Lever.TRAIN, "front", "set up", "", "skill:net"));

    @Test
    void levers_interact_and_share_the_credit_as_worked_out_by_hand() {
        assertThat(fewest(0)).isEqualTo(3);
        assertThat(fewest(1)).isEqualTo(2);
        assertThat(fewest(2)).isEqualTo(3);
        assertThat(fewest(4)).isEqualTo(3);
        assertThat(fewest(1 | 2)).isEqualTo(1);
        assertThat(fewest(1 | 4)).isEqualTo(2);
        assertThat(fewest(2 | 4)).isEqualTo(2);
        assertThat(fewest(1 | 2 | 4)).isEqualTo(0);

        double[] credits = Shapley.credits(3, set -> fewest(0) - fewest(set));

        assertThat(credits[0]).isCloseTo(1.5, within(1e-12));
        assertThat(credits[1]).isCloseTo(1.0, within(1e-12));
        assertThat(credits[2]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void automation_breaks_even_at_ten_of_twenty_eight() {
        assertThat(AutomateFinder.Machine.breakEven(2, 20, 8)).isCloseTo(10.0 / 28, within(1e-15));
    }

    private static int fewest(int set) {
        Journey journey = drawn();
        for (int i = 0; i < THREE.size(); i++) {
            if ((set & 1 << i) != 0) {
                journey = new DrawnLever(THREE.get(i), 1, OptionalDouble.empty()).apply(journey);
            }
        }
        return JourneySolver.withDefaults()
                .of(journey)
                .paths()
                .minimum(PATH, "front")
                .handoffs();
    }

    private static Journey drawn() {
        return Journey.named("interaction")
                .company("front", front -> front.able("basic"))
                .company("billing", billing -> billing.able("basic").access("billing"))
                .company("lead", lead -> lead.authority(50))
                .company("net", net -> net.able("basic").skill("net"))
                .touchpoint("ask", step -> step.by("front").requires(Set.of(Capability.parse("basic"))))
                .touchpoint("look up", step -> step.by("billing").requires(Set.of(Capability.parse("access:billing"))))
                .touchpoint("decide", step -> step.by("lead").requires(Set.of(Capability.parse("auth:50"))))
                .touchpoint("note", step -> step.by("front").requires(Set.of(Capability.parse("basic"))))
                .touchpoint("set up", step -> step.by("net").requires(Set.of(Capability.parse("skill:net"))))
                .start("ask")
                .from("ask")
                .to("look up")
                .from("look up")
                .to("decide")
                .from("decide")
                .to("note")
                .from("note")
                .to("set up")
                .from("set up")
                .to(Outcome.RESOLVED)
                .build();
    }
}
