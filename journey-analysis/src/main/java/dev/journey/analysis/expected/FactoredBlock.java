package dev.journey.analysis.expected;

/**
 * A block with an exact factor. The residual is always measured. It is refined for A x = b, where it is found without
 * cancellation ({@link BlockMatrix#residual}); for visits the factor alone is right to the last digits however seldom
 * the block is left, and a correction from a rounded residual would only spoil them (measured: 2e-11 instead of 1e-15
 * at a way out of 1e-5), so there it is made only when the solution would be refused otherwise.
 */
final class FactoredBlock implements Block {
    private static final int REFINEMENTS = 3;

    private final BlockMatrix matrix;
    private final Factor factor;
    private final BlockMethod method;

    FactoredBlock(BlockMatrix matrix, Factor factor, BlockMethod method) {
        this.matrix = matrix;
        this.factor = factor;
        this.method = method;
    }

    @Override
    public BlockReport solve(double[] x, boolean transposed) {
        double[] b = x.clone();
        double[] r = new double[b.length];
        factor.solve(x, transposed);
        Accuracy accuracy = Accuracy.measure(matrix, b, x, r, transposed);
        int rounds = 0;
        while (wanting(accuracy, transposed) && rounds < REFINEMENTS) {
            double[] better = x.clone();
            factor.solve(r, transposed);
            for (int i = 0; i < x.length; i++) {
                better[i] += r[i];
            }
            rounds++;
            Accuracy now = Accuracy.measure(matrix, b, better, r, transposed);
            if (!now.betterThan(accuracy, 1)) {
                break;
            }
            System.arraycopy(better, 0, x, 0, x.length);
            if (!now.betterThan(accuracy, 2)) {
                accuracy = now;
                break;
            }
            accuracy = now;
        }
        if (!accuracy.accepted()) {
            throw new ChainSolverException(ChainTexts.of(ChainTexts.OVERFLOW, matrix.size));
        }
        return new BlockReport(matrix.size, method, rounds, accuracy.backward());
    }

    private static boolean wanting(Accuracy accuracy, boolean transposed) {
        return transposed ? !accuracy.accepted() : !accuracy.reached();
    }
}
