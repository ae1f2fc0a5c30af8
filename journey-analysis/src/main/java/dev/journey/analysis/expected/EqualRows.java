package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * States whose moves are the same, edge for edge, put in groups. Products with a memory are full of them: which step
 * comes next does not depend on who did the last one, only the reward does.
 *
 * <p>With E the groups' indicator (n × g) and R their common rows (g × n), Q = E·R. Then (I − E·R) x = b gives x = b +
 * E·y with y = R·x, hence (I − R·E) y = R·b: a system of the small chain whose states are the groups, exact for every
 * b. For visits, with z = Eᵀ·x: zᵀ (I − R·E) = sᵀ·E and x = s + Rᵀ·z. Nothing is subtracted. (For equal rows only;
 * ordinary lumpability in J. Kemeny, J. Snell, "Finite Markov Chains", 1960, asks more of b and less of the rows.)
 *
 * <p>Cost: one pass over the edges to find them, one per solution.
 */
final class EqualRows {
    /** Worth it from here on: at least a third of the states saved. */
    private static final double WORTHWHILE = 2.0 / 3;

    private final SparseChain chain;
    private final int[] group;
    private final int[] representative;

    private EqualRows(SparseChain chain, int[] group, int[] representative) {
        this.chain = chain;
        this.group = group;
        this.representative = representative;
    }

    static EqualRows of(SparseChain chain) {
        int n = chain.states();
        int capacity = Integer.highestOneBit(Math.max(4, n)) * 4;
        int[] table = new int[capacity];
        Arrays.fill(table, -1);
        int[] group = new int[n];
        int[] representative = new int[n];
        int groups = 0;
        for (int s = 0; s < n; s++) {
            int slot = hash(chain, s) & (capacity - 1);
            while (table[slot] >= 0 && !same(chain, representative[table[slot]], s)) {
                slot = (slot + 1) & (capacity - 1);
            }
            if (table[slot] < 0) {
                representative[groups] = s;
                table[slot] = groups++;
            }
            group[s] = table[slot];
        }
        return new EqualRows(chain, group, Arrays.copyOf(representative, groups));
    }

    private static int hash(SparseChain chain, int state) {
        long hash = 0;
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            if (moves(chain, e)) {
                hash = hash * 0x9E3779B97F4A7C15L + chain.target[e];
                hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + Double.doubleToLongBits(chain.probability[e]);
            }
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private static boolean same(SparseChain chain, int left, int right) {
        int a = chain.rowStart[left];
        int b = chain.rowStart[right];
        int aEnd = chain.rowStart[left + 1];
        int bEnd = chain.rowStart[right + 1];
        while (true) {
            while (a < aEnd && !moves(chain, a)) {
                a++;
            }
            while (b < bEnd && !moves(chain, b)) {
                b++;
            }
            if (a == aEnd || b == bEnd) {
                return a == aEnd && b == bEnd;
            }
            if (chain.target[a] != chain.target[b] || chain.probability[a] != chain.probability[b]) {
                return false;
            }
            a++;
            b++;
        }
    }

    private static boolean moves(SparseChain chain, int edge) {
        return chain.target[edge] >= 0 && chain.probability[edge] > 0;
    }

    boolean worthwhile() {
        return representative.length <= WORTHWHILE * group.length;
    }

    /** R·E: the chain of the groups, with one way out. */
    SparseChain small() {
        SparseChainBuilder builder = SparseChain.builder(1);
        double[] sum = new double[representative.length];
        int[] touched = new int[representative.length];
        for (int g = 0; g < representative.length; g++) {
            double out = 0;
            int count = 0;
            for (int e = chain.rowStart[representative[g]]; e < chain.rowStart[representative[g] + 1]; e++) {
                if (chain.exits(e)) {
                    out += chain.probability[e];
                } else if (chain.probability[e] > 0) {
                    int to = group[chain.target[e]];
                    if (sum[to] == 0) {
                        touched[count++] = to;
                    }
                    sum[to] += chain.probability[e];
                }
            }
            Arrays.sort(touched, 0, count);
            for (int i = 0; i < count; i++) {
                builder.move(g, touched[i], Math.min(1, sum[touched[i]]));
                sum[touched[i]] = 0;
            }
            builder.exit(g, 0, Math.min(1, out));
        }
        return builder.build();
    }

    /** R·b, or Eᵀ·s: the small chain's right-hand side. */
    double[] shrink(double[] right, boolean transposed) {
        double[] small = new double[representative.length];
        if (transposed) {
            for (int s = 0; s < right.length; s++) {
                small[group[s]] += right[s];
            }
            return small;
        }
        for (int g = 0; g < small.length; g++) {
            int state = representative[g];
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                if (chain.target[e] >= 0) {
                    small[g] += chain.probability[e] * right[chain.target[e]];
                }
            }
        }
        return small;
    }

    /** Adds E·y to b, or Rᵀ·z to s: the solution. */
    void expand(double[] small, double[] right, boolean transposed) {
        if (!transposed) {
            for (int s = 0; s < right.length; s++) {
                right[s] += small[group[s]];
            }
            return;
        }
        for (int g = 0; g < small.length; g++) {
            int state = representative[g];
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                if (chain.target[e] >= 0) {
                    right[chain.target[e]] += chain.probability[e] * small[g];
                }
            }
        }
    }
}
