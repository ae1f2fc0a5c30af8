package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Steps of equal times are counted in all and by case; of two cases none is a tie. */
class TiesTest {
    @Test
    void tiesAreCountedInAllAndByCase() {
        SourceFigures source = LogSummary.of(TestLog.log("A@0 B@0 A@0 C@5 B@5", "A@0 B@1", "A@1 B@1"), Settings.DEFAULT)
                .source();
        assertThat(source.ties()).isEqualTo(4);
        assertThat(source.casesWithTies()).isEqualTo(2);
        assertThat(source.tiesPerCase().count()).isEqualTo(3);
        assertThat(source.tiesPerCase().sum()).isEqualTo(4);
        assertThat(source.tiesPerCase().max()).hasValue(3);
        assertThat(source.tiesPerCase().quantile(0.5)).hasValue(1);
    }
}
