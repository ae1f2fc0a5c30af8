package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.report.practice.Value;
import dev.journey.report.practice.ValueText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private final ValueText values = TextNumerals.VALUES;

    private static Distribution distribution(long... all) {
        Tally tally = new Tally();
        for (long one : all) {
            tally.accept(one);
        }
        return tally.distribution();
    }

    @Test
    void constantsReadAsWordsAndStayInFiles() {
        Value.Choice choice = new Value.Choice(List.of("ONE_OWNER", "UPDATED"));
        assertThat(values.full(choice)).isEqualTo("one owner, updated");
        assertThat(choice.keys()).isEqualTo("ONE_OWNER, UPDATED");
    }

    @Test
    void nothingIsADashInATableAndAReasonInAList() {
        Value missing = new Value.Missing("Nobody said.");
        assertThat(values.brief(missing)).isEqualTo("–");
        assertThat(values.full(missing)).isEqualTo("Nobody said.");
        assertThat(values.brief(new Value.Words(""))).isEqualTo("–");
    }

    @Test
    void aPartHasItsWhole() {
        Value part = new Value.Part(new Share(1, 4), "cases");
        assertThat(values.full(part)).isEqualTo("25.0 % (1 of 4 cases)");
        assertThat(values.brief(part)).isEqualTo("25.0 % (1/4)");
    }

    @Test
    void anIntervalHasItsUnitAndObservations() {
        Estimate estimate = new Estimate(0.25, 0.2, 0.3, 1200);
        assertThat(values.full(new Value.Interval(estimate, "points", true, "cases")))
                .isEqualTo("25.0 points, 20.0 to 30.0 (90 % interval, 1,200 cases)");
        assertThat(values.full(new Value.Interval(estimate, "", false, "cases")))
                .isEqualTo("0.250, 0.200 to 0.300 (90 % interval, 1,200 cases)");
        assertThat(values.brief(new Value.Interval(estimate, "", false, "cases")))
                .isEqualTo("0.250 (0.200 to 0.300)");
    }

    @Test
    void distributionsSayTheirMiddleAndTheirEnd() {
        assertThat(values.full(new Value.Spread(distribution(1, 2, 6))))
                .isEqualTo("3.0 on average, median 2, 9 of 10 at most 6 (3)");
        assertThat(values.full(new Value.Times(distribution(60_000, 120_000), /* inWorkingTime= */ false)))
                .isEqualTo("median 1.0 min, 9 of 10 at most 2.0 min (2 times)");
        assertThat(values.full(new Value.Spread(distribution()))).isEqualTo("none");
        assertThat(values.full(new Value.Times(distribution(), /* inWorkingTime= */ true)))
                .isEqualTo("none");
    }

    @Test
    void aHeadingIsThatOfItsKey() {
        assertThat(ValueText.heading("leftInPain")).isEqualTo("left in pain");
    }
}
