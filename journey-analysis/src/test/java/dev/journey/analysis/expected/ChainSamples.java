package dev.journey.analysis.expected;

import java.util.SplittableRandom;

/** Random chains of a stated shape, from a seed. */
final class ChainSamples {
    /** Where an edge may lead. */
    enum Rework {
        LOCAL,
        ANYWHERE
    }

    private ChainSamples() {}

    /**
     * Out-degree 4 with random weights, to states within 10 places or anywhere; every state leaves with probability
     * {@code exit}, so the expected length is 1/exit.
     */
    static SparseChain mixing(int n, Rework rework, double exit, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseChainBuilder builder = SparseChain.builder(1);
        double[] weight = new double[4];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int d = 0; d < 4; d++) {
                weight[d] = 0.1 + random.nextDouble();
                sum += weight[d];
            }
            for (int d = 0; d < 4; d++) {
                int to = rework == Rework.LOCAL ? Math.floorMod(i + 1 + random.nextInt(21) - 10, n) : random.nextInt(n);
                builder.move(i, d == 0 ? (i + 1) % n : to, weight[d] / sum * (1 - exit));
            }
            builder.exit(i, 0, exit);
        }
        return builder.build();
    }

    /**
     * A line of stages: two steps forward, two back (within 10 places or anywhere earlier) with probability {@code
     * back} together; left only at its end.
     */
    static SparseChain line(int n, Rework rework, double back, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int i = 0; i < n; i++) {
            double forward = 1 - back;
            double one = forward * (0.2 + 0.6 * random.nextDouble());
            forward(builder, n, i, 1, one);
            forward(builder, n, i, 2, forward - one);
            for (int d = 0; d < 2; d++) {
                int reach = rework == Rework.LOCAL ? Math.min(i, 10) : i;
                builder.move(i, i - random.nextInt(reach + 1), back / 2);
            }
        }
        return builder.build();
    }

    private static void forward(SparseChainBuilder builder, int n, int i, int by, double share) {
        if (i + by < n) {
            builder.move(i, i + by, share);
        } else {
            builder.exit(i, 0, share);
        }
    }

    /** The same chain with its states numbered at random. */
    static SparseChain shuffled(SparseChain chain, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] name = new int[chain.states()];
        for (int i = 0; i < name.length; i++) {
            int j = random.nextInt(i + 1);
            name[i] = name[j];
            name[j] = i;
        }
        SparseChainBuilder builder = SparseChain.builder(chain.outcomes());
        for (int i = 0; i < name.length; i++) {
            for (int e = chain.rowStart[i]; e < chain.rowStart[i + 1]; e++) {
                if (chain.exits(e)) {
                    builder.exit(name[i], ~chain.target[e], chain.probability[e]);
                } else {
                    builder.move(name[i], name[chain.target[e]], chain.probability[e]);
                }
            }
        }
        return builder.build();
    }

    /**
     * {@link #mixing}, with an actor drawn per step from given shares and remembered: state = touchpoint · actors +
     * actor.
     */
    static SparseChain withActors(int touchpoints, int actors, Rework rework, double exit, long seed) {
        SparseChain base = mixing(touchpoints, rework, exit, seed);
        SplittableRandom random = new SplittableRandom(seed);
        double[][] share = new double[touchpoints][actors];
        for (double[] row : share) {
            double sum = 0;
            for (int a = 0; a < actors; a++) {
                row[a] = 0.05 + random.nextDouble();
                sum += row[a];
            }
            for (int a = 0; a < actors; a++) {
                row[a] /= sum;
            }
        }
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int state = 0; state < touchpoints * actors; state++) {
            int touchpoint = state / actors;
            for (int e = base.rowStart[touchpoint]; e < base.rowStart[touchpoint + 1]; e++) {
                if (base.exits(e)) {
                    builder.exit(state, 0, base.probability[e]);
                    continue;
                }
                int to = base.target[e];
                for (int a = 0; a < actors; a++) {
                    builder.move(state, to * actors + a, base.probability[e] * share[to][a]);
                }
            }
        }
        return builder.build();
    }
}
