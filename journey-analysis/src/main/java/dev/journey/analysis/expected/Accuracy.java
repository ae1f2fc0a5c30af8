package dev.journey.analysis.expected;

/**
 * How far x is from solving A x = b, in two measures.
 *
 * @param residual ‖b − Ax‖ / ‖b‖, largest norms
 * @param backward ‖b − Ax‖ / (‖A‖·‖x‖ + ‖b‖): the relative change of A and b for which x would be exact (Rigal and
 *      Gaches 1967)
 */
record Accuracy(double residual, double backward) {
    static final Accuracy NONE = new Accuracy(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Accuracy of(double residual, double norm, double largestX, double largestB) {
        double scale = norm * largestX + largestB;
        return new Accuracy(largestB == 0 ? residual : residual / largestB, scale == 0 ? 0 : residual / scale);
    }

    /** Measures x, and leaves b − A x in r. */
    static Accuracy measure(BlockMatrix a, double[] b, double[] x, double[] r, boolean transposed) {
        double residual = a.residual(b, x, r, transposed);
        return of(residual, a.norm(transposed), Block.largest(x), Block.largest(b));
    }

    /** Nothing left to gain: both measures are at their goals. NaN is not. */
    boolean reached() {
        return backward <= Block.GOAL && residual <= Block.TOLERANCE;
    }

    boolean accepted() {
        return backward <= Block.TOLERANCE;
    }

    boolean betterThan(Accuracy other, double factor) {
        return backward < other.backward / factor;
    }
}
