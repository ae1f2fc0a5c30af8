package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Solves (I − Q) x = b and xᵀ (I − Q) = sᵀ on an absorbing chain. States with equal rows are put together first ({@link
 * EqualRows}); what is left is solved block by block over its strongly connected components ({@link BlockSolver}).
 * Factors are made once and serve all right-hand sides.
 *
 * <p>Accuracy: factored blocks are eliminated without subtraction, so that for b ≥ 0 each single value is right to
 * about n roundings, however unlikely the ways out (see {@link BlockMatrix}); iterative blocks are right to a backward
 * error of 1e-12, usually 1e-15. The residual over the whole chain is measured on every solution.
 *
 * <p>Safe to share between threads. Cost of a solution: a few passes over the edges and the factors' entries.
 */
final class ChainSolver {
    private final SparseChain chain;
    private final List<EqualRows> levels;
    private final BlockSolver blocks;

    private ChainSolver(SparseChain chain, List<EqualRows> levels, BlockSolver blocks) {
        this.chain = chain;
        this.levels = levels;
        this.blocks = blocks;
    }

    /**
     * Factors the chain.
     *
     * @throws IllegalArgumentException when a state can never reach an outcome
     */
    static ChainSolver of(SparseChain chain) {
        BitSet traps = chain.traps();
        if (!traps.isEmpty()) {
            throw new IllegalArgumentException(
                    ChainTexts.of(ChainTexts.TRAP, traps.nextSetBit(0), traps.cardinality() - 1));
        }
        List<EqualRows> levels = new ArrayList<>();
        SparseChain small = chain;
        EqualRows rows = EqualRows.of(small);
        while (rows.worthwhile()) {
            levels.add(rows);
            small = rows.small();
            rows = EqualRows.of(small);
        }
        return new ChainSolver(chain, levels, new BlockSolver(small));
    }

    SparseChain chain() {
        return chain;
    }

    /** Cost-to-go: J = N·c with N = (I − Q)⁻¹, the expected sum of c over the visits from each state on. */
    Solution costToGo(double[] costs) {
        return solve("The cost vector", costs, false);
    }

    /** Visits: s·N, the expected number of visits of each state. {@code start} need not sum to 1. */
    Solution visits(double[] start) {
        return solve("The start vector", start, true);
    }

    /** Column k of N·R: the probability, from each state, to end in the outcome. */
    Solution absorption(int outcome) {
        double[] exit = new double[chain.states()];
        for (int s = 0; s < exit.length; s++) {
            exit[s] = chain.exitProbability(s, outcome);
        }
        return costToGo(exit);
    }

    /** Probability of each outcome for the given start. */
    double[] outcomes(double[] start) {
        return outcomesOf(visits(start).values());
    }

    /** Probability of each outcome, from visits that are known already: Σ visits(s)·p(s → outcome). */
    double[] outcomesOf(double[] visits) {
        ChainTexts.length("The visits vector", visits.length, chain.states(), "states");
        double[] mass = new double[chain.outcomes()];
        for (int s = 0; s < visits.length; s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (chain.exits(e)) {
                    mass[~chain.target[e]] += visits[s] * chain.probability[e];
                }
            }
        }
        return mass;
    }

    private Solution solve(String what, double[] right, boolean transposed) {
        ChainTexts.length(what, right.length, chain.states(), "states");
        ChainTexts.finite(what, right);
        double[] x = right.clone();
        List<BlockReport> reports = new ArrayList<>();
        solveInPlace(x, transposed, reports);
        return new Solution(x, report(right, x, transposed, reports));
    }

    /**
     * The bare solution, for callers with thousands of right-hand sides: each block's residual is checked, no report is
     * made over the whole.
     */
    void solveInPlace(double[] x, boolean transposed, List<BlockReport> reports) {
        solveFrom(0, x, transposed, reports);
    }

    private void solveFrom(int level, double[] x, boolean transposed, List<BlockReport> reports) {
        if (level == levels.size()) {
            blocks.solve(x, transposed, reports);
            return;
        }
        double[] small = levels.get(level).shrink(x, transposed);
        solveFrom(level + 1, small, transposed, reports);
        levels.get(level).expand(small, x, transposed);
    }

    private SolveReport report(double[] b, double[] x, boolean transposed, List<BlockReport> reports) {
        double[] r = b.clone();
        double[] columnSum = new double[x.length];
        double norm = 0;
        for (int s = 0; s < x.length; s++) {
            double inside = 0;
            double leaving = 0;
            double row = 0;
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                int to = chain.target[e];
                double p = chain.probability[e];
                if (to < 0) {
                    row += p * x[s];
                    leaving += p;
                } else if (to != s) {
                    inside += p;
                    columnSum[to] += p;
                    row += p * (x[s] - (transposed ? 0 : x[to]));
                    r[to] += transposed ? p * x[s] : 0;
                }
            }
            r[s] -= row;
            columnSum[s] += inside + leaving;
            norm = Math.max(norm, 2 * inside + leaving);
        }
        Accuracy accuracy = Accuracy.of(
                Block.largest(r), transposed ? Block.largest(columnSum) : norm, Block.largest(x), Block.largest(b));
        int iterations = reports.stream().mapToInt(BlockReport::iterations).sum();
        return new SolveReport(
                accuracy.residual(),
                accuracy.backward(),
                accuracy.accepted(),
                iterations,
                blocks.states(),
                blocks.singletons(),
                reports);
    }
}
