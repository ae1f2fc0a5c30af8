package dev.journey.analysis.expected;

/**
 * Sparse LU of a block in a given order, without pivoting and without subtraction (see {@link DenseFactor}): I − Q is a
 * diagonally dominant M-matrix, so any order is stable, and the order is free to save fill. Row i takes up, for each
 * eliminated state k that it touches, k's ways onward and k's chance to leave.
 *
 * <p>Cost: 2 Σ d(k)² operations and 24 bytes per entry, d(k) the neighbours of k when it is eliminated.
 */
final class SparseFactor implements Factor {
    private final int n;
    private final int[] order;
    private final FactorPattern pattern;
    private final double[] through;
    private final double[] onward;
    private final double[] pivot;

    private SparseFactor(int[] order, FactorPattern pattern, double[] through, double[] onward, double[] pivot) {
        this.n = order.length;
        this.order = order;
        this.pattern = pattern;
        this.through = through;
        this.onward = onward;
        this.pivot = pivot;
    }

    static SparseFactor of(BlockMatrix block, int[] order) {
        BlockMatrix ordered = block.permuted(order);
        FactorPattern pattern = FactorPattern.of(ordered);
        return eliminate(ordered, order, pattern);
    }

    private static SparseFactor eliminate(BlockMatrix a, int[] order, FactorPattern pattern) {
        double[] through = new double[pattern.entries()];
        double[] onward = new double[pattern.entries()];
        double[] pivot = new double[a.size];
        double[] leave = a.leave.clone();
        double[] row = new double[a.size];
        for (int i = 0; i < a.size; i++) {
            for (int at = a.rowStart[i]; at < a.rowStart[i + 1]; at++) {
                row[a.column[at]] = a.value[at];
            }
            double out = leave[i];
            for (int at = pattern.lowerStart[i]; at < pattern.lowerStart[i + 1]; at++) {
                int k = pattern.lower[at];
                double share = row[k] / pivot[k];
                row[k] = 0;
                through[at] = share;
                if (share > 0) {
                    out += share * leave[k];
                    addRow(row, share, k, pattern, onward);
                }
            }
            row[i] = 0;
            leave[i] = out;
            for (int at = pattern.upperStart[i]; at < pattern.upperStart[i + 1]; at++) {
                double weight = row[pattern.upper[at]];
                row[pattern.upper[at]] = 0;
                onward[at] = weight;
                out += weight;
            }
            pivot[i] = out;
        }
        return new SparseFactor(order, pattern, through, onward, pivot);
    }

    private static void addRow(double[] row, double share, int k, FactorPattern pattern, double[] onward) {
        int[] upper = pattern.upper;
        int end = pattern.upperStart[k + 1];
        for (int at = pattern.upperStart[k]; at < end; at++) {
            row[upper[at]] += share * onward[at];
        }
    }

    int entries() {
        return 2 * pattern.entries() + n;
    }

    @Override
    public void solve(double[] b, boolean transposed) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = b[order[i]];
        }
        if (transposed) {
            solveOrderedTransposed(x);
        } else {
            solveOrdered(x);
        }
        for (int i = 0; i < n; i++) {
            b[order[i]] = x[i];
        }
    }

    private void solveOrdered(double[] x) {
        for (int i = 0; i < n; i++) {
            double sum = x[i];
            for (int at = pattern.lowerStart[i]; at < pattern.lowerStart[i + 1]; at++) {
                sum += through[at] * x[pattern.lower[at]];
            }
            x[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int at = pattern.upperStart[i]; at < pattern.upperStart[i + 1]; at++) {
                sum += onward[at] * x[pattern.upper[at]];
            }
            x[i] = sum / pivot[i];
        }
    }

    private void solveOrderedTransposed(double[] x) {
        for (int i = 0; i < n; i++) {
            double value = x[i] / pivot[i];
            x[i] = value;
            for (int at = pattern.upperStart[i]; at < pattern.upperStart[i + 1]; at++) {
                x[pattern.upper[at]] += onward[at] * value;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double value = x[i];
            for (int at = pattern.lowerStart[i]; at < pattern.lowerStart[i + 1]; at++) {
                x[pattern.lower[at]] += through[at] * value;
            }
        }
    }
}
