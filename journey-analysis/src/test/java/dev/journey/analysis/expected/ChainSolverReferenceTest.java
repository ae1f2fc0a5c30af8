package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Against a dense solution by Commons Math 3.6.1, for chains of 3 to 60 states. */
class ChainSolverReferenceTest {
    private static double[] dense(SparseChain chain, double[] right, boolean transposed) {
        RealMatrix a = new Array2DRowRealMatrix(RandomChains.dense(chain));
        return new LUDecomposition(transposed ? a.transpose() : a)
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
    }

    private static void same(double[] actual, double[] expected) {
        double scale = Block.largest(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-9 * scale));
        }
    }

    @Property(seed = "11", tries = 300)
    void costAndVisitsAreThoseOfADenseSolve(
            @ForAll @IntRange(min = 3, max = 60) int states,
            @ForAll @IntRange(min = 0, max = 3) int exponent,
            @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, exponent, seed);
        ChainSolver solver = ChainSolver.of(chain);
        double[] cost = RandomChains.amounts(states, 100, seed + 1);
        double[] start = RandomChains.start(states, seed + 2);
        same(solver.costToGo(cost).values(), dense(chain, cost, false));
        same(solver.visits(start).values(), dense(chain, start, true));
        assertThat(solver.costToGo(cost).report().backwardError()).isLessThan(1e-14);
    }

    @Property(seed = "12", tries = 200)
    void everyMethodGivesTheSame(
            @ForAll @IntRange(min = 3, max = 60) int states,
            @ForAll @IntRange(min = 0, max = 3) int exponent,
            @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, exponent, seed);
        BlockMatrix matrix = RandomChains.block(chain);
        Block[] blocks = {
            new FactoredBlock(matrix, DenseFactor.of(matrix), BlockMethod.DENSE_LU),
            Block.factored(matrix, MinimumDegree.of(matrix, Long.MAX_VALUE)),
            new IterativeBlock(matrix)
        };
        double[] right = RandomChains.amounts(states, 100, seed + 1);
        for (boolean transposed : new boolean[] {false, true}) {
            double[] expected = dense(chain, right, transposed);
            for (Block block : blocks) {
                double[] x = right.clone();
                BlockReport report = block.solve(x, transposed);
                assertThat(report.backwardError()).isLessThan(1e-12);
                same(x, expected);
            }
        }
    }

    @Property(seed = "13", tries = 100)
    void outcomesSumToOne(
            @ForAll @IntRange(min = 3, max = 60) int states,
            @ForAll @IntRange(min = 0, max = 9) int exponent,
            @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, exponent, seed);
        ChainSolver solver = ChainSolver.of(chain);
        double[] start = RandomChains.start(states, seed);
        double[] outcomes = solver.outcomes(start);
        assertThat(outcomes[0] + outcomes[1]).isCloseTo(1, within(1e-12));
        double[] first = solver.absorption(0).values();
        double chance = 0;
        for (int s = 0; s < states; s++) {
            chance += start[s] * first[s];
        }
        assertThat(chance).isCloseTo(outcomes[0], within(1e-12));
    }

    /**
     * A product with the last actor has equal rows per touchpoint: solved on the touchpoints alone, and the same as a
     * dense solve of the whole.
     */
    @Property(seed = "14", tries = 60)
    void statesWithEqualRowsAreSolvedOnce(
            @ForAll @IntRange(min = 2, max = 12) int touchpoints,
            @ForAll @IntRange(min = 2, max = 5) int actors,
            @ForAll long seed) {
        SparseChain chain = ChainSamples.withActors(touchpoints, actors, ChainSamples.Rework.ANYWHERE, 0.01, seed);
        ChainSolver solver = ChainSolver.of(chain);
        double[] cost = RandomChains.amounts(chain.states(), 100, seed + 1);
        double[] start = RandomChains.start(chain.states(), seed + 2);
        Solution solution = solver.costToGo(cost);
        same(solution.values(), dense(chain, cost, false));
        same(solver.visits(start).values(), dense(chain, start, true));
        assertThat(solution.report().states()).isLessThanOrEqualTo(touchpoints);
    }
}
