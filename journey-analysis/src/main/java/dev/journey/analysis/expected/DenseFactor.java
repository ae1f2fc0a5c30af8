package dev.journey.analysis.expected;

/**
 * Dense LU of a small block, without pivoting and without subtraction: states are eliminated one by one, and the pivot
 * is the sum of the ways that are left (state reduction, after Grassmann, Taksar and Heyman 1985; for the accuracy of
 * each single entry see C. O'Cinneide, Numer. Math. 65, 1993). Cost: 2/3 n³ operations, n² doubles.
 */
final class DenseFactor implements Factor {
    private final int n;
    private final double[][] a;
    private final double[] pivot;

    /**
     * Above the diagonal: weights to states not yet eliminated; below: the share of row i that passes through the
     * eliminated state.
     */
    private DenseFactor(double[][] a, double[] pivot) {
        this.n = pivot.length;
        this.a = a;
        this.pivot = pivot;
    }

    static DenseFactor of(BlockMatrix block) {
        int n = block.size;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                a[i][block.column[at]] = block.value[at];
            }
        }
        double[] leave = block.leave.clone();
        double[] pivot = new double[n];
        for (int k = 0; k < n; k++) {
            double[] row = a[k];
            double sum = leave[k];
            for (int j = k + 1; j < n; j++) {
                sum += row[j];
            }
            pivot[k] = sum;
            for (int i = k + 1; i < n; i++) {
                eliminate(a[i], row, i, k, sum, leave);
            }
        }
        return new DenseFactor(a, pivot);
    }

    private static void eliminate(double[] into, double[] row, int i, int k, double pivot, double[] leave) {
        double through = into[k];
        if (through == 0) {
            return;
        }
        double share = through / pivot;
        into[k] = share;
        leave[i] += share * leave[k];
        for (int j = k + 1; j < row.length; j++) {
            into[j] += share * row[j];
        }
    }

    @Override
    public void solve(double[] x, boolean transposed) {
        if (transposed) {
            solveTransposed(x);
            return;
        }
        for (int i = 1; i < n; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum += a[i][k] * x[k];
            }
            x[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum += a[i][j] * x[j];
            }
            x[i] = sum / pivot[i];
        }
    }

    private void solveTransposed(double[] x) {
        for (int i = 0; i < n; i++) {
            double value = x[i] / pivot[i];
            x[i] = value;
            for (int j = i + 1; j < n; j++) {
                x[j] += a[i][j] * value;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            double value = x[i];
            for (int k = 0; k < i; k++) {
                x[k] += a[i][k] * value;
            }
        }
    }
}
