package dev.journey.analysis.expected;

/**
 * One strongly connected block, ready to be solved for any number of right-hand sides. Safe to share between threads.
 */
interface Block {
    /** Backward error at which a solution is accepted. */
    double TOLERANCE = 1e-12;
    /** Backward error that is aimed at: a few roundings. */
    double GOAL = 1e-15;
    /** Up to this size a square array is faster than any structure. */
    int DENSE_STATES = 40;

    /**
     * Replaces b by x with A x = b, or with Aᵀ x = b.
     *
     * @throws ChainSolverException when the residual stays above {@link #TOLERANCE}
     */
    BlockReport solve(double[] b, boolean transposed);

    /** Chooses by structure: dense when small; factored when an order with little fill exists; otherwise iterative. */
    static Block of(BlockMatrix matrix) {
        if (matrix.size <= DENSE_STATES) {
            return new FactoredBlock(matrix, DenseFactor.of(matrix), BlockMethod.DENSE_LU);
        }
        MinimumDegree.Order order = MinimumDegree.of(matrix, cheap(matrix));
        if (order.found()) {
            return factored(matrix, order);
        }
        return new IterativeBlock(matrix);
    }

    /** About what four iterative solutions cost: 500 operations per edge, and a million that nobody notices. */
    private static long cheap(BlockMatrix matrix) {
        return 1_000_000L + 500L * matrix.entries();
    }

    static FactoredBlock factored(BlockMatrix matrix, MinimumDegree.Order order) {
        return new FactoredBlock(matrix, SparseFactor.of(matrix, order.order()), BlockMethod.SPARSE_LU);
    }

    static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
