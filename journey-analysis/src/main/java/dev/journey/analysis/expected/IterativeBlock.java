package dev.journey.analysis.expected;

/**
 * A block without a cheap order, solved by BiCGSTAB behind an incomplete factor, stopped on its true residual.
 *
 * <p>Attempts, in order: the states as numbered; a {@link GreedyOrder} that makes the block as triangular as it can (a
 * long line in disguise); a full factor of up to {@link #MOST_OPERATIONS}. What worked once is kept for the next
 * right-hand side. When nothing did, the exception says so.
 */
final class IterativeBlock implements Block {
    /** Blocks that suit the method take 10 to 40; more means that another order is called for. */
    private static final int FIRST_ITERATIONS = 60;

    private static final int ITERATIONS = 250;
    /**
     * A smaller gap between what enters and what leaves is the rounding of its own sum; a larger one is left to show in
     * the residual.
     */
    private static final double SMALL_GAP = 1e-12;

    private static final double LARGE_GAP = 1e-6;

    private static final double CYCLE_REDUCTION = 1e-10;
    /** About half a minute. */
    static final double MOST_OPERATIONS = 2e10;

    private final BlockMatrix matrix;
    private final int iterations;
    private final double mostOperations;
    private volatile Attempt current;

    IterativeBlock(BlockMatrix matrix) {
        this(matrix, FIRST_ITERATIONS, ITERATIONS, MOST_OPERATIONS);
    }

    /** For tests: with other limits on the first attempt, the second, and the full factor. */
    IterativeBlock(BlockMatrix matrix, int firstIterations, int iterations, double mostOperations) {
        this.matrix = matrix;
        this.iterations = iterations;
        this.mostOperations = mostOperations;
        this.current = new Krylov(matrix, new int[0], firstIterations);
    }

    /** A way to solve that may fail: the report's error says how far it came. */
    private interface Attempt {
        BlockReport solve(double[] b, boolean transposed);
    }

    @Override
    public BlockReport solve(double[] b, boolean transposed) {
        double[] given = b.clone();
        int spent = 0;
        Attempt attempt = current;
        while (true) {
            BlockReport report = attempt.solve(b, transposed);
            spent += report.iterations();
            if (report.backwardError() <= TOLERANCE) {
                current = attempt;
                return new BlockReport(matrix.size, report.method(), spent, report.backwardError());
            }
            attempt = next(attempt, report.backwardError(), spent);
            System.arraycopy(given, 0, b, 0, b.length);
        }
    }

    private Attempt next(Attempt failed, double error, int spent) {
        if (failed instanceof Krylov krylov && krylov.order.length == 0) {
            return new Krylov(matrix, GreedyOrder.of(matrix), iterations);
        }
        MinimumDegree.Order order = MinimumDegree.of(matrix, (long) mostOperations);
        if (!order.found()) {
            throw new ChainSolverException(
                    ChainTexts.of(ChainTexts.NOT_CONVERGED, matrix.size, error, spent, TOLERANCE, mostOperations));
        }
        return Block.factored(matrix, order)::solve;
    }

    private static final class Krylov implements Attempt {
        private final BlockMatrix a;
        private final int[] order;
        private final int limit;
        private final Factor preconditioner;

        /** An empty order: the states as numbered. */
        Krylov(BlockMatrix matrix, int[] order, int limit) {
            this.limit = limit;
            this.order = order;
            this.a = order.length == 0 ? matrix : matrix.permuted(order);
            this.preconditioner = IncompleteFactor.of(a);
        }

        @Override
        public BlockReport solve(double[] b, boolean transposed) {
            if (order.length == 0) {
                return iterate(b, transposed);
            }
            double[] x = new double[b.length];
            for (int i = 0; i < b.length; i++) {
                x[i] = b[order[i]];
            }
            BlockReport report = iterate(x, transposed);
            for (int i = 0; i < b.length; i++) {
                b[order[i]] = x[i];
            }
            return report;
        }

        private BlockReport iterate(double[] x, boolean transposed) {
            double[] b = x.clone();
            double[] r = new double[b.length];
            preconditioner.solve(x, transposed);
            BiCgStab method = new BiCgStab(a, preconditioner, transposed);
            double[] best = x.clone();
            Accuracy reached = Accuracy.NONE;
            int used = 0;
            while (true) {
                Accuracy now = Accuracy.measure(a, b, x, r, transposed);
                boolean stalled = !now.betterThan(reached, 2);
                if (now.betterThan(reached, 1)) {
                    reached = now;
                    System.arraycopy(x, 0, best, 0, x.length);
                }
                if (now.reached()
                        || used >= limit
                        || (stalled && (reached.accepted() || !Double.isFinite(now.backward())))) {
                    System.arraycopy(best, 0, x, 0, x.length);
                    if (transposed) {
                        keepMass(b, x);
                    }
                    return new BlockReport(a.size, BlockMethod.BICGSTAB, used, reached.backward());
                }
                double reduction = Math.max(CYCLE_REDUCTION, Math.min(0.1, 0.1 * GOAL / now.backward()));
                used += method.cycle(x, r, reduction, limit - used);
            }
        }

        /**
         * What enters the block leaves it: Σ x·leave = Σ b. Where the block is seldom left, nearly all of the error
         * lies along one slow mode, and scaling to the mass that must leave takes it away.
         */
        private void keepMass(double[] b, double[] x) {
            double in = 0;
            double out = 0;
            for (int i = 0; i < b.length; i++) {
                in += b[i];
                out += x[i] * a.leave[i];
            }
            double scale = in / out;
            double gap = Math.abs(scale - 1);
            if (gap > SMALL_GAP && gap < LARGE_GAP) {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= scale;
                }
            }
        }
    }
}
