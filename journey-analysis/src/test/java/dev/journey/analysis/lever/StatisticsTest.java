package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"). */
    @Test
    void holm_is_that_of_r() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }

    /** R: 1 - pbinom(18, 20, 0.85) = 0.1755579; fisher.test(matrix(c(8, 2, 1, 5), 2), alternative = "greater"): 0.02447552. */
    @Test
    void chances_are_those_of_r() {
        assertThat(Chance.atLeast(19, 20, 0.85)).isCloseTo(0.17555788, within(1e-7));
        assertThat(Chance.atLeast(0, 20, 0.85)).isEqualTo(1);
        assertThat(Chance.larger(8, 10, 1, 6)).isCloseTo(0.02447552, within(1e-7));
        assertThat(Chance.differ(new long[] {5, 5}, new long[] {10, 10})).isCloseTo(1, within(1e-12));
        assertThat(Chance.differ(new long[] {5}, new long[] {10})).isEqualTo(1);
    }

    /** Sellke, Bayarri and Berger (2001), table 1: the least error probabilities of p-values, 0.289 for 0.05 and so on. */
    @Test
    void the_worth_of_evidence_is_that_of_the_published_table() {
        double[] pValues = {0.2, 0.1, 0.05, 0.01, 0.005, 0.001};
        double[] errors = {0.465, 0.385, 0.289, 0.111, 0.067, 0.0184};
        for (int i = 0; i < pValues.length; i++) {
            assertThat(1 - Leads.credence(pValues[i])).isCloseTo(errors[i], within(2e-3));
        }
        assertThat(Leads.credence(0)).isEqualTo(1);
        assertThat(Leads.credence(1 / Math.E)).isZero();
        assertThat(Leads.credence(1)).isZero();
        assertThat(Leads.credence(Double.NaN)).isZero();
    }

    @Test
    void what_is_doubted_succeeds_as_often_as_its_evidence_is_worth() {
        Success doubted = Success.doubted(Success.given(0.8), 0.25);
        assertThat(doubted.mean()).isCloseTo(0.2, within(1e-12));
        Draws draws = new Draws(3, 4000);
        double sum = 0;
        for (int draw = 0; draw < draws.count(); draw++) {
            double drawn = doubted.draw(draws, 4, draw);
            assertThat(drawn).isIn(0.0, 0.8);
            sum += drawn;
        }
        assertThat(sum / draws.count()).isCloseTo(0.2, within(0.02));
        assertThat(Success.doubted(Success.CERTAIN, 1).draw(draws, 0, 0)).isEqualTo(1);
    }

    /** Pearson's statistic by hand: with 2 degrees of freedom the tail is exp(-x / 2), with one erfc(sqrt(x / 2)). */
    @Test
    void shares_that_differ_are_told_from_chance() {
        assertThat(Chance.differ(new long[] {20, 30, 45}, new long[] {50, 50, 60}))
                .isCloseTo(0.000976853, within(1e-8));
        assertThat(Chance.differ(new long[] {5, 9}, new long[] {10, 10})).isCloseTo(0.050961937, within(1e-8));
        assertThat(Chance.differ(new long[] {0, 0}, new long[] {10, 10})).isEqualTo(1);
        assertThat(Chance.differ(new long[] {10, 10}, new long[] {10, 10})).isEqualTo(1);
    }

    @Test
    void twelve_players_are_credited_and_thirteen_are_not() {
        double[] credits = Shapley.credits(12, set -> 2 * Integer.bitCount(set) + (set & 1) * 5);
        assertThat(credits[0]).isCloseTo(7, within(1e-9));
        assertThat(credits[11]).isCloseTo(2, within(1e-9));
        assertThatThrownBy(() -> Shapley.credits(13, set -> 0))
                .hasMessage("13 levers are too many for exact credits: give at most 12.");
    }

    @Test
    void a_posterior_lies_between_the_share_and_one_half() {
        Posterior posterior = new Posterior(9, 10);
        assertThat(posterior.mean()).isCloseTo(9.5 / 11, within(1e-12));
        assertThat(posterior.at(0)).isLessThan(posterior.at(0.5));
        assertThat(posterior.at(0.5)).isLessThan(posterior.at(0.999));
    }

    @Test
    void draws_are_the_same_for_the_same_name_and_have_mean_one() {
        Draws draws = new Draws(7, 400);
        assertThat(draws.weight(3, 5)).isEqualTo(new Draws(7, 400).weight(3, 5));
        double sum = 0;
        for (int c = 0; c < 20_000; c++) {
            sum += draws.weight(c, 0);
        }
        assertThat(sum / 20_000).isCloseTo(1, within(0.05));
    }

    @Test
    void a_limit_is_found_where_grants_stop() {
        List<Limit.Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            decisions.add(new Limit.Decision(OptionalDouble.of(i), i <= 60 || i % 2 == 0));
        }
        Limit limit = Limit.of(decisions);
        assertThat(limit.amount().orElseThrow()).isEqualTo(60);
        assertThat(limit.granted()).isEqualTo(60);
    }

    @Test
    void alike_decisions_have_no_limit() {
        List<Limit.Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            decisions.add(new Limit.Decision(OptionalDouble.of(i), i % 20 != 0));
        }
        assertThat(Limit.of(decisions).amount()).isEmpty();
        assertThat(Limit.of(decisions).granted()).isEqualTo(95);
    }

    @Test
    void every_set_within_the_budget_is_looked_at() {
        double[] worth = {3, 2, 2};
        SetSearch search = new SetSearch(new double[] {2, 1, 1}, members -> {
            double value = 0;
            for (int member : members) {
                value += worth[member];
            }
            return value;
        });
        List<SetSearch.Chosen> pareto = search.pareto(2);
        assertThat(pareto).hasSize(2);
        assertThat(pareto.get(1).members()).containsExactly(1, 2);
        assertThat(search.bound(pareto.get(1), 2)).isZero();
    }

    @Test
    void the_greedy_method_takes_what_goes_together_at_once() {
        double[] costs = new double[14];
        Arrays.fill(costs, 1);
        int[][] companions = new int[14][0];
        companions[12] = new int[] {13};
        companions[13] = new int[] {12};
        SetSearch search = new SetSearch(
                costs,
                companions,
                members -> {
                    List<Integer> in = Arrays.stream(members).boxed().toList();
                    return in.size() + (in.contains(12) && in.contains(13) ? 100 : 0);
                },
                set -> true);
        List<SetSearch.Chosen> pareto = search.pareto(3);
        assertThat(pareto.get(0).members()).containsExactly(12, 13);
        assertThat(pareto.get(0).cost()).isEqualTo(2);
        assertThat(pareto.get(1).members()).containsExactly(0, 12, 13);
        assertThat(search.pareto(1).get(0).members()).containsExactly(0);
    }

    @Test
    void sets_that_are_not_allowed_are_not_chosen() {
        for (int candidates : new int[] {3, 14}) {
            double[] costs = new double[candidates];
            Arrays.fill(costs, 1);
            SetSearch search = new SetSearch(
                    costs,
                    new int[candidates][0],
                    members -> Arrays.stream(members)
                            .mapToDouble(member -> 10 - 0.5 * member)
                            .sum(),
                    members ->
                            Arrays.stream(members).filter(member -> member < 2).count() < 2);
            List<SetSearch.Chosen> pareto = search.pareto(2);
            assertThat(pareto.get(0).members()).containsExactly(0);
            assertThat(pareto.get(1).members()).containsExactly(0, 2);
        }
    }

    @Test
    void the_greedy_method_says_how_far_it_can_be_off() {
        double[] costs = new double[14];
        Arrays.fill(costs, 1);
        SetSearch search = new SetSearch(costs, members -> {
            double value = 0;
            for (int member : members) {
                value += 14 - member;
            }
            return value;
        });
        List<SetSearch.Chosen> pareto = search.pareto(3);
        assertThat(pareto.get(2).members()).containsExactly(0, 1, 2);
        assertThat(search.bound(pareto.get(2), 3)).isEqualTo(11 + 10 + 9);
    }
}
