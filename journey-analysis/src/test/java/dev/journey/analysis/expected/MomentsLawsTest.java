package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MomentsLawsTest {
    private static Rewards random(SparseChain chain, long seed) {
        int n = chain.states();
        int m = chain.edges();
        return Rewards.none(chain)
                .withStates(RandomChains.amounts(n, 60, seed), RandomChains.amounts(n, 100, seed + 1))
                .withEdges(RandomChains.amounts(m, 9, seed + 2), RandomChains.amounts(m, 4, seed + 3));
    }

    /** The variance that is solved for is M2 − J², with M2 from its own equation. */
    @Property(seed = "21", tries = 200)
    void varianceIsSecondMomentLessSquaredMean(@ForAll @IntRange(min = 1, max = 40) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        Rewards r = random(chain, seed);
        ChainSolver solver = ChainSolver.of(chain);
        Moments moments = Moments.of(solver, r);
        double[] j = moments.mean();
        double[] right = new double[states];
        for (int s = 0; s < states; s++) {
            double own = r.stateMean[s];
            right[s] = r.stateVariance[s] + own * own + 2 * own * (j[s] - own);
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                double g = r.edgeMean[e];
                double after = chain.exits(e) ? 0 : j[chain.target[e]];
                right[s] += chain.probability[e] * (r.edgeVariance[e] + g * g + 2 * g * after);
            }
        }
        double[] second = solver.costToGo(right).values();
        for (int s = 0; s < states; s++) {
            assertThat(moments.variance()[s]).isCloseTo(second[s] - j[s] * j[s], within(1e-9 * second[s]));
            assertThat(moments.secondMoment(s)).isCloseTo(second[s], within(1e-9 * second[s]));
        }
    }

    /** Conditioned on its outcomes, the parts make the whole: P = Σ P(k), E = Σ P(k)·E(k), E[T²] likewise. */
    @Property(seed = "22", tries = 200)
    void theOutcomesMakeTheWhole(@ForAll @IntRange(min = 1, max = 40) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        Rewards rewards = random(chain, seed);
        double[] start = RandomChains.start(states, seed);
        ChainSolver solver = ChainSolver.of(chain);
        Moments whole = Moments.of(solver, rewards);
        double[] outcomes = solver.outcomes(start);
        double mean = 0;
        double second = 0;
        for (int k = 0; k < 2; k++) {
            if (outcomes[k] > 0) {
                Conditioned part = Conditioned.on(solver, start, k);
                assertThat(part.probability()).isCloseTo(outcomes[k], within(1e-12));
                ChainSolver partSolver = ChainSolver.of(part.chain());
                assertThat(partSolver.outcomes(part.start())[k]).isCloseTo(1, within(1e-12));
                Moments m = Moments.of(partSolver, rewards.on(part));
                double partMean = m.mean(part.start());
                mean += part.probability() * partMean;
                second += part.probability() * (m.variance(part.start()) + partMean * partMean);
            }
        }
        double wholeMean = whole.mean(start);
        double wholeSecond = whole.variance(start) + wholeMean * wholeMean;
        assertThat(mean).isCloseTo(wholeMean, within(1e-9 * wholeMean));
        assertThat(second).isCloseTo(wholeSecond, within(1e-9 * wholeSecond));
    }

    /** Law 8: the derivative equals the finite difference, for rewards on states and edges, exits included. */
    @Property(seed = "23", tries = 200)
    void theDerivativeIsTheFiniteDifference(@ForAll @IntRange(min = 2, max = 30) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        Rewards rewards = random(chain, seed);
        double[] start = RandomChains.start(states, seed);
        Sensitivity sensitivity = Sensitivity.of(ChainSolver.of(chain), start, rewards);
        int state = Math.floorMod((int) seed, states);
        int from = chain.rowStart[state];
        int to = chain.rowStart[state + 1] - 1;
        double step = 1e-5;
        double up = meanAfter(chain, from, to, step, rewards, start);
        double down = meanAfter(chain, from, to, -step, rewards, start);
        double expected = (up - down) / (2 * step);
        assertThat(sensitivity.moving(from, to))
                .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected)) + 1e-7 * up));
        assertThat(sensitivity.moving(from, from)).isZero();
    }

    private static double meanAfter(SparseChain chain, int from, int to, double step, Rewards rewards, double[] start) {
        double[] changed = Arrays.copyOf(chain.probability, chain.edges());
        changed[from] -= step;
        changed[to] += step;
        SparseChain after = new SparseChain(2, chain.rowStart, chain.target, changed, new int[0]);
        return Moments.of(ChainSolver.of(after), rewards).mean(start);
    }
}
