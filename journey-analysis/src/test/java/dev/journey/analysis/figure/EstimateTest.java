package dev.journey.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void nothingIsEstimatedFromNothing() {
        assertThat(Estimate.ofShare(new Share(0, 0), 0.9)).isEmpty();
        assertThat(Estimate.ofDifference(new Share(0, 0), new Share(1, 2), 0.9)).isEmpty();
        assertThat(Estimate.ofDifference(new Share(1, 2), new Share(0, 0), 0.9)).isEmpty();
        assertThat(Estimate.ofDifference(Sample.of(1), Sample.of(1, 2), 0.9)).isEmpty();
        assertThat(Estimate.ofDifference(Sample.of(1, 2), Sample.of(), 0.9)).isEmpty();
        assertThat(Estimate.ofDifference(Sample.of(1, 1), Sample.of(2, 3), 0.9)).isEmpty();
    }

    @Test
    void whatIsBeyondDoubtIsTheEndNearestToZero() {
        assertThat(new Estimate(3, 1, 5, 9).atLeast()).isEqualTo(1);
        assertThat(new Estimate(-3, -5, -1, 9).atLeast()).isEqualTo(-1);
        assertThat(new Estimate(1, -1, 3, 9).atLeast()).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Estimate(2, 0, 1, 9))
                .hasMessage("Estimate 2.0 in [0.0, 1.0]: the interval must be finite and hold the value.");
        assertThatThrownBy(() -> new Estimate(0, Double.NEGATIVE_INFINITY, 1, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(0, 0, Double.POSITIVE_INFINITY, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(Double.NaN, 0, 1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.ofShare(new Share(1, 2), 1))
                .hasMessage("Confidence 1.0: it must lie in (0, 1), such as 0.9.");
        assertThatThrownBy(() -> Estimate.ofShare(new Share(1, 2), 0))
                .hasMessage("Confidence 0.0: it must lie in (0, 1), such as 0.9.");
        assertThatThrownBy(() -> Estimate.ofDifference(Sample.of(1), Sample.of(2), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(Double.NaN))
                .hasMessage("Figure NaN: it must be finite; a figure that is not known is absent with a reason.");
    }

    @Test
    void aSampleHasMeanAndVariance() {
        assertThat(Sample.of(1, 2, 3, 6)).isEqualTo(new Sample(4, 3, 14 / 3.0));
        assertThat(Sample.of()).isEqualTo(new Sample(0, 0, 0));
        assertThat(Sample.of(7)).isEqualTo(new Sample(1, 7, 0));
        assertThat(Sample.of(0.1, 0.1, 0.1)).isEqualTo(new Sample(3, 0.1, 0));
    }

    @Property(seed = "4721")
    void differencesTurnWithTheirSides(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(min = 60, max = 90) int m,
            @ForAll @IntRange(min = 60, max = 90) int n) {
        Estimate one =
                Estimate.ofDifference(new Share(a, m), new Share(b, n), 0.9).orElseThrow();
        Estimate other =
                Estimate.ofDifference(new Share(b, n), new Share(a, m), 0.9).orElseThrow();
        assertThat(other.value()).isEqualTo(0 - one.value());
        assertThat(other.low()).isEqualTo(0 - one.high());
        assertThat(other.high()).isEqualTo(0 - one.low());
    }

    @Property(seed = "4722")
    void moreOfTheSameNarrowsTheInterval(
            @ForAll @IntRange(max = 20) int a, @ForAll @IntRange(min = 20, max = 30) int whole) {
        Estimate few = Estimate.ofShare(new Share(a, whole), 0.9).orElseThrow();
        Estimate many = Estimate.ofShare(new Share(4L * a, 4L * whole), 0.9).orElseThrow();
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(few.low()).isBetween(0.0, few.value());
        assertThat(few.high()).isBetween(few.value(), 1.0);
    }
}
