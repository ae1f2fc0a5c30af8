package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * A = I − Q inside one strongly connected block, by rows: what stays inside (off the diagonal, columns ascending,
 * parallel edges summed) and what leaves.
 *
 * <p>The diagonal is not 1 − q(i,i) but the sum of what leaves i: the same number for a row that sums to 1, computed
 * without subtraction. So a block that is left once in a thousand million visits loses no digits (W. Grassmann, M.
 * Taksar, D. Heyman, "Regenerative analysis and steady state distributions for Markov chains", Oper. Res. 33, 1985).
 */
final class BlockMatrix {
    final int size;
    final int[] rowStart;
    final int[] column;
    final double[] value;
    /** Probability, per row, of leaving the block in the next step. */
    final double[] leave;

    final double[] diagonal;
    private final double rowNorm;
    private final double columnNorm;

    private BlockMatrix(int[] rowStart, int[] column, double[] value, double[] leave) {
        this.size = leave.length;
        this.rowStart = rowStart;
        this.column = column;
        this.value = value;
        this.leave = leave;
        this.diagonal = new double[size];
        double[] columnSum = new double[size];
        double widestRow = 0;
        for (int i = 0; i < size; i++) {
            double inside = 0;
            for (int at = rowStart[i]; at < rowStart[i + 1]; at++) {
                inside += value[at];
                columnSum[column[at]] += value[at];
            }
            diagonal[i] = inside + leave[i];
            columnSum[i] += diagonal[i];
            widestRow = Math.max(widestRow, inside + diagonal[i]);
        }
        this.rowNorm = widestRow;
        this.columnNorm = Arrays.stream(columnSum).max().orElse(0);
    }

    /**
     * The rows of {@code members}, renumbered by {@code local} (state → place inside the block); {@code
     * component[state] == block} says who is inside.
     */
    static BlockMatrix of(SparseChain chain, int[] members, int[] local, int[] component, int block) {
        int size = members.length;
        int capacity = 0;
        for (int state : members) {
            capacity += chain.rowStart[state + 1] - chain.rowStart[state];
        }
        int[] rowStart = new int[size + 1];
        int[] column = new int[capacity];
        double[] value = new double[capacity];
        double[] leave = new double[size];
        double[] sum = new double[size];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int first = used;
            int state = members[i];
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                int to = chain.target[e];
                double p = chain.probability[e];
                if (to < 0 || component[to] != block) {
                    leave[i] += p;
                } else if (to != state && p > 0) {
                    int j = local[to];
                    if (sum[j] == 0) {
                        column[used++] = j;
                    }
                    sum[j] += p;
                }
            }
            Arrays.sort(column, first, used);
            for (int at = first; at < used; at++) {
                value[at] = sum[column[at]];
                sum[column[at]] = 0;
            }
            rowStart[i + 1] = used;
        }
        return new BlockMatrix(rowStart, Arrays.copyOf(column, used), Arrays.copyOf(value, used), leave);
    }

    int entries() {
        return column.length;
    }

    /** The largest absolute row sum of A, or of its transpose. */
    double norm(boolean transposed) {
        return transposed ? columnNorm : rowNorm;
    }

    /** y = A x, or y = Aᵀ x. */
    void multiply(double[] x, double[] y, boolean transposed) {
        if (transposed) {
            multiplyTransposed(x, y);
            return;
        }
        for (int i = 0; i < size; i++) {
            double sum = diagonal[i] * x[i];
            for (int at = rowStart[i]; at < rowStart[i + 1]; at++) {
                sum -= value[at] * x[column[at]];
            }
            y[i] = sum;
        }
    }

    private void multiplyTransposed(double[] x, double[] y) {
        for (int i = 0; i < size; i++) {
            y[i] = diagonal[i] * x[i];
        }
        for (int i = 0; i < size; i++) {
            double xi = x[i];
            for (int at = rowStart[i]; at < rowStart[i + 1]; at++) {
                y[column[at]] -= value[at] * xi;
            }
        }
    }

    /**
     * r = b − A x (or Aᵀ x); returns the largest |r|. A x is summed over differences, leave·x(i) + Σ q(i,j)·(x(i) −
     * x(j)): where the block is seldom left all x are large and alike, and the differences are exact.
     */
    double residual(double[] b, double[] x, double[] r, boolean transposed) {
        if (transposed) {
            multiplyTransposed(x, r);
        } else {
            multiplyByDifferences(x, r);
        }
        double largest = 0;
        for (int i = 0; i < size; i++) {
            r[i] = b[i] - r[i];
            largest = Math.max(largest, Math.abs(r[i]));
        }
        return largest;
    }

    private void multiplyByDifferences(double[] x, double[] y) {
        for (int i = 0; i < size; i++) {
            double own = x[i];
            double sum = leave[i] * own;
            for (int at = rowStart[i]; at < rowStart[i + 1]; at++) {
                sum += value[at] * (own - x[column[at]]);
            }
            y[i] = sum;
        }
    }

    /** The same block with its rows and columns in another order: new row i is old row {@code order[i]}. */
    BlockMatrix permuted(int[] order) {
        int[] place = new int[size];
        for (int i = 0; i < size; i++) {
            place[order[i]] = i;
        }
        int[] start = new int[size + 1];
        int[] columns = new int[column.length];
        double[] values = new double[value.length];
        double[] left = new double[size];
        double[] sum = new double[size];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int old = order[i];
            int first = used;
            left[i] = leave[old];
            for (int at = rowStart[old]; at < rowStart[old + 1]; at++) {
                int j = place[column[at]];
                sum[j] = value[at];
                columns[used++] = j;
            }
            Arrays.sort(columns, first, used);
            for (int at = first; at < used; at++) {
                values[at] = sum[columns[at]];
            }
            start[i + 1] = used;
        }
        return new BlockMatrix(start, columns, values, left);
    }
}
