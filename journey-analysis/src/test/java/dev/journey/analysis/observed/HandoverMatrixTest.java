package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.MissingPolicy;
import org.junit.jupiter.api.Test;

class HandoverMatrixTest {
    private static HandoverMatrix actors(String... cases) {
        return LogSummary.of(log(cases), Settings.DEFAULT).handover().get(Level.ACTOR);
    }

    @Test
    void countsOrderedPairsOfNeighbouringRuns() {
        HandoverMatrix matrix = actors("A B A B cust C", "A A B", "B cust B");

        assertThat(matrix.handovers())
                .containsExactly(
                        new Handover("A", "B", 3, 2), new Handover("B", "A", 1, 1), new Handover("B", "C", 1, 1));
        assertThat(matrix.total()).isEqualTo(5);
        assertThat(matrix.selfPairs()).containsExactly(new Handover("A", "A", 1, 1), new Handover("B", "B", 1, 1));
    }

    @Test
    void sharesWithSelfPairsAreOfAllNeighbours() {
        HandoverMatrix matrix = actors("A A B A", "A A");

        assertThat(matrix.shareWithSelfPairs("A", "A")).isEqualTo(new Share(2, 4));
        assertThat(matrix.shareWithSelfPairs("A", "B")).isEqualTo(new Share(1, 4));
        assertThat(matrix.shareWithSelfPairs("B", "A")).isEqualTo(new Share(1, 4));
        assertThat(matrix.shareWithSelfPairs("B", "B")).isEqualTo(new Share(0, 4));
        assertThat(matrix.shareWithSelfPairs(matrix.handovers().get(0))).isEqualTo(new Share(1, 4));
        assertThat(matrix.shareWithSelfPairs(matrix.selfPairs().get(0))).isEqualTo(new Share(2, 4));
        assertThat(actors("A").shareWithSelfPairs("A", "A").value()).isEmpty();
    }

    @Test
    void theMostFrequentComeFirstThenByName() {
        assertThat(actors("A C", "A B", "B A", "C A C A").handovers())
                .extracting(cell -> cell.from() + cell.to())
                .containsExactly("AC", "CA", "AB", "BA");
    }

    @Test
    void missingIsAHolderWhereItIsAValue() {
        HandoverMatrix matrix = LogSummary.of(log("A - - B"), Settings.DEFAULT.withMissing(MissingPolicy.AS_VALUE))
                .handover()
                .get(Level.ACTOR);

        assertThat(matrix.handovers())
                .containsExactly(new Handover("(missing)", "B", 1, 1), new Handover("A", "(missing)", 1, 1));
        assertThat(matrix.selfPairs()).containsExactly(new Handover("(missing)", "(missing)", 1, 1));
    }

    @Test
    void manyPairsAreToldApart() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            path.append("a").append(i).append(" b").append(i % 17).append(' ');
        }
        HandoverMatrix matrix = actors(path.toString().strip(), path.toString().strip());

        assertThat(matrix.total()).isEqualTo(2 * 119);
        assertThat(matrix.handovers()).hasSize(119).allMatch(cell -> cell.count() == 2 && cell.cases() == 2);
    }
}
