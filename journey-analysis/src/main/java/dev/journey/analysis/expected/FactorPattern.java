package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * Where the entries of a sparse factor will lie, found before any arithmetic: the elimination tree of the ordered,
 * symmetrised pattern, and for every row the states whose elimination touches it (J. Liu, "The role of elimination
 * trees in sparse factorization", SIAM J. Matrix Anal. Appl. 11, 1990). Cost: the number of entries.
 */
final class FactorPattern {
    /** Row i of L: {@code lower[lowerStart[i] .. lowerStart[i+1]-1]}, ascending. */
    final int[] lowerStart;

    final int[] lower;
    /** Row k of U (right of the diagonal): {@code upper[upperStart[k] .. upperStart[k+1]-1]}, ascending. */
    final int[] upperStart;

    final int[] upper;

    private FactorPattern(int[] lowerStart, int[] lower) {
        int n = lowerStart.length - 1;
        this.lowerStart = lowerStart;
        this.lower = lower;
        this.upperStart = new int[n + 1];
        this.upper = new int[lower.length];
        for (int k : lower) {
            upperStart[k + 1]++;
        }
        for (int k = 0; k < n; k++) {
            upperStart[k + 1] += upperStart[k];
        }
        int[] next = Arrays.copyOf(upperStart, n);
        for (int i = 0; i < n; i++) {
            for (int at = lowerStart[i]; at < lowerStart[i + 1]; at++) {
                upper[next[lower[at]]++] = i;
            }
        }
    }

    static FactorPattern of(BlockMatrix ordered) {
        int n = ordered.size;
        int[][] neighbours = MinimumDegree.symmetric(ordered);
        int[] parent = eliminationTree(neighbours);
        int[] mark = new int[n];
        Arrays.fill(mark, -1);
        int[] lowerStart = new int[n + 1];
        int[] lower = new int[ordered.entries() + n];
        int used = 0;
        for (int i = 0; i < n; i++) {
            mark[i] = i;
            int first = used;
            for (int k : neighbours[i]) {
                for (int at = k; at < i && mark[at] != i; at = parent[at]) {
                    mark[at] = i;
                    if (used == lower.length) {
                        lower = Arrays.copyOf(lower, Math.addExact(used, used));
                    }
                    lower[used++] = at;
                }
            }
            Arrays.sort(lower, first, used);
            lowerStart[i + 1] = used;
        }
        return new FactorPattern(lowerStart, Arrays.copyOf(lower, used));
    }

    private static int[] eliminationTree(int[][] neighbours) {
        int n = neighbours.length;
        int[] parent = new int[n];
        int[] ancestor = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = n;
            ancestor[i] = n;
            for (int k : neighbours[i]) {
                int at = k;
                while (at < i) {
                    int up = ancestor[at];
                    ancestor[at] = i;
                    if (up == n) {
                        parent[at] = i;
                    }
                    at = up;
                }
            }
        }
        return parent;
    }

    int entries() {
        return lower.length;
    }
}
