package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand, from Jeffreys' prior: a rate is (passed + 1/2) / (all + 1). */
class AttributionTest {
    private static final Attribution.Group HALF = new Attribution.Group(50, 100);

    @Test
    void the_excess_is_the_share_that_those_who_have_it_do_not_pass_on() {
        // rates 9.5 / 100 and 90.5 / 100
        double excess = Attribution.excess(new Attribution.Group(9, 99), new Attribution.Group(90, 99));
        assertThat(excess).isCloseTo(1 - 9.5 / 90.5, within(1e-12));
        assertThat(Attribution.excess(HALF, HALF)).isZero();
        assertThat(Attribution.excess(HALF, new Attribution.Group(1, 100))).isZero();
    }

    @Test
    void with_nobody_to_compare_with_it_is_half_of_what_is_passed_on() {
        double excess = Attribution.excess(new Attribution.Group(0, 0), new Attribution.Group(99, 99));
        assertThat(excess).isCloseTo(1 - 0.5 / 0.995, within(1e-12));
    }

    /** Nothing is known of either group: the Beta-binomial of one passing of one is 1/2 in both, and the share decides. */
    @Test
    void without_a_difference_the_groups_sizes_decide() {
        Attribution.Group none = new Attribution.Group(0, 0);
        assertThat(Attribution.lacks(none, none, 1, 1, 0.3)).isCloseTo(0.3, within(1e-12));
    }

    /** Beta-binomial of one of one: (a / (a + b)), here 1.5 / 12 for those who have it and 10.5 / 12 for those who lack it. */
    @Test
    void who_passes_on_is_more_probably_of_those_who_pass_on() {
        Attribution.Group having = new Attribution.Group(1, 11);
        Attribution.Group lacking = new Attribution.Group(10, 11);
        assertThat(Attribution.lacks(having, lacking, 1, 1, 0.5)).isCloseTo(10.5 / 12, within(1e-12));
        assertThat(Attribution.lacks(having, lacking, 0, 1, 0.5)).isCloseTo(1.5 / 12, within(1e-12));
        // two of two: 10.5 * 11.5 against 1.5 * 2.5
        assertThat(Attribution.lacks(having, lacking, 2, 2, 0.5))
                .isCloseTo(10.5 * 11.5 / (10.5 * 11.5 + 1.5 * 2.5), within(1e-12));
    }

    /** Of several, by log-gamma outside of the project: 2 of 40 pass on and 30 of 40; the prior is two in five. */
    @Test
    void several_tell_more_than_one() {
        Attribution.Group having = new Attribution.Group(2, 40);
        Attribution.Group lacking = new Attribution.Group(30, 40);
        assertThat(Attribution.lacks(having, lacking, 5, 6, 0.4)).isCloseTo(0.9997855092913476, within(1e-9));
        assertThat(Attribution.lacks(having, lacking, 1, 6, 0.4)).isCloseTo(0.021642878933234386, within(1e-9));
        assertThat(new Attribution.Group(3, 10).logLikelihood(2, 5)).isCloseTo(-3.6317574628487037, within(1e-9));
        assertThat(lacking.without(5, 6)).isEqualTo(new Attribution.Group(25, 34));
    }

    @Test
    void a_probability_lies_between_nothing_and_certainty() {
        assertThat(Proof.inferred(1.2).probability()).isEqualTo(1);
        assertThat(Proof.inferred(-0.1).probability()).isZero();
        assertThat(Proof.RECORDED.probability()).isEqualTo(1);
    }
}
