package dev.journey.analysis.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;

/** The mean of a figure over independent runs, and how far it may be from what is expected. */
final class Batches {
    private final double mean;
    private final double standardError;

    private Batches(double mean, double standardError) {
        this.mean = mean;
        this.standardError = standardError;
    }

    /** Of so many runs, each with its own seed. */
    static Batches of(int runs, IntToDoubleFunction figure) {
        double sum = 0;
        double squares = 0;
        for (int seed = 1; seed <= runs; seed++) {
            double value = figure.applyAsDouble(seed);
            sum += value;
            squares += value * value;
        }
        double mean = sum / runs;
        double variance = Math.max(0, (squares - sum * mean) / (runs - 1));
        return new Batches(mean, Math.sqrt(variance / runs));
    }

    /** Within four standard errors; the bound is loose enough to hold for each of hundreds of figures. */
    void assertAgreesWith(String what, double expected) {
        assertThat(Math.abs(mean - expected))
                .as("%s: %s simulated, %s expected, standard error %s", what, mean, expected, standardError)
                .isLessThanOrEqualTo(4 * standardError + 1e-9 * Math.abs(expected));
    }

    double standardError() {
        return standardError;
    }
}
