package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.expected.ChainSamples.Rework;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ChainSolverTest {
    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void oneStateThatLeavesAtOnce() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.exit(0, 0, 1);
        ChainSolver solver = ChainSolver.of(builder.build());
        Solution solution = solver.costToGo(new double[] {7});
        assertThat(solution.values()).containsExactly(7);
        assertThat(solution.report().converged()).isTrue();
        assertThat(solution.report().singletons()).isEqualTo(1);
        assertThat(solution.report().blocks()).isEmpty();
        assertThat(solver.outcomes(new double[] {1})).containsExactly(1);
    }

    /**
     * A loop of probability q is passed 1/(1 − q) times. With a way out of 1e-9 a naive 1 − q has only 7 digits left.
     */
    @Test
    void aLoopThatIsLeftOnceInAThousandMillion() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 0, 1 - 1e-9);
        builder.exit(0, 0, 1e-9);
        double visits = ChainSolver.of(builder.build()).visits(new double[] {1}).values()[0];
        assertThat(visits).isCloseTo(1e9, Percentage.withPercentage(1e-12));
    }

    /**
     * Two states that hand each other the case, x = 1 + y and y = 1 + (1 − ε)·x: x = 2/ε, y = 2/ε − 1. Dense LU with
     * pivoting keeps about 7 digits of it; state reduction keeps all.
     */
    @Test
    void twoStatesThatAreHardlyEverLeft() {
        double epsilon = 1e-9;
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 1, 1);
        builder.move(1, 0, 1 - epsilon);
        builder.exit(1, 0, epsilon);
        Solution solution = ChainSolver.of(builder.build()).costToGo(ones(2));
        assertThat(solution.values()[0]).isCloseTo(2e9, Percentage.withPercentage(1e-12));
        assertThat(solution.values()[1]).isCloseTo(2e9 - 1, Percentage.withPercentage(1e-12));
    }

    /**
     * The same in a block that is factored sparsely, and in one that is iterated: every state is left with 1e-9, so
     * every expected length is 1e9.
     */
    @Test
    void largeBlocksThatAreHardlyEverLeft() {
        for (Rework rework : Rework.values()) {
            Solution solution =
                    ChainSolver.of(ChainSamples.mixing(1_000, rework, 1e-9, 3)).costToGo(ones(1_000));
            assertThat(solution.report().converged()).isTrue();
            assertThat(solution.report().backwardError()).isLessThan(1e-15);
            double accuracy = rework == Rework.LOCAL ? 1e-10 : 1e-4;
            for (double value : solution.values()) {
                assertThat(value).isCloseTo(1e9, Percentage.withPercentage(accuracy));
            }
        }
    }

    /**
     * Gambler's ruin on 1..m−1, up with p, down with q = 1 − p, p ≠ q. With ρ = q/p the chance to reach m before 0 from
     * i solves h(i) = p·h(i+1) + q·h(i−1), h(0) = 0, h(m) = 1. Try h = A + B·ρ^i: p·ρ^(i+1) + q·ρ^(i−1) = ρ^i·(q + p).
     * So h(i) = (1 − ρ^i)/(1 − ρ^m). The expected length solves d(i) = 1 + p·d(i+1) + q·d(i−1), d(0) = d(m) = 0: a
     * particular solution is i/(q − p), hence d(i) = i/(q − p) − m/(q − p)·h(i).
     */
    @Test
    void gamblersRuin() {
        int m = 80;
        double p = 0.48;
        double q = 1 - p;
        SparseChainBuilder builder = SparseChain.builder(2);
        for (int i = 1; i < m; i++) {
            if (i + 1 < m) {
                builder.move(i - 1, i, p);
            } else {
                builder.exit(i - 1, 1, p);
            }
            if (i > 1) {
                builder.move(i - 1, i - 2, q);
            } else {
                builder.exit(i - 1, 0, q);
            }
        }
        ChainSolver solver = ChainSolver.of(builder.build());
        double[] win = solver.absorption(1).values();
        double[] length = solver.costToGo(ones(m - 1)).values();
        double rho = q / p;
        for (int i = 1; i < m; i++) {
            double chance = (1 - Math.pow(rho, i)) / (1 - Math.pow(rho, m));
            assertThat(win[i - 1]).isCloseTo(chance, Percentage.withPercentage(1e-10));
            assertThat(length[i - 1]).isCloseTo(i / (q - p) - m / (q - p) * chance, Percentage.withPercentage(1e-9));
        }
    }

    /**
     * A birth–death line 0..n−1: from i forward with p, back with q = 1 − p (from 0: stay with q), out behind n−1. Let
     * t(i) be the expected steps from i to i+1. t(0) = 1/p, and t(i) = 1 + q·(t(i−1) + t(i)), so t(i) = (1 +
     * q·t(i−1))/p. The expected length from 0 is Σ t(i).
     */
    @Test
    void birthAndDeath() {
        int n = 60;
        double p = 0.6;
        double q = 0.4;
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int i = 0; i < n; i++) {
            builder.move(i, Math.max(0, i - 1), q);
            if (i + 1 < n) {
                builder.move(i, i + 1, p);
            } else {
                builder.exit(i, 0, p);
            }
        }
        double t = 1 / p;
        double sum = t;
        for (int i = 1; i < n; i++) {
            t = (1 + q * t) / p;
            sum += t;
        }
        Solution solution = ChainSolver.of(builder.build()).costToGo(ones(n));
        assertThat(solution.values()[0]).isCloseTo(sum, Percentage.withPercentage(1e-11));
        assertThat(solution.report().blocks().get(0).method()).isEqualTo(BlockMethod.SPARSE_LU);
    }

    /**
     * Two loops by hand: a → b; b → a with x, → c with 1 − x; c → b with y, → out with 1 − y. Visits: b = a + y·c, a =
     * 1 + x·b, c = (1 − x)·b. Hence b = 1 + x·b + y·(1 − x)·b and b = 1/((1 − x)·(1 − y)), a = 1 + x·b, c = 1/(1 − y).
     * With x = 1/2, y = 3/4: b = 8, a = 5, c = 4.
     */
    @Test
    void twoLoops() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 1, 1);
        builder.move(1, 0, 0.5);
        builder.move(1, 2, 0.5);
        builder.move(2, 1, 0.75);
        builder.exit(2, 0, 0.25);
        double[] visits =
                ChainSolver.of(builder.build()).visits(new double[] {1, 0, 0}).values();
        assertThat(visits[0]).isCloseTo(5, within(1e-14));
        assertThat(visits[1]).isCloseTo(8, within(1e-14));
        assertThat(visits[2]).isCloseTo(4, within(1e-14));
    }

    @Test
    void aLineOfAHundredThousandStatesIsNoDeeperThanOneOfTen() {
        int n = 100_000;
        SparseChainBuilder line = SparseChain.builder(1);
        SparseChainBuilder ring = SparseChain.builder(1);
        for (int i = 0; i < n; i++) {
            if (i + 1 < n) {
                line.move(i, i + 1, 1);
                ring.move(i, i + 1, 1);
            } else {
                line.exit(i, 0, 1);
                ring.move(i, 0, 0.5);
                ring.exit(i, 0, 0.5);
            }
        }
        Solution straight = ChainSolver.of(line.build()).costToGo(ones(n));
        Solution round = ChainSolver.of(ring.build()).costToGo(ones(n));
        assertThat(straight.values()[0]).isEqualTo(n);
        assertThat(straight.report().singletons()).isEqualTo(n);
        assertThat(round.values()[0]).isCloseTo(2.0 * n, Percentage.withPercentage(1e-10));
    }

    @Test
    void theMethodFollowsTheStructure() {
        assertThat(method(ChainSamples.mixing(30, Rework.ANYWHERE, 0.1, 1))).isEqualTo(BlockMethod.DENSE_LU);
        assertThat(method(ChainSamples.mixing(3_000, Rework.LOCAL, 1e-4, 1))).isEqualTo(BlockMethod.SPARSE_LU);
        assertThat(method(ChainSamples.mixing(3_000, Rework.ANYWHERE, 1e-4, 1))).isEqualTo(BlockMethod.BICGSTAB);
    }

    private static BlockMethod method(SparseChain chain) {
        Solution solution = ChainSolver.of(chain).costToGo(ones(chain.states()));
        assertThat(solution.report().residual()).isLessThan(2e-12);
        return solution.report().blocks().get(0).method();
    }

    @Test
    void aLongLineInDisguiseIsPutInOrder() {
        SparseChain chain = ChainSamples.shuffled(ChainSamples.line(2_000, Rework.ANYWHERE, 0.003, 5), 5);
        ChainSolver solver = ChainSolver.of(chain);
        BlockReport first = solver.costToGo(ones(2_000)).report().blocks().get(0);
        BlockReport second = solver.costToGo(ones(2_000)).report().blocks().get(0);
        assertThat(first.backwardError()).isLessThan(1e-15);
        assertThat(second.iterations()).as("the order that worked is kept").isLessThan(20);
    }

    @Test
    void whereIterationsFailTheBlockIsFactored() {
        SparseChain chain = ChainSamples.mixing(400, Rework.ANYWHERE, 0.01, 5);
        double[] x = ones(400);
        BlockReport report = new IterativeBlock(RandomChains.block(chain), 1, 1, 1e9).solve(x, false);
        assertThat(report.method()).isEqualTo(BlockMethod.SPARSE_LU);
        assertThat(x[17]).isCloseTo(100, Percentage.withPercentage(1e-9));
    }

    @Test
    void whereNothingConvergesItSaysSoAndWhatToDo() {
        BlockMatrix matrix = RandomChains.block(ChainSamples.mixing(400, Rework.ANYWHERE, 0.01, 5));
        assertThatThrownBy(() -> new IterativeBlock(matrix, 1, 1, 10).solve(ones(400), false))
                .isInstanceOf(ChainSolverException.class)
                .hasMessageMatching("A block of 400 states was left with residual .*e-.* after 2 iterations,"
                        + " above 1e-12, and factoring it would take more than 1e\\+01 operations:"
                        + " drop a memory from the product so that it has fewer states, or simulate\\.");
    }

    @Test
    void aLengthThatNoDoubleHoldsIsAnError() {
        SparseChain chain = ChainSamples.line(2_000, Rework.LOCAL, 0.9, 1);
        assertThatThrownBy(() -> ChainSolver.of(chain).costToGo(ones(2_000)))
                .isInstanceOf(ChainSolverException.class)
                .hasMessage("A block of 2000 states has no finite solution: its ways out are too"
                        + " unlikely for double precision. Raise the probability of leaving it, or"
                        + " drop the states"
                        + " that do not matter.");
    }

    @Test
    void refusesVectorsThatDoNotFit() {
        ChainSolver solver = ChainSolver.of(Laptop.chain());
        assertThatThrownBy(() -> solver.costToGo(new double[3]))
                .hasMessage("The cost vector: 3 values given; give one for each of the 8 states.");
        double[] bad = new double[8];
        bad[2] = Double.NaN;
        assertThatThrownBy(() -> solver.visits(bad))
                .hasMessage("The start vector: NaN at place 2; give finite numbers.");
    }
}
