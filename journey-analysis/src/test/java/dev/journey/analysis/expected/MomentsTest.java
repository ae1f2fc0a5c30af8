package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {
    /**
     * One state, repeated with q: the number of visits is geometric, P(n) = (1 − q)·q^(n−1), mean 1/(1 − q), variance
     * q/(1 − q)². With an amount of mean r and variance v per visit and g on the loop: T = Σ R + g·(n − 1), so E = r/(1
     * − q) + g·q/(1 − q) and, by the law of total variance, Var = v/(1 − q) + (r + g)²·q/(1 − q)².
     */
    @Test
    void aLoopWithRandomAmounts() {
        double q = 0.75;
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 0, q);
        builder.exit(0, 0, 1 - q);
        SparseChain chain = builder.build();
        Rewards rewards = Rewards.none(chain)
                .withStates(new double[] {3}, new double[] {2})
                .withEdges(new double[] {5, 0}, new double[] {0, 0});
        Moments moments = Moments.of(ChainSolver.of(chain), rewards);
        assertThat(moments.mean()[0]).isCloseTo(3 / 0.25 + 5 * 3, within(1e-12));
        assertThat(moments.variance()[0]).isCloseTo(2 / 0.25 + 64 * 0.75 / 0.0625, within(1e-10));
        assertThat(moments.secondMoment(0)).isCloseTo(27 * 27 + 776, within(1e-9));
    }

    /**
     * Out at once, with 4 ± 1 on one exit and 10 on the other, half each: mean 7, variance 9 between the exits and 1/2
     * within.
     */
    @Test
    void amountsOnExits() {
        SparseChainBuilder builder = SparseChain.builder(2);
        builder.exit(0, 0, 0.5);
        builder.exit(0, 1, 0.5);
        SparseChain chain = builder.build();
        Moments moments = Moments.of(
                ChainSolver.of(chain), Rewards.none(chain).withEdges(new double[] {4, 10}, new double[] {1, 0}));
        assertThat(moments.mean()[0]).isEqualTo(7);
        assertThat(moments.variance()[0]).isCloseTo(9.5, within(1e-14));
    }

    /** A start that is a coin between two certain totals, 2 and 8: mean 5, variance 9. */
    @Test
    void aStartThatIsSpread() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.exit(0, 0, 1);
        builder.exit(1, 0, 1);
        SparseChain chain = builder.build();
        Moments moments = Moments.of(ChainSolver.of(chain), Rewards.onStates(chain, new double[] {2, 8}));
        double[] start = {0.5, 0.5};
        assertThat(moments.mean(start)).isEqualTo(5);
        assertThat(moments.variance(start)).isEqualTo(9);
        assertThatThrownBy(() -> moments.mean(new double[] {0.5, 0.6}))
                .hasMessage("The start sums to 1.1: give shares of at least 0 that sum to 1 within 1e-9.");
    }

    @Test
    void refusesAmountsThatDoNotFit() {
        SparseChain chain = Laptop.chain();
        assertThatThrownBy(() -> Rewards.onEdges(chain, new double[2]))
                .hasMessage("The edge means: 2 values given; give one for each of the 13 edges.");
        assertThatThrownBy(() -> Rewards.none(chain).withStates(new double[8], new double[] {0, 0, -1, 0, 0, 0, 0, 0}))
                .hasMessage("The state variances: -1.0 at place 2; give numbers of at least 0.");
    }
}
