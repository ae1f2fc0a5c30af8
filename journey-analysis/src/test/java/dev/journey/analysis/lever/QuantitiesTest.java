package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals, arguments, costs, objectives: what they accept and what they come to. */
class QuantitiesTest {

    @Test
    void an_interval_of_draws_takes_the_nearest_ranks() {
        double[] draws = IntStream.rangeClosed(1, 200).mapToDouble(i -> 201 - i).toArray();
        assertThat(Interval.ofDraws(draws)).isEqualTo(new Interval(100, 10, 190));
        assertThat(draws[0]).as("the draws stay as they were").isEqualTo(200);
        assertThat(Interval.ofDraws(new double[] {7})).isEqualTo(new Interval(7, 7, 7));
        assertThat(1 / Interval.ofDraws(new double[] {-0.0}).median())
                .as("no negative zero")
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void an_interval_is_scaled_and_shifted_as_a_whole() {
        Interval one = new Interval(2, 1, 4);
        assertThat(one.times(3)).isEqualTo(new Interval(6, 3, 12));
        assertThat(one.times(0)).isEqualTo(Interval.ZERO);
        assertThat(one.plus(-2)).isEqualTo(new Interval(0, -1, 2));
    }

    @Test
    void an_interval_rises_and_is_finite() {
        assertThatThrownBy(() -> new Interval(1, 2, 3))
                .hasMessage("Interval [2.0, 3.0] around 1.0: low, median and high must be finite and rise.");
        assertThatThrownBy(() -> new Interval(4, 2, 3)).hasMessageContaining("must be finite and rise");
        assertThatThrownBy(() -> new Interval(1, Double.NEGATIVE_INFINITY, 3)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Interval(1, 0, Double.POSITIVE_INFINITY)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Interval(Double.NaN, 0, 1)).hasMessageContaining("finite");
        assertThatThrownBy(() -> Interval.ZERO.times(-1)).hasMessage("Factor -1.0: it must be 0 or more.");
        assertThatThrownBy(() -> Interval.ZERO.times(Double.NaN)).hasMessageContaining("it must be 0 or more");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void figures_are_finite_and_not_negative(double value) {
        assertThatThrownBy(() -> new Argument(Lever.PREVENT, "", "Order", "preventable", value))
                .hasMessage("Argument preventable " + value + ": it must be finite and 0 or more.");
        assertThatThrownBy(() -> new LeverCosts(Map.of(Lever.TRAIN, value), List.of(), Optional.empty()))
                .hasMessage("Cost " + value + " of TRAIN: it must be finite and 0 or more.");
        assertThatThrownBy(() -> new Rates(value, 1)).hasMessageContaining("it must be finite and 0 or more");
        assertThatThrownBy(() -> new Rates(1, value)).hasMessageContaining("it must be finite and 0 or more");
    }

    @Test
    void an_argument_is_for_one_parameter_of_one_lever_at_one_place() {
        Argument argument = new Argument(Lever.EMPOWER, "Front", "Decide", "grantRate", 0);
        assertThat(argument.isFor(Lever.EMPOWER, "Front", "Decide", "grantRate"))
                .isTrue();
        assertThat(argument.isFor(Lever.TRAIN, "Front", "Decide", "grantRate")).isFalse();
        assertThat(argument.isFor(Lever.EMPOWER, "Back", "Decide", "grantRate")).isFalse();
        assertThat(argument.isFor(Lever.EMPOWER, "Front", "Settle", "grantRate"))
                .isFalse();
        assertThat(argument.isFor(Lever.EMPOWER, "Front", "Decide", "inPlace")).isFalse();
    }

    @Test
    void what_is_not_priced_costs_one() {
        LeverCosts costs = new LeverCosts(Map.of(Lever.TRAIN, 0.0), List.of(), Optional.empty());
        assertThat(costs.of(new Change(Lever.TRAIN, "Front", "Set up", "", ""))).isZero();
        assertThat(costs.of(new Change(Lever.ACCESS, "Front", "Set up", "", "")))
                .isEqualTo(1);
    }

    @Test
    void savings_are_positive_whichever_way_is_better() {
        double[] changes = new double[Unit.values().length];
        changes[Unit.HANDOFFS.ordinal()] = -0.5;
        changes[Unit.EFFORT_MINUTES.ordinal()] = 2;
        changes[Unit.RESOLVED.ordinal()] = 0.1;
        assertThat(Objective.of(Unit.HANDOFFS).of(changes)).isEqualTo(0.5);
        assertThat(Objective.of(Unit.EFFORT_MINUTES).of(changes)).isEqualTo(-2);
        assertThat(Objective.of(Unit.RESOLVED).of(changes)).isEqualTo(0.1);
        double[] means = new double[changes.length];
        means[Unit.HANDOFFS.ordinal()] = 2;
        assertThat(Objective.shares(means).of(changes))
                .as("a unit that there is none of does not count")
                .isCloseTo(0.25, within(1e-12));
        means[Unit.EFFORT_MINUTES.ordinal()] = 40;
        assertThat(Objective.shares(means).of(changes)).isCloseTo(0.25 - 0.05, within(1e-12));
    }

    /** Quantiles of Beta(9.5, 1.5) at 0.5, 256.5 and 512.5 of 513: Simpson's rule and bisection, outside of the project. */
    @Test
    void a_posterior_is_drawn_from_by_its_quantiles() {
        Posterior posterior = new Posterior(9, 10);
        assertThat(posterior.at(0.5)).isCloseTo(0.885653, within(1e-5));
        assertThat(posterior.at(0)).isCloseTo(0.432186, within(1e-5));
        assertThat(posterior.at(Math.nextDown(1.0))).isCloseTo(0.998775, within(1e-5));
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += posterior.at((i + 0.5) / 1000);
        }
        assertThat(sum / 1000).isCloseTo(posterior.mean(), within(1e-3));
    }

    @Test
    void shares_rise_and_fall_by_what_the_better_do() {
        Posterior half = new Posterior(500_000, 1_000_000);
        Posterior most = new Posterior(900_000, 1_000_000);
        assertThat(Success.raised(most, half).mean()).isCloseTo(0.8, within(1e-5));
        assertThat(Success.raised(half, most).mean()).isZero();
        assertThat(Success.lowered(half, most).mean()).isCloseTo(1 - 5 / 9.0, within(1e-5));
        assertThat(Success.lowered(most, half).mean()).isZero();
        Draws draws = new Draws(1, 4);
        assertThat(Success.raised(most, half).draw(draws, 0, 1)).isCloseTo(0.8, within(0.01));
        assertThat(Success.lowered(half, most).draw(draws, 0, 1)).isCloseTo(1 - 5 / 9.0, within(0.01));
        assertThat(Success.lowered(most, half).draw(draws, 0, 1)).isZero();
        assertThat(Success.counted(900_000, 1_000_000).mean()).isCloseTo(0.9, within(1e-5));
        assertThat(Success.counted(900_000, 1_000_000).draw(draws, 0, 2)).isCloseTo(0.9, within(0.01));
        assertThat(Success.given(0.3).draw(draws, 0, 3)).isEqualTo(0.3);
        assertThat(Success.given(0.3).mean()).isEqualTo(0.3);
        assertThat(Success.CERTAIN.mean()).isEqualTo(1);
        assertThat(Success.CERTAIN.draw(draws, 0, 0)).isEqualTo(1);
    }
}
