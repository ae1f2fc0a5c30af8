package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class InfluenceTest {
    private static final Glossary ENDS = Logs.outcomes(Map.of("fixed", Outcome.RESOLVED, "gave-up", Outcome.ABANDONED));

    @Test
    void sharesWithAndWithoutTheTouchpoint() {
        EventLog log = log(15, "call fixed", 35, "call gave-up", 25, "mail fixed", 25, "mail gave-up", 7, "call");
        Influence influence = Influence.of(log, Outcome.RESOLVED);
        assertThat(influence.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(influence.cases()).isEqualTo(new Share(100, 107));
        assertThat(influence.comparisons()).isEqualTo(4);
        Influence.Row call = row(influence, "call");
        assertThat(call.ifVisited()).isEqualTo(new Share(15, 50));
        assertThat(call.ifNot()).isEqualTo(new Share(25, 50));
        assertThat(call.reaches()).isFalse();
        assertThat(call.contrast().visited()).isEqualTo(50);
        assertThat(call.contrast().others()).isEqualTo(50);
        assertThat(call.contrast().difference())
                .isEqualTo(Estimate.ofDifference(new Share(15, 50), new Share(25, 50), 0.9));
        // prop.test(c(15, 25), c(50, 50), correct = FALSE) in R: X-squared = 4.1667, p-value = 0.04123
        assertThat(call.contrast().p().orElseThrow()).isEqualTo(0.04123, within(5e-6));
        assertThat(call.contrast().adjustedP().orElseThrow()).isEqualTo(2 * 0.0412268, within(5e-6));
    }

    @Test
    void touchpointsThatReachAnOutcomeAreMarkedAndComeFirst() {
        Influence influence = Influence.of(log(15, "call fixed", 35, "mail gave-up"), Outcome.RESOLVED);
        assertThat(influence.rows())
                .extracting(row -> row.touchpoint() + " " + row.reaches())
                .containsExactly("call false", "fixed true", "gave-up true", "mail false");
        assertThat(influence.rows().get(0).contrast().ifVisited()).isEqualTo(OptionalDouble.of(1));
        assertThat(influence.rows().get(0).contrast().ifNot()).isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void whatFollowsTheOutcomeCannotHaveMovedIt() {
        Influence influence = Influence.of(log(3, "call fixed survey fixed", 3, "survey gave-up"), Outcome.RESOLVED);
        // The survey opens the issue again, so that it is over for good only at the end.
        assertThat(row(influence, "survey").ifVisited()).isEqualTo(new Share(3, 6));
        Glossary twice = Logs.outcomes(
                Map.of("fixed", Outcome.RESOLVED, "closed", Outcome.RESOLVED, "gave-up", Outcome.ABANDONED));
        EventLog closed = Logs.of(twice, "call fixed closed", "mail gave-up");
        assertThat(Influence.of(closed, Outcome.RESOLVED).rows())
                .extracting(Influence.Row::touchpoint)
                .doesNotContain("closed");
    }

    @Test
    void aTouchpointOfEveryCaseHasNothingToCompareWith() {
        Influence influence = Influence.of(log(2, "call fixed", 2, "call gave-up"), Outcome.RESOLVED);
        Contrast call = row(influence, "call").contrast();
        assertThat(call.difference()).isEmpty();
        assertThat(call.p()).isEmpty();
        assertThat(call.ifNot()).isEmpty();
        assertThat(call.absence()).isEqualTo("Every case that counts visited it: there is nothing to compare with.");
        assertThat(influence.comparisons()).isEqualTo(2);
        assertThat(influence.rows().get(2).touchpoint()).isEqualTo("call");
    }

    @Test
    void withoutOutcomesThereIsNothing() {
        Influence influence = Influence.of(Logs.of("call mail"), Outcome.RESOLVED);
        assertThat(influence.rows()).isEmpty();
        assertThat(influence.cases()).isEqualTo(new Share(0, 1));
        assertThatThrownBy(() -> Influence.of(EventLog.builder().build(), Outcome.RESOLVED))
                .hasMessage("The log has no steps: there is nothing to compare.");
    }

    @Test
    void openCasesCountWhenOpenIsAskedFor() {
        Influence open = Influence.of(log(4, "call", 4, "mail fixed"), Outcome.OPEN);
        assertThat(open.cases()).isEqualTo(new Share(8, 8));
        assertThat(row(open, "call").ifVisited()).isEqualTo(new Share(4, 4));
    }

    @Test
    void meansThatCannotBeComparedSayWhy() {
        assertThat(Contrasts.ofMeans(Sample.of(), Sample.of(1, 2)).absence())
                .isEqualTo("No case that counts visited it: there is nothing to compare.");
        assertThat(Contrasts.ofMeans(Sample.of(1, 2), Sample.of()).absence())
                .isEqualTo("Every case that counts visited it: there is nothing to compare with.");
        assertThat(Contrasts.ofMeans(Sample.of(1), Sample.of(1, 2)).absence())
                .isEqualTo("One side has a single case: a spread needs two.");
        assertThat(Contrasts.ofMeans(Sample.of(1, 1), Sample.of(2, 3)).absence())
                .isEqualTo("All cases of one side have the same value: there is no spread to tell an error from.");
        Contrast sleep = Contrasts.ofMeans(
                Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
                Sample.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));
        assertThat(sleep.p().orElseThrow()).isEqualTo(0.07939, within(5e-6));
        assertThat(sleep.absence()).isEmpty();
    }

    /** 2 of 2 against 0 of 2 seems more than 60 of 100 against 20 of 100, and less of it is beyond doubt. */
    @Test
    void whatIsBeyondDoubtComesFirst() {
        Contrast few = Contrasts.ofShares(new Share(2, 2), new Share(0, 2));
        Contrast many = Contrasts.ofShares(new Share(60, 100), new Share(20, 100));
        Contrast less = Contrasts.ofShares(new Share(1, 3), new Share(1, 3));
        Contrast doubtful = Contrasts.ofShares(new Share(2, 3), new Share(1, 3));
        Contrast none = Contrasts.ofShares(new Share(0, 0), new Share(1, 3));
        List<Contrast> sorted = new ArrayList<>(List.of(none, less, few, doubtful, many));
        sorted.sort(Contrasts.LARGEST_FIRST);
        assertThat(sorted).containsExactly(many, few, doubtful, less, none);
    }

    /** p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") in R: 0.03 0.06 0.06 0.02. */
    @Test
    void probabilitiesAreAdjustedByHolm() {
        List<Contrast> given = new ArrayList<>();
        for (double p : new double[] {0.01, 0.04, 0.03, 0.005}) {
            Contrast some = Contrasts.ofShares(new Share(1, 2), new Share(1, 3));
            given.add(new Contrast(
                    2,
                    3,
                    some.ifVisited(),
                    some.ifNot(),
                    some.difference(),
                    OptionalDouble.of(p),
                    OptionalDouble.empty(),
                    ""));
        }
        assertThat(Contrasts.adjusted(given))
                .extracting(contrast -> contrast.adjustedP().orElseThrow())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    private static Influence.Row row(Influence influence, String touchpoint) {
        return influence.rows().stream()
                .filter(row -> row.touchpoint().equals(touchpoint))
                .findFirst()
                .orElseThrow();
    }

    /** Counts and cases in turn. */
    private static EventLog log(Object... cases) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cases.length; i += 2) {
            all.addAll(Collections.nCopies((Integer) cases[i], (String) cases[i + 1]));
        }
        return Logs.of(ENDS, all.toArray(String[]::new));
    }
}
