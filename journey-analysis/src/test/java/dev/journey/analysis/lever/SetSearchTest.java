package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sets are chosen where changes do not cost the same. */
class SetSearchTest {

    private static SetSearch additive(double[] costs, double[] worth) {
        return new SetSearch(
                costs,
                set -> Arrays.stream(set).mapToDouble(member -> worth[member]).sum());
    }

    @Test
    void the_cheapest_come_first_and_what_is_beaten_is_left_out() {
        List<SetSearch.Chosen> pareto =
                additive(new double[] {3, 1, 2}, new double[] {1, 5, 6}).pareto(4);
        assertThat(pareto)
                .containsExactly(
                        new SetSearch.Chosen(List.of(1), 5, 1),
                        new SetSearch.Chosen(List.of(2), 6, 2),
                        new SetSearch.Chosen(List.of(1, 2), 11, 3));
    }

    @Test
    void of_equal_sets_the_smaller_is_taken_and_what_is_worth_nothing_is_not() {
        List<SetSearch.Chosen> pareto = new SetSearch(new double[] {1, 1, 2}, set -> set.length == 3 ? 3 : 2).pareto(2);
        assertThat(pareto).hasSize(1);
        assertThat(pareto.get(0).members()).containsExactly(0);
        SetSearch two = additive(new double[] {1, 1, 2}, new double[] {1, 1, 2});
        assertThat(two.pareto(2).get(1).members())
                .as("one for 2 before two for 1 each")
                .containsExactly(2);
        assertThat(additive(new double[] {1}, new double[] {0}).pareto(9)).isEmpty();
        assertThat(additive(new double[] {1}, new double[] {-1}).pareto(9)).isEmpty();
    }

    /** Rates 3, 2, 1 and a tenth; a budget of 10 has room for the first two, and the bound is what would fit beside them. */
    @Test
    void the_greedy_method_buys_the_best_rate_first() {
        double[] costs = new double[14];
        double[] worth = new double[14];
        Arrays.fill(costs, 5);
        Arrays.fill(worth, 0.5);
        costs[0] = 9;
        worth[0] = 9;
        costs[1] = 5;
        worth[1] = 10;
        costs[2] = 4;
        worth[2] = 12;
        SetSearch search = additive(costs, worth);
        List<SetSearch.Chosen> pareto = search.pareto(10);
        assertThat(pareto)
                .containsExactly(new SetSearch.Chosen(List.of(2), 12, 4), new SetSearch.Chosen(List.of(1, 2), 22, 9));
        // the whole budget once more: all of the first, and a fifth of one of the others
        assertThat(search.bound(pareto.get(1), 10)).isCloseTo(9 + 0.5 / 5, within(1e-12));
        assertThat(search.bound(pareto.get(1), 4.5)).isCloseTo(4.5, within(1e-12));
        assertThat(search.pareto(4)).hasSize(1);
        assertThat(search.pareto(3)).isEmpty();
    }

    @Test
    void the_greedy_method_stops_where_nothing_is_gained() {
        double[] costs = new double[13];
        Arrays.fill(costs, 1);
        SetSearch search = new SetSearch(costs, set -> Math.min(2, set.length) + (set[0] == 0 ? 0.5 : 0));
        List<SetSearch.Chosen> pareto = search.pareto(5);
        assertThat(pareto).hasSize(2);
        assertThat(pareto.get(1).members()).containsExactly(0, 1);
        assertThat(search.bound(pareto.get(1), 5)).isZero();
    }

    /** What a change adds counts, and what it adds to the cost: after the first, eight more for two before three more for one. */
    @Test
    void the_greedy_method_compares_what_is_gained_for_what_is_added() {
        assertThat(secondChoice(10, 8, 2, 3, 1)).isEqualTo(1);
        assertThat(secondChoice(10, 8, 4, 3, 1)).isEqualTo(2);
        assertThat(secondChoice(1, 8, 2, 3, 1)).isEqualTo(1);
    }

    /** The first of three is worth most for its cost; which one comes next. */
    private static int secondChoice(double firstCost, double worth, double cost, double otherWorth, double otherCost) {
        double[] costs = new double[13];
        double[] worths = new double[13];
        Arrays.fill(costs, 100);
        costs[0] = firstCost;
        worths[0] = 10 * firstCost;
        costs[1] = cost;
        worths[1] = worth;
        costs[2] = otherCost;
        worths[2] = otherWorth;
        List<SetSearch.Chosen> pareto = additive(costs, worths).pareto(firstCost + Math.max(cost, otherCost));
        return pareto.get(1).members().get(1);
    }

    /** The one that is worth most for its cost comes last among the candidates, and first in the bound. */
    @Test
    void the_bound_takes_the_best_rates_first() {
        double[] costs = new double[14];
        double[] worth = new double[14];
        Arrays.fill(costs, 2);
        Arrays.fill(worth, 1);
        worth[13] = 8;
        costs[13] = 4;
        SetSearch search = additive(costs, worth);
        SetSearch.Chosen one = new SetSearch.Chosen(List.of(0), 1, 2);
        assertThat(search.bound(one, 5)).isCloseTo(8 + 0.5, within(1e-12));
        assertThat(search.bound(one, 4)).isCloseTo(8, within(1e-12));
    }

    @Test
    void what_is_free_is_taken_first() {
        double[] costs = new double[13];
        Arrays.fill(costs, 1);
        costs[7] = 0;
        double[] worth = new double[13];
        Arrays.fill(worth, 1);
        List<SetSearch.Chosen> pareto = additive(costs, worth).pareto(1);
        assertThat(pareto.get(0).members()).containsExactly(7);
        assertThat(pareto.get(1).members()).containsExactly(0, 7);
    }
}
