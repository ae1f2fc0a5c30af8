package dev.journey.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortWeightsTest {
    private static final long MINUTE = 60_000;

    @Test
    void attendedWaitCountsDoubleAndUnattendedTimeNothing() {
        assertThat(EffortWeights.DEFAULT.effortMinutes(3 * MINUTE, 5 * MINUTE, 7 * MINUTE, 11))
                .isEqualTo(13);
    }

    @Test
    void eachWeightIsTakenOnce() {
        EffortWeights weights = new EffortWeights(1, 10, 100, 1000);

        assertThat(weights.effortMinutes(3 * MINUTE, 5 * MINUTE, 7 * MINUTE, 11))
                .isEqualTo(3 + 50 + 700 + 11_000);
        assertThat(weights.effortMinutes(0.5 * MINUTE, 0.0, 0.0, 0.25)).isEqualTo(250.5);
        assertThat(weights.effortMinutes(0, 0, 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aWeightIsAFiniteNumberNotBelowZero(double weight) {
        String message = "Effort weight " + weight + ": it must be a finite number not below 0.";

        assertThatThrownBy(() -> new EffortWeights(weight, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new EffortWeights(0, weight, 0, 0)).hasMessage(message);
        assertThatThrownBy(() -> new EffortWeights(0, 0, weight, 0)).hasMessage(message);
        assertThatThrownBy(() -> new EffortWeights(0, 0, 0, weight)).hasMessage(message);
    }

    @Test
    void zeroIsAWeight() {
        assertThat(new EffortWeights(0, 0, 0, 0).effortMinutes(1.0, 1.0, 1.0, 1.0))
                .isZero();
    }
}
