package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The mental impairment data of Agresti, Categorical Data Analysis (2nd edition 2002, section 7.2.4): 40 adults, impairment from well (0) to
 * impaired (3), socioeconomic status (1 high) and life events. Published: logit P(Y ≤ j) has intercepts −0.2819, 1.2128 and 2.2094,
 * 1.1112 for status and −0.3189 for life events, standard errors 0.6109 and 0.1194; log-likelihood −49.549.
 */
class ProportionalOddsReferenceTest {
    private static final int[] IMPAIRMENT = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3,
        3, 3, 3
    };
    private static final int[] STATUS = {
        1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0,
        1, 0, 0
    };
    private static final int[] EVENTS = {
        1, 9, 4, 3, 2, 0, 1, 3, 3, 7, 1, 2, 5, 6, 3, 1, 8, 2, 5, 5, 9, 3, 3, 1, 0, 4, 3, 9, 6, 4, 3, 8, 2, 7, 5, 4, 4,
        8, 8, 9
    };

    private static ProportionalOdds fit(double ridge) {
        double[][] x = new double[IMPAIRMENT.length][];
        for (int i = 0; i < x.length; i++) {
            x[i] = new double[] {STATUS[i], EVENTS[i]};
        }
        return new ProportionalOdds(IMPAIRMENT, x, 4, ridge);
    }

    @Test
    void agreesWithThePublishedFit() {
        ProportionalOdds fit = fit(0);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.iterations()).isLessThan(10);
        assertThat(fit.threshold(0)).isCloseTo(-0.2819, within(5e-5));
        assertThat(fit.threshold(1)).isCloseTo(1.2128, within(5e-5));
        assertThat(fit.threshold(2)).isCloseTo(2.2094, within(5e-5));
        assertThat(-fit.coefficient(0)).isCloseTo(1.1112, within(5e-5));
        assertThat(-fit.coefficient(1)).isCloseTo(-0.3189, within(5e-5));
        assertThat(fit.logLikelihood()).isCloseTo(-49.549, within(5e-4));
    }

    @Test
    void agreesWithThePublishedErrors() {
        assertThat(Math.sqrt(fit(0).covariance(0, 0))).isCloseTo(0.6109, within(0.005));
        assertThat(Math.sqrt(fit(0).covariance(1, 1))).isCloseTo(0.1194, within(0.002));
    }

    @Test
    void aRidgeDrawsCoefficientsTowardsZero() {
        assertThat(Math.abs(fit(10).coefficient(0))).isLessThan(Math.abs(fit(0).coefficient(0)));
        assertThat(fit(10).logLikelihood()).isLessThan(fit(0).logLikelihood());
    }

    @Test
    void separatedAnswersStayFiniteWithARidge() {
        ProportionalOdds fit =
                new ProportionalOdds(new int[] {0, 0, 1, 1}, new double[][] {{1}, {2}, {3}, {4}}, 2, 0.01);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficient(0)).isPositive().isFinite();
        assertThat(fit.expected(4)).isGreaterThan(0.9).isLessThan(1);
    }
}
