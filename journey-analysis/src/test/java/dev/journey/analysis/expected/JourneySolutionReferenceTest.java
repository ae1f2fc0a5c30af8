package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Figure;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The laptop story of DEFINITIONS section 12. */
class JourneySolutionReferenceTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JourneySolution laptop =
            JourneySolver.withDefaults().of(Journey.load(Path.of("../examples/journeys/laptop.json")));

    @Test
    void minutesAreThoseOfTheStory() {
        assertThat(laptop.customerMinutes().mean()).isCloseTo(258.3013698630, EXACT);
        assertThat(laptop.customerMinutes().sd()).isCloseTo(216.2506735683, EXACT);
        assertThat(laptop.companyMinutes().mean()).isCloseTo(18.2431506849, EXACT);
        assertThat(laptop.customerMinutes().notGiven()).isEmpty();
        assertThat(laptop.customerMinutes().p50().errorBound()).isZero();
    }

    @Test
    void outcomesAreThoseOfTheStory() {
        assertThat(laptop.outcomes().get(Outcome.RESOLVED)).isCloseTo(0.6116438356, EXACT);
        assertThat(laptop.outcomes().get(Outcome.LOST)).isCloseTo(1 - 0.6116438356, EXACT);
    }

    /** The section prints 0.9340317967; its own minutes give 75424/80751 = 0.9340317767, so two digits are swapped there. */
    @Test
    void burdenIsTheShareOfTheStorysMinutes() {
        assertThat(value(laptop.burdenShare())).isCloseTo(75424.0 / 80751, EXACT);
        assertThat(value(laptop.burdenShare())).isCloseTo(258.3013698630 / (258.3013698630 + 18.2431506849), EXACT);
    }

    @Test
    void stressTransfersAreThoseOfTheStory() {
        assertThat(laptop.stressTransfers()).hasSize(2);
        DrawnStress instructions = laptop.stressTransfers().get(0);
        assertThat(instructions.from()).isEqualTo("store e-mails instructions");
        assertThat(instructions.to()).isEqualTo("try instructions");
        assertThat(instructions.segmentBurden()).isCloseTo(78.0, EXACT);
        assertThat(instructions.flow()).isCloseTo(2.1383561644, EXACT);
        assertThat(instructions.load()).isCloseTo(166.7917808219, EXACT);
        DrawnStress says = laptop.stressTransfers().get(1);
        assertThat(says.from()).isEqualTo("store says do it yourself");
        assertThat(says.flow()).isCloseTo(0.2589041096, EXACT);
        assertThat(says.load()).isCloseTo(20.1945205479, EXACT);
    }

    /** Eight touchpoints, and where the case has not begun: without memory there is nothing to multiply with. */
    @Test
    void theBareJourneyHasAStateForEachTouchpoint() {
        assertThat(laptop.quality().states()).isEqualTo(9);
        assertThat(laptop.visits()).hasSize(8).containsEntry("start", 1.0);
    }

    @Test
    void movingFlowToTheDeskIsThatOfTheStory() {
        assertThat(laptop.sensitivities()
                        .customerMinutes("visit the store", "store says do it yourself", "desk installs"))
                .isCloseTo(-71.42522, within(5e-6));
    }

    @Test
    void aSingleStoreHandsOffToNobody() {
        DrawnHandoffs handoffs = laptop.handoffs().get(DrawnLevel.ACTOR);
        assertThat(handoffs.mean()).isZero();
        assertThat(handoffs.distribution().get(0)).isCloseTo(1, EXACT);
        assertThat(handoffs.complete()).isTrue();
    }

    @Test
    void theRewriteTakesTheCustomersMinutesDown() {
        Journey better = laptop.journey().toBuilder()
                .redraw("store e-mails instructions")
                .to("desk installs", 1)
                .dropUnreachable()
                .build();
        JourneySolution solved = JourneySolver.withDefaults().of(better);
        assertThat(solved.customerMinutes().mean()).isCloseTo(77.5, EXACT);
        assertThat(solved.companyMinutes().mean()).isCloseTo(45.5, EXACT);
        assertThat(solved.outcomes().get(Outcome.RESOLVED)).isCloseTo(1, EXACT);
    }

    private static double value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
