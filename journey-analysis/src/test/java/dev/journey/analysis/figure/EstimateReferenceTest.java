package dev.journey.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals against published values, at 95 %. */
class EstimateReferenceTest {
    /** Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10: examples (a) to (h). */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void newcombe(long a, long m, long b, long n, double low, double high) {
        Estimate estimate =
                Estimate.ofDifference(new Share(a, m), new Share(b, n), 0.95).orElseThrow();
        assertThat(estimate.low()).isEqualTo(low, within(5e-5));
        assertThat(estimate.high()).isEqualTo(high, within(5e-5));
        assertThat(estimate.n()).isEqualTo(m + n);
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson(long part, long whole, double low, double high) {
        Estimate estimate = Estimate.ofShare(new Share(part, whole), 0.95).orElseThrow();
        assertThat(estimate.low()).isEqualTo(low, within(5e-5));
        assertThat(estimate.high()).isEqualTo(high, within(5e-5));
    }

    /** Student's sleep data (Biometrika 6, 1908), by R's t.test(extra ~ group): t = -1.8608, df = 17.776. */
    @Test
    void welch() {
        Sample first = Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        Sample second = Sample.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        Estimate estimate = Estimate.ofDifference(first, second, 0.95).orElseThrow();
        assertThat(estimate.value()).isEqualTo(-1.58, within(1e-12));
        assertThat(estimate.low()).isEqualTo(-3.3654832, within(5e-8));
        assertThat(estimate.high()).isEqualTo(0.2054832, within(5e-8));
        assertThat(estimate.n()).isEqualTo(20);
        assertThat(first.degreesOfFreedom(second)).isEqualTo(17.776, within(5e-4));
        assertThat(estimate.value() / first.standardErrorWith(second)).isEqualTo(-1.8608, within(5e-5));
    }
}
