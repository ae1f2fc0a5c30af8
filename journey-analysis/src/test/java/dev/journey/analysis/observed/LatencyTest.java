package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

class LatencyTest {
    private static final long MINUTE = 60_000;

    private static HandoffFigures actors(EventLog log, MissingPolicy policy) {
        return LogSummary.of(log, Settings.DEFAULT.withMissing(policy))
                .handoffs()
                .get(Level.ACTOR);
    }

    private static HandoffFigures actors(EventLog log) {
        return actors(log, MissingPolicy.SKIP);
    }

    private static Words workAccepts() {
        return Words.known()
                .touchpoint("work", Words.means().accepts(true))
                .touchpoint("done", Words.ends(Outcome.RESOLVED));
    }

    private static void check(Distribution millis, long... minutes) {
        assertThat(millis.count()).isEqualTo(minutes.length);
        for (int i = 0; i < minutes.length; i++) {
            assertThat(millis.quantile((i + 1.0) / minutes.length)).hasValue((double) (minutes[i] * MINUTE));
        }
    }

    @Test
    void theGapIsFromTheSendersLastStepToTheReceiversFirst() {
        check(actors(log("A@0 A@10 cust@12 B@25 B@40 C@41")).toNext(), 1, 15);
    }

    @Test
    void whereEndsAreKnownTheGapBeginsWithTheSendersEnd() {
        check(actors(log("A@0-20 B@25")).toNext(), 5);
    }

    @Test
    void timesThatOverlapCountAsZero() {
        check(actors(log("A@0-30 B@25")).toNext(), 0);
    }

    @Test
    void acceptanceIsTheReceiversFirstStepThatMeansWork() {
        HandoffFigures figures = actors(log(workAccepts(), "work:A@0 queue:B@1 work:B@50 work:B@60"));

        check(figures.toNext(), 1);
        check(figures.toAcceptance().orElseThrow(), 50);
        assertThat(figures.neverAccepted()).contains(new Share(0, 1));
    }

    @Test
    void acceptanceOnceIsEnough() {
        HandoffFigures figures = actors(log(workAccepts(), "work:A@0 work:B@5 work:B@9"));

        check(figures.toAcceptance().orElseThrow(), 5);
        assertThat(figures.neverAccepted()).contains(new Share(0, 1));
    }

    @Test
    void whatIsPassedOnOrEndsBeforeWorkWasNeverAccepted() {
        assertThat(actors(log(workAccepts(), "work:A queue:B work:C")).neverAccepted())
                .contains(new Share(1, 2));
        assertThat(actors(log(workAccepts(), "work:A queue:B")).neverAccepted()).contains(new Share(1, 1));
        assertThat(actors(log(workAccepts(), "work:A queue:B queue:C")).neverAccepted())
                .contains(new Share(2, 2));
        assertThat(actors(log(workAccepts(), "work:A", "queue:A work:A")).neverAccepted())
                .contains(new Share(0, 0));
    }

    @Test
    void aBreakCutsOffWhatWasNotYetAccepted() {
        EventLog log = log(workAccepts(), "work:A queue:B queue:- work:B", "work:A queue:B work:B queue:-");

        assertThat(actors(log, MissingPolicy.BREAK).neverAccepted()).contains(new Share(1, 2));
        assertThat(actors(log, MissingPolicy.SKIP).neverAccepted()).contains(new Share(0, 2));
    }

    @Test
    void nobodyElsesWorkIsAcceptance() {
        HandoffFigures figures = actors(log(workAccepts(), "work:A@0 queue:B@1 work:cust@2 work:-@3 work:B@9"));

        check(figures.toAcceptance().orElseThrow(), 9);
    }

    @Test
    void withoutStepsThatMeanWorkThereIsNoAcceptance() {
        HandoffFigures figures = actors(log("A B"));

        assertThat(figures.toAcceptance()).isEmpty();
        assertThat(figures.neverAccepted()).isEmpty();
    }

    @Test
    void limboIsUnresolvedTimeWithoutAHolder() {
        EventLog log = log(workAccepts(), "A@0 -@10 B@25 done:-@40 -@45 done:A@50 A@90");

        assertThat(actors(log).limbo()).isEqualTo(new Share(20 * MINUTE, (40 + 5) * MINUTE));
    }

    @Test
    void theCustomersTimeIsNoLimbo() {
        EventLog log = log("cust@0 A@5 A@9");

        assertThat(actors(log("-{side=CUSTOMER} A")).limbo().part()).isZero();
        assertThat(actors(log).limbo().part()).isZero();
    }

    @Test
    void stepsThatBeginBeforeTheOneBeforeHasEndedAreCounted() {
        LogSummary summary = LogSummary.of(log("A@0-30 B@25 B@26", "A@0-5 B@5"), Settings.DEFAULT);

        assertThat(summary.source().overlaps()).isEqualTo(1);
    }
}
