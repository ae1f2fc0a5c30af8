package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {
    /** So many visits with each code, one code after the other. */
    private static int[] codes(int... counts) {
        return IntStream.range(0, counts.length)
                .flatMap(code -> Arrays.stream(new int[counts[code]]).map(zero -> code))
                .toArray();
    }

    @Test
    void whatIsRareNextGoesToTheLeastFrequent() {
        Table table = new Table(new int[17], codes(10, 6, 1), 5);
        assertThat(table.visits()).isEqualTo(17);
        double p = 10 / 17.0;
        double bits = -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
        assertThat(table.entropy()).isCloseTo(bits, within(1e-12));
    }

    @Test
    void whatIsRareNextIsPooledWhereThePoolIsNotRare() {
        Table table = new Table(codes(10, 10), codes(10, 5, 2, 3), 5);
        assertThat(table.degreesOfFreedom()).isEqualTo(2);
        assertThat(table.isTestable()).isTrue();
    }

    @Test
    void whatWasRareBeforeIsLeftOutAndBelongsToTheRowOfTheMostVisits() {
        int[] before = codes(3, 5, 6, 1);
        int[] next = IntStream.range(0, before.length).map(i -> i % 2).toArray();
        Table table = new Table(before, next, 3);
        assertThat(table.visits()).isEqualTo(14);
        assertThat(table.rowOf(0)).isZero();
        assertThat(table.rowOf(3)).isEqualTo(2);
        assertThat(table.rowOf(99)).isEqualTo(2);
    }

    @Test
    void oneRowOrOneColumnHasNothingToTest() {
        assertThat(new Table(new int[20], codes(10, 10), 5).isTestable()).isFalse();
        assertThat(new Table(codes(10, 10), new int[20], 5).isTestable()).isFalse();
    }
}
