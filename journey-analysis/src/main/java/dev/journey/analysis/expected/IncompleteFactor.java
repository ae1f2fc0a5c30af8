package dev.journey.analysis.expected;

/**
 * Incomplete LU of a block on its own pattern (no fill), by state reduction as in {@link SparseFactor}: the
 * preconditioner of large blocks.
 *
 * <p>Fill that is dropped counts as leaving the block, so the factor is that of a chain which ends a little too soon;
 * the iterations mend that. (Giving the dropped fill back to the diagonal, as I. Gustafsson's modified variant does,
 * BIT 18, 1978, was measured and rejected: 5 to 20 times the iterations where rework jumps anywhere.) See J. Meijerink
 * and H. van der Vorst, Math. Comp. 31, 1977: for M-matrices the factor exists and is stable. Cost: one pass over pairs
 * of edges, 8 bytes per edge.
 */
final class IncompleteFactor implements Factor {
    private final BlockMatrix a;
    private final double[] entry;
    private final double[] pivot;
    private final int[] middle;

    private IncompleteFactor(BlockMatrix a, double[] entry, double[] pivot, int[] middle) {
        this.a = a;
        this.entry = entry;
        this.pivot = pivot;
        this.middle = middle;
    }

    static IncompleteFactor of(BlockMatrix a) {
        int n = a.size;
        double[] entry = a.value.clone();
        double[] pivot = new double[n];
        double[] leave = a.leave.clone();
        int[] middle = new int[n];
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            int end = a.rowStart[i + 1];
            for (int at = a.rowStart[i]; at < end; at++) {
                place[a.column[at]] = at + 1;
            }
            double dropped = 0;
            int at = a.rowStart[i];
            for (; at < end && a.column[at] < i; at++) {
                int k = a.column[at];
                double share = entry[at] / pivot[k];
                entry[at] = share;
                leave[i] += share * leave[k];
                dropped += share * spread(a, entry, place, i, k, middle[k], share);
            }
            middle[i] = at;
            leave[i] += dropped;
            double onward = leave[i];
            for (; at < end; at++) {
                onward += entry[at];
            }
            pivot[i] = onward;
            for (int e = a.rowStart[i]; e < end; e++) {
                place[a.column[e]] = 0;
            }
        }
        return new IncompleteFactor(a, entry, pivot, middle);
    }

    /** Adds what goes on from k to row i where row i has a place for it; returns the weight that has none. */
    private static double spread(BlockMatrix a, double[] entry, int[] place, int i, int k, int from, double share) {
        double dropped = 0;
        for (int at = from; at < a.rowStart[k + 1]; at++) {
            int j = a.column[at];
            if (place[j] > 0) {
                entry[place[j] - 1] += share * entry[at];
            } else if (j != i) {
                dropped += entry[at];
            }
        }
        return dropped;
    }

    @Override
    public void solve(double[] x, boolean transposed) {
        if (transposed) {
            solveTransposed(x);
            return;
        }
        for (int i = 0; i < x.length; i++) {
            double sum = x[i];
            for (int at = a.rowStart[i]; at < middle[i]; at++) {
                sum += entry[at] * x[a.column[at]];
            }
            x[i] = sum;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = x[i];
            for (int at = middle[i]; at < a.rowStart[i + 1]; at++) {
                sum += entry[at] * x[a.column[at]];
            }
            x[i] = sum / pivot[i];
        }
    }

    private void solveTransposed(double[] x) {
        for (int i = 0; i < x.length; i++) {
            double value = x[i] / pivot[i];
            x[i] = value;
            for (int at = middle[i]; at < a.rowStart[i + 1]; at++) {
                x[a.column[at]] += entry[at] * value;
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double value = x[i];
            for (int at = a.rowStart[i]; at < middle[i]; at++) {
                x[a.column[at]] += entry[at] * value;
            }
        }
    }
}
