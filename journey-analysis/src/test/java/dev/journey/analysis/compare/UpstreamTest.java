package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.compare.Upstream.Measure;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpstreamTest {
    /** The customer calls for 6 minutes; the company's steps cost the customer nothing. */
    private static final Glossary MEANT = new Glossary(
            Map.of(
                    "call",
                    Traits.builder()
                            .side(Side.CUSTOMER)
                            .minutes(StepMinutes.UNKNOWN.withActive(Minutes.of(6)))
                            .build(),
                    "good",
                    company(),
                    "bad",
                    company(),
                    "work",
                    company(),
                    "fixed",
                    Traits.builder()
                            .side(Side.COMPANY)
                            .visibility(Visibility.BACK)
                            .outcome(Outcome.RESOLVED)
                            .build(),
                    "gave-up",
                    Traits.builder()
                            .side(Side.COMPANY)
                            .visibility(Visibility.BACK)
                            .outcome(Outcome.ABANDONED)
                            .build()),
            Map.of(),
            List.of(),
            List.of(),
            Map.of());

    private static final EventLog LOG = Logs.of(
            MEANT,
            "call good work fixed",
            "call good work call fixed",
            "call bad call work call fixed",
            "call bad call work call work call fixed",
            "call bad call work call gave-up",
            "call good");

    @Test
    void laterEffortAndContactsAndSuccess() {
        Upstream upstream = Upstream.of(LOG, 2, EffortWeights.DEFAULT);
        assertThat(upstream.firstSteps()).isEqualTo(2);
        assertThat(upstream.cases()).isEqualTo(new Share(5, 6));
        Upstream.Row contacts = row(upstream, Measure.CONTACTS, "bad");
        assertThat(contacts.cases()).isEqualTo(new Share(3, 5));
        assertThat(contacts.contrast().ifVisited().orElseThrow()).isEqualTo(7 / 3.0);
        assertThat(contacts.contrast().ifNot().orElseThrow()).isEqualTo(0.5);
        assertThat(contacts.contrast().difference())
                .isEqualTo(Estimate.ofDifference(Sample.of(2, 3, 2), Sample.of(0, 1), 0.9));
        Contrast effort = row(upstream, Measure.EFFORT, "bad").contrast();
        assertThat(effort.ifVisited().orElseThrow()).isEqualTo((12 + 18 + 12) / 3.0, within(1e-12));
        assertThat(effort.ifNot().orElseThrow()).isEqualTo(3);
        Contrast success = row(upstream, Measure.SUCCESS, "bad").contrast();
        assertThat(success.difference()).isEqualTo(Estimate.ofDifference(new Share(2, 3), new Share(2, 2), 0.9));
    }

    @Test
    void allMeasuresAreOneFamilyOfComparisons() {
        Upstream upstream = Upstream.of(LOG, 2, EffortWeights.DEFAULT);
        assertThat(upstream.comparisons()).isEqualTo(6);
        for (Measure measure : Measure.values()) {
            assertThat(upstream.absence(measure)).isEmpty();
            assertThat(upstream.rows(measure)).hasSize(3);
            // Every case begins with a call.
            assertThat(upstream.rows(measure).get(2).touchpoint()).isEqualTo("call");
            assertThat(upstream.rows(measure).get(2).contrast().absence())
                    .isEqualTo("Every case that counts visited it: there is nothing to compare with.");
        }
        double least = row(upstream, Measure.EFFORT, "bad").contrast().p().orElseThrow();
        assertThat(row(upstream, Measure.EFFORT, "bad").contrast().adjustedP().orElseThrow())
                .isBetween(least, 1.0);
    }

    @Test
    void whatTheLogDoesNotKnowIsAbsentWithItsReason() {
        Upstream upstream = Upstream.of(Logs.of("a b c d", "b a c d"));
        assertThat(upstream.firstSteps()).isEqualTo(3);
        assertThat(upstream.cases()).isEqualTo(new Share(2, 2));
        assertThat(upstream.comparisons()).isZero();
        assertThat(upstream.rows(Measure.EFFORT)).isEmpty();
        assertThat(upstream.absence(Measure.SUCCESS))
                .isEqualTo(
                        "The log knows no outcomes, or no case is over: mark the touchpoints or statuses that end an issue in the mapping.");
        assertThat(upstream.absence(Measure.CONTACTS))
                .isEqualTo(
                        "No step is known to be the customer's own: map a side, or give sides to touchpoints or actors.");
    }

    @Test
    void effortNeedsTheMinutesOfEveryLaterStep() {
        EventLog log = Logs.of(
                new Glossary(
                        Map.of("call", Traits.builder().side(Side.CUSTOMER).build()),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Map.of()),
                "work call",
                "call call call");
        assertThat(Upstream.of(log, 1, EffortWeights.DEFAULT).absence(Measure.EFFORT))
                .isEqualTo(
                        "No case has known customer minutes for each of its later steps: give minutes for the touchpoints in the mapping.");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> Upstream.of(LOG, 0, EffortWeights.DEFAULT))
                .hasMessage("First steps 0: at least 1 step must be early, such as 3.");
        assertThatThrownBy(() -> Upstream.of(EventLog.builder().build()))
                .hasMessage("The log has no steps: there is nothing to compare.");
    }

    private static Traits company() {
        return Traits.builder().side(Side.COMPANY).visibility(Visibility.BACK).build();
    }

    private static Upstream.Row row(Upstream upstream, Measure measure, String touchpoint) {
        return upstream.rows(measure).stream()
                .filter(row -> row.touchpoint().equals(touchpoint))
                .findFirst()
                .orElseThrow();
    }
}
