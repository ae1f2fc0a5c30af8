package dev.journey.analysis.expected;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Small random chains for laws, and a plain walker for Monte Carlo. All from seeds. */
final class RandomChains {
    private RandomChains() {}

    /**
     * 1 to 4 moves per state (self loops and parallels included), two outcomes; exits are as likely as {@code
     * 10^-exponent}, and every state has one or can reach one.
     */
    static SparseChain of(int states, int exponent, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseChainBuilder builder = SparseChain.builder(2);
        for (int s = 0; s < states; s++) {
            double exit = s == states - 1 || random.nextInt(3) == 0
                    ? Math.pow(10, -exponent) * (0.2 + 0.6 * random.nextDouble())
                    : 0;
            int moves = 1 + random.nextInt(4);
            double[] weight = new double[moves + 1];
            double sum = 0;
            for (int m = 0; m <= moves; m++) {
                weight[m] = 0.05 + random.nextDouble();
                sum += weight[m];
            }
            builder.move(s, (s + 1) % states, (1 - exit) * weight[moves] / sum);
            for (int m = 0; m < moves; m++) {
                builder.move(s, random.nextInt(states), (1 - exit) * weight[m] / sum);
            }
            if (exit > 0) {
                builder.exit(s, random.nextInt(2), exit);
            }
        }
        return builder.build();
    }

    /** Edges lead to higher states only; the last one exits. */
    static SparseChain acyclic(int states, int degree, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseChainBuilder builder = SparseChain.builder(2);
        for (int s = 0; s < states - 1; s++) {
            double[] weight = new double[degree];
            double sum = 0;
            for (int d = 0; d < degree; d++) {
                weight[d] = 0.05 + random.nextDouble();
                sum += weight[d];
            }
            for (int d = 0; d < degree; d++) {
                int to = s + 1 + random.nextInt(Math.min(10, states - s - 1));
                builder.move(s, d == 0 ? s + 1 : to, weight[d] / sum);
            }
        }
        builder.exit(states - 1, 0, 0.5);
        builder.exit(states - 1, 1, 0.5);
        return builder.build();
    }

    static double[] amounts(int count, double most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] amounts = new double[count];
        for (int i = 0; i < count; i++) {
            amounts[i] = most * random.nextDouble();
        }
        return amounts;
    }

    static int[] counts(int count, int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = new int[count];
        for (int i = 0; i < count; i++) {
            counts[i] = random.nextInt(most + 1);
        }
        return counts;
    }

    static double[] start(int states, long seed) {
        double[] start = amounts(states, 1, seed);
        double sum = 0;
        for (double share : start) {
            sum += share;
        }
        for (int s = 0; s < states; s++) {
            start[s] /= sum;
        }
        return start;
    }

    static int nextEdge(SparseChain chain, int state, SplittableRandom random) {
        double u = random.nextDouble();
        int last = chain.rowStart[state + 1] - 1;
        for (int e = chain.rowStart[state]; e < last; e++) {
            u -= chain.probability[e];
            if (u < 0) {
                return e;
            }
        }
        return last;
    }

    /** I − Q as a square array. */
    static double[][] dense(SparseChain chain) {
        double[][] a = new double[chain.states()][chain.states()];
        for (int s = 0; s < a.length; s++) {
            a[s][s] = 1;
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (!chain.exits(e)) {
                    a[s][chain.target[e]] -= chain.probability[e];
                }
            }
        }
        return a;
    }

    /** All states of a chain as one block, whatever its components. */
    static BlockMatrix block(SparseChain chain) {
        int[] all = new int[chain.states()];
        for (int s = 0; s < all.length; s++) {
            all[s] = s;
        }
        return BlockMatrix.of(chain, all, all.clone(), new int[all.length], 0);
    }

    /** The same chain with parallel edges put together. */
    static SparseChain merged(SparseChain chain) {
        SparseChainBuilder builder = SparseChain.builder(chain.outcomes());
        for (int s = 0; s < chain.states(); s++) {
            Map<Integer, Double> sums = new TreeMap<>();
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                sums.merge(chain.target[e], chain.probability[e], Double::sum);
            }
            int from = s;
            sums.forEach((to, share) -> {
                if (to < 0) {
                    builder.exit(from, ~to, share);
                } else {
                    builder.move(from, to, share);
                }
            });
        }
        return builder.build();
    }
}
