package dev.journey.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JourneyLawsTest {
    @Property(seed = "20261101", tries = 300)
    void writingAndReadingChangesNothing(@ForAll("journeys") Journey journey) {
        Journey back = Journey.parse(journey.toJson(), "law");
        assertThat(back).isEqualTo(journey);
        assertThat(back.toJson()).isEqualTo(journey.toJson());
    }

    @Property(seed = "20261102", tries = 100)
    void whatIsWrittenFitsTheSchema(@ForAll("journeys") Journey journey) {
        assertThat(JourneySchema.faults(journey.toJson())).isEmpty();
    }

    @Property(seed = "20261103", tries = 100)
    void redrawingChangesNothing(@ForAll("journeys") Journey journey) {
        assertThat(journey.toBuilder().build()).isEqualTo(journey);
        assertThat(journey.toBuilder().dropUnreachable().build()).isEqualTo(journey);
    }

    @Property(seed = "20261104", tries = 100)
    void everyCaseEndsOnce(@ForAll("journeys") Journey journey) {
        var visits = Totals.visits(journey);
        double ended = 0;
        for (Outcome outcome : Outcome.values()) {
            ended += visits.getOrDefault(outcome, 0.0);
        }
        assertThat(ended).isCloseTo(1, within(1e-9));
    }

    @Provide
    Arbitrary<Journey> journeys() {
        return Journeys.whole();
    }
}
