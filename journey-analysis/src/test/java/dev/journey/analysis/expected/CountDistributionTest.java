package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountDistributionTest {
    /** A loop of amount 2 with probability q, out with amount 1: P(2n + 1) = (1 − q)·q^n. */
    @Test
    void aGeometricCount() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 0, 0.5);
        builder.exit(0, 0, 0.5);
        CountDistribution counted =
                CountDistribution.of(builder.build(), new int[] {2, 1}, new double[] {1}, 1e-12, 1_000);
        for (int n = 0; n < 40; n++) {
            assertThat(counted.share()[n]).isCloseTo(n % 2 == 0 ? 0 : Math.scalb(1.0, -(n + 1) / 2), within(1e-15));
        }
        assertThat(counted.complete()).isTrue();
        assertThat(counted.tailMass()).isPositive().isLessThan(1e-12);
        assertThat(counted.quantile(0.5)).isEqualTo(1);
        assertThat(counted.quantile(0.75)).isEqualTo(3);
        assertThat(counted.quantile(0.76)).isEqualTo(5);
        assertThat(counted.atMost(4)).isCloseTo(0.75, within(1e-15));
        assertThat(counted.mean()).isCloseTo(3, within(1e-9));
        // Worst tenth: P(> 7) = 1/16, P(7) = 1/16; mean above 7 given > 7 is 9 + 2 = 11: (11/16 + 7·(0.1 − 1/16))/0.1.
        assertThat(counted.meanAbove(0.9)).isCloseTo((11 / 16.0 + 7 * (0.1 - 1 / 16.0)) / 0.1, within(1e-9));
    }

    /** A thousand million moves that count nothing take no longer than one. */
    @Test
    void longLoopsThatCountNothingAreSolvedNotIterated() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 1, 1);
        builder.move(1, 0, 1 - 1e-9);
        builder.move(1, 0, 0.5e-9);
        builder.exit(1, 0, 0.5e-9);
        CountDistribution counted =
                CountDistribution.of(builder.build(), new int[] {0, 0, 1, 0}, new double[] {1, 0}, 1e-12, 100);
        for (int n = 0; n < 30; n++) {
            assertThat(counted.share()[n]).isCloseTo(Math.pow(0.5, n + 1), within(1e-12));
        }
    }

    @Test
    void saysWhenTheBoundStoppedIt() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 0, 0.99);
        builder.exit(0, 0, 0.01);
        CountDistribution counted = CountDistribution.of(builder.build(), new int[] {1, 0}, new double[] {1}, 1e-12, 9);
        assertThat(counted.complete()).isFalse();
        assertThat(counted.tailMass()).isCloseTo(Math.pow(0.99, 10), within(1e-15));
        assertThat(counted.quantile(0.99)).isEqualTo(9);
        assertThat(counted)
                .hasToString("CountDistribution" + java.util.Arrays.toString(counted.share()) + ", tail "
                        + counted.tailMass() + ", incomplete");
    }

    @Test
    void refusesNegativeAndHugeAmounts() {
        SparseChain chain = Laptop.chain();
        int[] amounts = new int[chain.edges()];
        amounts[3] = -1;
        assertThatThrownBy(() -> CountDistribution.of(chain, amounts, Laptop.start(), 1e-12, 9))
                .hasMessage("The amounts: -1 at place 3; give numbers of at least 0.");
        amounts[3] = 10_000_000;
        assertThatThrownBy(() -> CountDistribution.of(chain, amounts, Laptop.start(), 1e-12, 9))
                .hasMessage("Steps of up to 10000000 units over 8 states need 80000008 cells: give a"
                        + " coarser unit, at most 50000000 cells are kept.");
    }

    /** Shares and tail sum to 1; mean and variance are those of the moments. */
    @Property(seed = "31", tries = 100)
    void agreesWithTheMoments(
            @ForAll @IntRange(min = 1, max = 25) int states,
            @ForAll @IntRange(min = 0, max = 4) int most,
            @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        int[] amounts = RandomChains.counts(chain.edges(), most, seed);
        double[] start = RandomChains.start(states, seed);
        CountDistribution counted = CountDistribution.of(chain, amounts, start, 1e-12, 1_000_000);
        double[] real = new double[amounts.length];
        for (int e = 0; e < real.length; e++) {
            real[e] = amounts[e];
        }
        Moments moments = Moments.of(ChainSolver.of(chain), Rewards.onEdges(chain, real));
        double mass = counted.tailMass();
        double mean = 0;
        double second = 0;
        for (int n = 0; n < counted.share().length; n++) {
            mass += counted.share()[n];
            mean += n * counted.share()[n];
            second += (double) n * n * counted.share()[n];
        }
        assertThat(mass).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(moments.mean(start), within(1e-7 * (1 + mean)));
        assertThat(second - mean * mean).isCloseTo(moments.variance(start), within(1e-5 * (1 + second)));
    }

    /** 200,000 walks with a fixed seed: each share within five standard errors. */
    @Test
    void agreesWithWalking() {
        SparseChain chain = RandomChains.of(12, 0, 5);
        int[] amounts = RandomChains.counts(chain.edges(), 2, 5);
        double[] start = Starts.at(chain, 0);
        CountDistribution counted = CountDistribution.of(chain, amounts, start, 1e-12, 100_000);
        int walks = 200_000;
        int[] seen = new int[counted.share().length];
        SplittableRandom random = new SplittableRandom(99);
        for (int w = 0; w < walks; w++) {
            int total = 0;
            int state = 0;
            while (state >= 0) {
                int e = RandomChains.nextEdge(chain, state, random);
                total += amounts[e];
                state = chain.target[e];
            }
            seen[total]++;
        }
        for (int n = 0; n < 60; n++) {
            double share = counted.share()[n];
            if (share * walks < 20) {
                continue; // too few to be near normal
            }
            double error = Math.sqrt(share * (1 - share) / walks);
            assertThat((double) seen[n] / walks).isCloseTo(share, within(5 * error + 1e-9));
        }
    }
}
