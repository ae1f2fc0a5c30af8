package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StratifiedDifferenceTest {
    private static final double[] ONE = {1};

    /**
     * R's data set {@code sleep} (Student 1908), {@code t.test(extra ~ group)}: df = 17.776, difference 0.75 - 2.33, 95 percent
     * confidence interval -3.3654832 to 0.2054832.
     */
    @Test
    void one_kind_is_welchs_interval_as_in_r() {
        StratifiedDifference sleep = StratifiedDifference.of(
                ONE,
                List.of(new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0}),
                List.of(new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4}));
        assertThat(sleep.difference()).isCloseTo(1.58, within(1e-12));
        assertThat(sleep.degrees()).isCloseTo(17.776, within(5e-4));
        assertThat(sleep.interval(0.95).low()).isCloseTo(-0.2054832, within(5e-8));
        assertThat(sleep.interval(0.95).high()).isCloseTo(3.3654832, within(5e-8));
    }

    @Test
    void a_small_kind_of_equal_cases_is_not_certain() {
        double[] many = new double[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2;
        }
        StratifiedDifference difference = StratifiedDifference.of(
                new double[] {0.5, 0.5}, List.of(many, new double[] {1, 1}), List.of(many, new double[] {0, 0, 0}));
        assertThat(difference.difference()).isCloseTo(-0.5, within(1e-12));
        // the sums of squares within both kinds are 10, over 39 + 1 and 39 + 2 degrees of freedom
        double small = 0.25 * 10 / 40 / 2 + 0.25 * 10 / 41 / 3;
        double large = 2 * 0.25 * 10 / 39 / 40;
        assertThat(difference.error()).isCloseTo(Math.sqrt(small + large), within(1e-12));
    }

    @Test
    void where_nothing_varies_the_interval_is_a_point() {
        StratifiedDifference none =
                StratifiedDifference.of(ONE, List.of(new double[] {1, 1}), List.of(new double[] {3, 3}));
        assertThat(none.interval(0.9)).isEqualTo(new Interval(2, 2, 2));
        assertThat(none.degrees()).isInfinite();
    }

    /** Forty kinds of 2 to 12 cases with as many kinds of spread: of 1,000 intervals, 900 hold the difference, give or take 3 errors (28). */
    @Test
    void the_interval_holds_what_it_says_though_kinds_are_small() {
        SplittableRandom random = new SplittableRandom(7);
        int holds = 0;
        for (int round = 0; round < 1_000; round++) {
            List<double[]> before = new ArrayList<>();
            List<double[]> after = new ArrayList<>();
            double[] weights = new double[40];
            for (int kind = 0; kind < weights.length; kind++) {
                weights[kind] = 1.0 / weights.length;
                before.add(values(random, 2 + kind % 11, kind));
                after.add(values(random, 2 + (kind * 7) % 11, kind + 0.3));
            }
            Interval interval = StratifiedDifference.of(weights, before, after).interval(0.9);
            holds += interval.low() <= 0.3 && interval.high() >= 0.3 ? 1 : 0;
        }
        assertThat(holds).isBetween(872, 928);
    }

    private static double[] values(SplittableRandom random, int count, double mean) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = mean + random.nextGaussian();
        }
        return values;
    }
}
