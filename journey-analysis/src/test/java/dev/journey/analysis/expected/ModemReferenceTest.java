package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.OutcomeCost;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A journey whose every figure is found by hand. With a the visits of "answer", t those of "try" and p those of "post":
 * a = 1 + 0.2 t + 0.5 p, t = 0.5 a, p = 0.4 t, so a = 1 + 0.2 a and a = 1.25, t = 0.625, p = 0.25.
 */
class ModemReferenceTest {
    private static JourneyBuilder modem() {
        return Journey.named("Modem")
                .customer("customer")
                .company("Ann")
                .touchpoint("ask", t -> t.by("customer").active(2, 0).waiting(1, 0))
                .touchpoint("answer", t -> t.by("Ann").active(0, 0).company(5, 0))
                .touchpoint(
                        "try",
                        t -> t.by("customer")
                                .due(DueParty.COMPANY)
                                .active(8, 0)
                                .waiting(1, 0)
                                .unattended(30, 0)
                                .company(4, 0))
                .touchpoint(
                        "post",
                        t -> t.by("customer")
                                .due(DueParty.CUSTOMER)
                                .active(3, 0)
                                .company(0, 0))
                .start("ask")
                .from("ask")
                .to("answer")
                .from("answer")
                .to(Outcome.RESOLVED, 0.5)
                .to("try", 0.5, way -> way.delay(10))
                .from("try")
                .to("answer", 0.2)
                .to("post", 0.4)
                .to(Outcome.RESOLVED, 0.4)
                .from("post")
                .to("answer", 0.5)
                .to(Outcome.LOST, 0.5);
    }

    private static DrawnStress stress(JourneySolver solver) {
        List<DrawnStress> found = solver.of(modem().build()).stressTransfers();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** SB = 8 + 2·1 + 0.4·3; due are the 10 minutes of "try"; back: 0.2 + 0.4·0.5; lost: 0.4·0.5; 10 minutes instead of 4. */
    @Test
    void theStretchAtTheCustomer() {
        DrawnStress edge = stress(JourneySolver.withDefaults());
        assertThat(edge.from() + " > " + edge.to()).isEqualTo("answer > try");
        assertThat(edge.flow()).isCloseTo(0.625, within(1e-12));
        assertThat(edge.segmentBurden()).isCloseTo(11.2, within(1e-12));
        assertThat(edge.segmentBurdenDue()).isCloseTo(10, within(1e-12));
        assertThat(edge.load()).isCloseTo(6.25, within(1e-12));
        assertThat(edge.returns()).isCloseTo(0.4, within(1e-12));
        assertThat(edge.lost()).isCloseTo(0.2, within(1e-12));
        assertThat(edge.amplification().orElse(-1)).isCloseTo(2.5, within(1e-12));
    }

    /** Half of each unattended minute counts: the 30 of a "try" that goes on make 0.6·15 more. */
    @Test
    void unattendedMinutesWeighWhatTheyAreSaidTo() {
        DrawnStress edge = stress(JourneySolver.withDefaults().withWeights(new EffortWeights(1, 2, 0.5, 0)));
        assertThat(edge.segmentBurdenDue()).isCloseTo(19, within(1e-12));
        assertThat(edge.segmentBurden()).isCloseTo(20.2, within(1e-12));
    }

    /** ask 3, on the way 10, try 39, post 3 minutes; effort 4 + 10 + 3, and 20 for being lost; 15 of 24 minutes are the customer's. */
    @Test
    void aPathsFigures() {
        Journey journey = modem().cost(Outcome.LOST, new OutcomeCost(20, 0)).build();
        DrawnPath lost = JourneySolver.withDefaults().of(journey).paths().mostProbable(20).paths().stream()
                .filter(path ->
                        path.steps().equals(List.of("ask", "answer", "try", "post")) && path.outcome() == Outcome.LOST)
                .findFirst()
                .orElseThrow();
        assertThat(lost.probability()).isCloseTo(0.1, within(1e-12));
        assertThat(lost.minutes().orElse(-1)).isCloseTo(55, within(1e-12));
        assertThat(lost.effortMinutes().orElse(-1)).isCloseTo(37, within(1e-12));
        assertThat(lost.burdenShare().orElse(-1)).isCloseTo(15 / 24.0, within(1e-12));
        assertThat(lost.handoffs().orElse(-1)).isZero();
        DrawnPath weighed = JourneySolver.withDefaults()
                .withWeights(new EffortWeights(1, 2, 0.5, 0))
                .of(journey)
                .paths()
                .mostProbable(20)
                .paths()
                .stream()
                .filter(path -> path.steps().equals(lost.steps()) && path.outcome() == Outcome.LOST)
                .findFirst()
                .orElseThrow();
        assertThat(weighed.effortMinutes().orElse(-1)).isCloseTo(52, within(1e-12));
    }

    /** Journeys that try against those that do not; the algebra stands at each figure. */
    @Test
    void whatGoesWithTrying() {
        DrawnInfluence tried = JourneySolver.withDefaults().of(modem().build()).influences().stream()
                .filter(row -> row.touchpoint().equals("try"))
                .findFirst()
                .orElseThrow();
        // From "try" on: r = 0.4 + 0.2·s + 0.4·0.5·s with s = 0.5 + 0.5·r from "answer", so r = 0.6 / 0.8.
        assertThat(tried.visited()).isCloseTo(0.5, within(1e-12));
        assertThat(tried.success().ifVisited()).hasValueCloseTo(0.75, within(1e-12));
        assertThat(tried.success().ifNot()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(tried.success().interval())
                .as("probabilities without counts")
                .isEmpty();
        // Contacts: the asking, then each "try" that comes after the company: 1 / (1 − 0.4·0.5) of them once there is
        // one.
        assertThat(tried.contacts().ifNot()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(tried.contacts().ifVisited()).hasValueCloseTo(1 + 1 / 0.8, within(1e-12));
        // Effort: 4 for asking, 11.2 for each stretch.
        assertThat(tried.effort().ifNot()).hasValueCloseTo(4.0, within(1e-12));
        assertThat(tried.effort().ifVisited()).hasValueCloseTo(4 + 11.2 / 0.8, within(1e-12));
    }

    /** With counts there are intervals; the value lies inside, and more counts make them narrower. */
    @Test
    void countsGiveIntervals() {
        double few = width(10);
        double many = width(1000);
        assertThat(few).isPositive();
        assertThat(many).isPositive().isLessThan(few / 5);
    }

    private static double width(long times) {
        Journey counted = Journey.named("Counted")
                .customer("customer")
                .company("Ann")
                .touchpoint("ask", t -> t.by("customer").active(2, 0))
                .touchpoint("try", t -> t.by("customer").active(8, 0))
                .startCounted("ask", 10 * times)
                .from("ask")
                .counted("try", 4 * times)
                .counted(Outcome.RESOLVED, 5 * times)
                .counted(Outcome.LOST, times)
                .from("try")
                .counted(Outcome.RESOLVED, times)
                .counted(Outcome.LOST, 3 * times)
                .build();
        DrawnInfluence tried = JourneySolver.withDefaults().of(counted).influences().stream()
                .filter(row -> row.touchpoint().equals("try"))
                .findFirst()
                .orElseThrow();
        assertThat(tried.success().difference()).hasValueCloseTo(0.25 - 5 / 6.0, within(1e-12));
        return tried.success()
                .interval()
                .map(interval -> {
                    assertThat(interval.low()).isLessThanOrEqualTo(interval.value());
                    assertThat(interval.high()).isGreaterThanOrEqualTo(interval.value());
                    return interval.high() - interval.low();
                })
                .orElseThrow();
    }
}
