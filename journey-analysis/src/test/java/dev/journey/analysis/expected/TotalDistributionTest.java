package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

class TotalDistributionTest {
    @Test
    void commonUnits() {
        assertThat(CommonUnit.of(new double[] {60, 45, 10})).isEqualTo(5);
        assertThat(CommonUnit.of(new double[] {1.5, 2}, new double[] {0})).isEqualTo(0.5);
        assertThat(CommonUnit.of(new double[] {0.1, 0.3, 0.7})).isCloseTo(0.1, within(1e-15));
        assertThat(CommonUnit.of(new double[] {1.0 / 3, 0.5})).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(CommonUnit.of(new double[] {0})).isEqualTo(1);
        assertThat(CommonUnit.of(new double[] {1, Math.PI})).isZero();
    }

    /** P50, P90 and CVaR90 of the laptop's customer minutes against 400,000 walks with a fixed seed. */
    @Test
    void theLaptopsMinutesAgreeWithWalking() {
        SparseChain chain = Laptop.chain();
        TotalDistribution minutes = TotalDistribution.of(
                ChainSolver.of(chain), Laptop.start(), Rewards.onStates(chain, Laptop.CUSTOMER_MINUTES));
        int walks = 400_000;
        double[] totals = new double[walks];
        SplittableRandom random = new SplittableRandom(7);
        for (int w = 0; w < walks; w++) {
            int state = 0;
            while (state >= 0) {
                totals[w] += Laptop.CUSTOMER_MINUTES[state];
                state = chain.target[RandomChains.nextEdge(chain, state, random)];
            }
        }
        Arrays.sort(totals);
        assertThat(minutes.quantile(0.5).value()).isEqualTo(totals[walks / 2 - 1]);
        assertThat(minutes.quantile(0.9).value()).isEqualTo(totals[walks * 9 / 10 - 1]);
        double worst = Arrays.stream(totals, walks * 9 / 10, walks).average().orElseThrow();
        assertThat(minutes.meanAbove(0.9).value()).isCloseTo(worst, within(4.0));
        assertThat(minutes.meanAbove(0.9).errorBound()).isZero();
    }

    /** The bracket of a coarse lattice holds the exact quantile, whatever the lattice. */
    @Property(seed = "41", tries = 60)
    void theBracketHoldsTheTruth(
            @ForAll @IntRange(min = 1, max = 15) int states,
            @ForAll @IntRange(min = 2, max = 9) int unit,
            @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        double[] whole = Arrays.stream(RandomChains.counts(states, 20, seed))
                .asDoubleStream()
                .toArray();
        Rewards rewards = Rewards.onStates(chain, whole);
        double[] start = RandomChains.start(states, seed);
        TotalDistribution exact = TotalDistribution.of(ChainSolver.of(chain), start, rewards);
        TotalDistribution coarse =
                TotalDistribution.bracketed(chain, start, rewards, unit + 0.5, TotalMethod.BRACKETED_LATTICE);
        assertThat(exact.method()).isEqualTo(TotalMethod.EXACT_LATTICE);
        for (double p : new double[] {0.1, 0.5, 0.9, 0.99}) {
            holds(coarse.quantile(p), exact.quantile(p).value());
            holds(coarse.meanAbove(p), exact.meanAbove(p).value());
        }
    }

    private static void holds(TotalDistribution.Bounded bounded, double truth) {
        assertThat(Math.abs(bounded.value() - truth)).isLessThanOrEqualTo(bounded.errorBound() + 1e-6);
    }

    @Test
    void amountsWithoutACommonUnitAreBracketedNarrowly() {
        SparseChain chain = Laptop.chain();
        double[] minutes = Laptop.CUSTOMER_MINUTES.clone();
        minutes[Laptop.TRY] = 10 * Math.PI;
        TotalDistribution total =
                TotalDistribution.of(ChainSolver.of(chain), Laptop.start(), Rewards.onStates(chain, minutes));
        assertThat(total.method()).isEqualTo(TotalMethod.BRACKETED_LATTICE);
        assertThat(total.quantile(0.9).errorBound()).isPositive().isLessThan(5);
        assertThat(total.quantile(0.3).value()).isCloseTo(60, within(1.0));
    }

    /**
     * One visit of mean 10 and variance 20 is gamma distributed with shape 5 and scale 2; the second edge's 3 ± 1 adds
     * to it.
     */
    @Test
    void amountsThatVaryAreGammaDistributed() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.exit(0, 0, 1);
        SparseChain chain = builder.build();
        Rewards once = Rewards.none(chain).withStates(new double[] {10}, new double[] {20});
        TotalDistribution total = TotalDistribution.of(ChainSolver.of(chain), new double[] {1}, once);
        GammaDistribution gamma = new GammaDistribution(null, 5, 2);
        assertThat(total.method()).isEqualTo(TotalMethod.BRACKETED_LATTICE_GAMMA);
        for (double p : new double[] {0.5, 0.9, 0.99}) {
            holds(total.quantile(p), gamma.inverseCumulativeProbability(p));
            assertThat(total.quantile(p).errorBound()).isLessThan(0.05);
        }
        // Two gammas of the same scale add up to a gamma: shape 5 and 2, scale 2.
        TotalDistribution both = TotalDistribution.of(
                ChainSolver.of(chain), new double[] {1}, once.withEdges(new double[] {4}, new double[] {8}));
        holds(both.quantile(0.9), new GammaDistribution(null, 7, 2).inverseCumulativeProbability(0.9));
        assertThat(both.complete()).isTrue();
    }

    @Test
    void refusesWhatHasNoLattice() {
        SparseChain chain = Laptop.chain();
        ChainSolver solver = ChainSolver.of(chain);
        double[] minutes = new double[8];
        minutes[4] = -3;
        assertThatThrownBy(() -> TotalDistribution.of(solver, Laptop.start(), Rewards.onStates(chain, minutes)))
                .hasMessage("The state means: -3.0 at place 4; give numbers of at least 0.");
        double[] spread = new double[8];
        spread[1] = 2;
        assertThatThrownBy(() -> TotalDistribution.of(
                        solver, Laptop.start(), Rewards.none(chain).withStates(new double[8], spread)))
                .hasMessage("A variance of 2.0 around a mean of 0.0: amounts that vary need a mean above 0.");
    }

    /** A total that is 0 on every walk is 0. */
    @Test
    void nothingIsNothing() {
        SparseChain chain = Laptop.chain();
        TotalDistribution total = TotalDistribution.of(ChainSolver.of(chain), Laptop.start(), Rewards.none(chain));
        assertThat(total.quantile(0.9)).isEqualTo(new TotalDistribution.Bounded(0, 0));
        assertThat(total.meanAbove(0.9)).isEqualTo(new TotalDistribution.Bounded(0, 0));
    }
}
