package dev.journey.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static Tally of(LongStream values) {
        Tally tally = new Tally();
        values.forEach(tally::accept);
        return tally;
    }

    private static Distribution distribution(long... values) {
        return of(LongStream.of(values)).distribution();
    }

    @Test
    void noValuesHaveNoMeanNoExtremesAndNoQuantiles() {
        Distribution none = Distribution.empty();

        assertThat(none.count()).isZero();
        assertThat(none.sum()).isZero();
        assertThat(none.mean()).isEmpty();
        assertThat(none.min()).isEmpty();
        assertThat(none.max()).isEmpty();
        assertThat(none.quantile(0.5)).isEmpty();
        assertThat(none.isExact()).isTrue();
        assertThat(none).hasToString("Distribution of 0 values, sum 0");
    }

    @Test
    void countSumMeanAndExtremesAreExact() {
        Distribution some = distribution(5, 0, 3, 3);

        assertThat(some.count()).isEqualTo(4);
        assertThat(some.sum()).isEqualTo(11);
        assertThat(some.mean()).hasValue(2.75);
        assertThat(some.min()).hasValue(0);
        assertThat(some.max()).hasValue(5);
        assertThat(some).hasToString("Distribution of 4 values, sum 11");
    }

    @ParameterizedTest(name = "the {0}-quantile of 10, 20, 30, 40 is {1}")
    @CsvSource({"0, 10", "0.25, 10", "0.2500001, 20", "0.5, 20", "0.51, 30", "0.75, 30", "0.9, 40", "1, 40"})
    void aQuantileIsTheLeastValueThatEnoughValuesDoNotExceed(double p, double expected) {
        assertThat(distribution(40, 10, 30, 20).quantile(p)).hasValue(expected);
    }

    @ParameterizedTest(name = "{0} of 100 values is the one at rank {1}")
    @CsvSource({"0.07, 7", "0.14, 14", "0.28, 28", "0.55, 55", "0.56, 56", "0.57, 57", "0.58, 58", "0.9, 90"})
    void aShareThatIsMetExactlyIsMet(double p, double expected) {
        assertThat(of(LongStream.rangeClosed(1, 100)).distribution().quantile(p))
                .hasValue(expected);
    }

    @Test
    void aShareThatIsMissedByTheLeastBitIsMissed() {
        Distribution ten = of(LongStream.rangeClosed(1, 10)).distribution();

        assertThat(ten.quantile(0.1)).hasValue(1);
        assertThat(ten.quantile(Math.nextUp(0.1))).hasValue(2);
        assertThat(ten.quantile(Math.nextDown(0.1))).hasValue(1);
    }

    @Test
    void theLeastValueIsKept() {
        assertThat(distribution(5, 3, 9).min()).hasValue(3);
        assertThat(of(LongStream.rangeClosed(7, 9000)).distribution().min()).hasValue(7);
    }

    @Test
    void fewAndManyValuesMergeEitherWay() {
        Distribution all = of(LongStream.rangeClosed(1, 15_000)).distribution();
        for (int first : new int[] {1, 100, 4096, 4097, 10_000}) {
            Tally low = of(LongStream.rangeClosed(1, first));
            Tally high = of(LongStream.rangeClosed(first + 1, 15_000));
            Tally lowFirst = new Tally();
            lowFirst.combine(low);
            lowFirst.combine(high);
            high.combine(low);

            assertThat(lowFirst.distribution()).as("%d first", first).isEqualTo(all);
            assertThat(lowFirst.distribution().quantile(0.001)).isEqualTo(all.quantile(0.001));
            assertThat(lowFirst.distribution().sum()).isEqualTo(all.sum());
            assertThat(high.distribution()).as("%d last", first).isEqualTo(all);
        }
    }

    @Test
    void manyValuesAreEqualWhateverTheirOrderAndOnlyThen() {
        Distribution rising = of(LongStream.concat(LongStream.rangeClosed(1, 5000), LongStream.of(1L << 40)))
                .distribution();
        Distribution greatestFirst = of(LongStream.concat(LongStream.of(1L << 40), LongStream.rangeClosed(1, 5000)))
                .distribution();
        Distribution narrow = of(LongStream.concat(
                        LongStream.range(0, 5000).map(i -> 1000), LongStream.of(1, 900, 1100, 1L << 40)))
                .distribution();
        Distribution wide = of(LongStream.concat(
                        LongStream.range(0, 5000).map(i -> 1000), LongStream.of(1, 500, 1500, 1L << 40)))
                .distribution();

        assertThat(greatestFirst).isEqualTo(rising).hasSameHashCodeAs(rising);
        assertThat(narrow.sum()).isEqualTo(wide.sum());
        assertThat(narrow).isNotEqualTo(wide);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aProbabilityLiesBetweenZeroAndOne(double p) {
        assertThatThrownBy(() -> distribution(1).quantile(p))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probability " + p + ": it must lie in [0, 1].");
    }

    @Test
    void aValueIsNotBelowZero() {
        assertThatThrownBy(() -> new Tally().accept(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value -1: a distribution takes values not below 0.");
    }

    @Test
    void quantilesAreExactUpToSoManyValuesAndSaySo() {
        Tally tally = of(LongStream.rangeClosed(1, Tally.EXACT_UP_TO).map(i -> i * 1000));

        assertThat(tally.isExact()).isTrue();
        assertThat(tally.distribution().isExact()).isTrue();
        assertThat(tally.distribution().quantile(0.5)).hasValue(2_048_000);
        tally.accept(1);
        assertThat(tally.isExact()).isFalse();
        assertThat(tally.distribution().isExact()).isFalse();
        assertThat(tally.distribution().quantile(0.5).orElseThrow()).isCloseTo(2_048_000, within(2_048_000 / 256.0));
        assertThat(tally.distribution().count()).isEqualTo(4097);
    }

    @Test
    void smallValuesStayExactInTheHistogram() {
        Distribution many = of(LongStream.range(0, 25_600).map(i -> i % 256)).distribution();

        assertThat(many.isExact()).isFalse();
        assertThat(many.quantile(0)).hasValue(0);
        assertThat(many.quantile(0.5)).hasValue(127);
        assertThat(many.quantile(1)).hasValue(255);
    }

    @Test
    void aBucketStandsForItsMiddle() {
        Distribution many = of(LongStream.concat(
                        LongStream.of(0, 100_000_000), LongStream.range(0, 5000).map(i -> 1000)))
                .distribution();

        assertThat(many.quantile(0.5)).hasValue(1001.5);
    }

    @Test
    void theHistogramDoesNotLeaveTheExtremes() {
        Distribution many = of(LongStream.range(0, 5000).map(i -> 1000)).distribution();

        assertThat(many.quantile(0)).hasValue(1000);
        assertThat(many.quantile(0.5)).hasValue(1000);
        assertThat(many.quantile(1)).hasValue(1000);
        assertThat(of(LongStream.range(0, 5000).map(i -> 1003)).distribution().quantile(0.5))
                .hasValue(1003);
    }

    @Test
    void theGreatestValuesHaveABucketToo() {
        Distribution many = of(LongStream.range(0, 5000).map(i -> i == 0 ? 0 : Long.MAX_VALUE - 1))
                .distribution();

        assertThat(many.quantile(0.5).orElseThrow()).isCloseTo(0x1p63, within(0x1p63 / 256));
    }

    @Test
    void bucketsFollowOneAnotherWithoutGaps() {
        for (int bucket = 0; bucket < 56 * 128; bucket++) {
            long least = Tally.leastOf(bucket);
            assertThat(Tally.bucketOf(least)).isEqualTo(bucket);
            assertThat(Tally.bucketOf(Tally.leastOf(bucket + 1) - 1)).isEqualTo(bucket);
        }
    }

    @Test
    void whatWasCollectedStaysWhenTheTallyGoesOn() {
        Tally tally = of(LongStream.of(3, 1));
        Distribution before = tally.distribution();
        tally.accept(100);

        assertThat(before).isEqualTo(distribution(1, 3));
        assertThat(before.quantile(1)).hasValue(3);
        assertThat(tally.distribution()).isEqualTo(distribution(1, 3, 100));
    }

    @Test
    void distributionsAreEqualWhenTheirValuesAre() {
        Distribution some = distribution(1, 2, 3);

        assertThat(some).isEqualTo(distribution(3, 2, 1)).hasSameHashCodeAs(distribution(3, 2, 1));
        assertThat(some).isNotEqualTo(distribution(1, 2));
        assertThat(some).isNotEqualTo(distribution(1, 2, 4));
        assertThat(distribution(0, 2, 2, 4)).isNotEqualTo(distribution(0, 1, 3, 4));
        assertThat(distribution(1, 3, 4)).isNotEqualTo(distribution(2, 2, 4));
        assertThat(distribution(1, 3, 4)).isNotEqualTo(distribution(1, 2, 5));
        assertThat(some).isNotEqualTo("1, 2, 3");
    }

    @Test
    void histogramsAreEqualWhenTheirBucketsAre() {
        LongStream large = LongStream.range(0, 5000).map(i -> i * i);
        Tally one = of(large);
        Tally other = new Tally();
        other.combine(of(LongStream.range(2500, 5000).map(i -> i * i)));
        other.combine(of(LongStream.range(0, 2500).map(i -> i * i)));
        Distribution moved = of(LongStream.range(0, 5000).map(i -> i == 10 ? 10_100 : i == 100 ? 0 : i * i))
                .distribution();

        assertThat(one.distribution()).isEqualTo(other.distribution());
        assertThat(moved.sum()).isEqualTo(one.distribution().sum());
        assertThat(one.distribution()).isNotEqualTo(moved);
        assertThat(moved).isNotEqualTo(one.distribution());
    }
}
