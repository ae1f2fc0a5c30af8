package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * Prefixes of walks as a tree in arrays (each knows the prefix that it extends and the edge that it adds), and a binary
 * heap of those that wait, best bound first. Bounds that differ by rounding only (a 1e-12th of the first one) are
 * equal; among equals the deeper prefix goes first, then the younger, so that many equally good walks are finished one
 * by one and not all at once.
 */
final class PrefixQueue {
    private static final double ROUNDING = 1e-12;

    private int[] parent = new int[1024];
    private int[] edge = new int[1024];
    private int[] depth = new int[1024];
    private double[] logProbability = new double[1024];
    private double[] reward = new double[1024];
    /** The bound in multiples of {@link #quantum}. */
    private double[] key = new double[1024];

    private int prefixes;

    private int[] heap = new int[1024];
    private int waiting;
    private double quantum;

    int prefixes() {
        return prefixes;
    }

    boolean isEmpty() {
        return waiting == 0;
    }

    double logProbability(int prefix) {
        return logProbability[prefix];
    }

    double reward(int prefix) {
        return reward[prefix];
    }

    /** {@code by} is the edge added, or ~state for a start. A bound of −∞ is not kept. */
    void add(int from, int by, double log, double sum, double best) {
        if (best == Double.NEGATIVE_INFINITY) {
            return;
        }
        if (prefixes == parent.length) {
            grow();
        }
        if (quantum == 0) {
            quantum = best == 0 ? ROUNDING : ROUNDING * Math.abs(best);
        }
        parent[prefixes] = from;
        edge[prefixes] = by;
        depth[prefixes] = from < 0 ? 0 : depth[from] + 1;
        logProbability[prefixes] = log;
        reward[prefixes] = sum;
        key[prefixes] = Math.rint(best / quantum);
        push(prefixes++);
    }

    int state(int prefix, SparseChain chain) {
        return edge[prefix] < 0 ? ~edge[prefix] : chain.target[edge[prefix]];
    }

    boolean isFinished(int prefix, SparseChain chain) {
        return edge[prefix] >= 0 && chain.exits(edge[prefix]);
    }

    Walk walk(int prefix, SparseChain chain) {
        int length = depth[prefix];
        int[] states = new int[length];
        int[] edges = new int[length];
        int at = prefix;
        for (int i = length - 1; i >= 0; i--) {
            edges[i] = edge[at];
            at = parent[at];
            states[i] = state(at, chain);
        }
        return new Walk(states, edges, ~chain.target[edge[prefix]], logProbability[prefix], reward[prefix]);
    }

    private boolean before(int left, int right) {
        if (key[left] != key[right]) {
            return key[left] > key[right];
        }
        return depth[left] != depth[right] ? depth[left] > depth[right] : left > right;
    }

    private void push(int prefix) {
        if (waiting == heap.length) {
            heap = Arrays.copyOf(heap, 2 * waiting);
        }
        int at = waiting++;
        while (at > 0 && before(prefix, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = prefix;
    }

    int removeBest() {
        int best = heap[0];
        int moved = heap[--waiting];
        int at = 0;
        while (2 * at + 1 < waiting) {
            int child = 2 * at + 1;
            if (child + 1 < waiting && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], moved)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
        return best;
    }

    private void grow() {
        int size = 2 * prefixes;
        parent = Arrays.copyOf(parent, size);
        edge = Arrays.copyOf(edge, size);
        depth = Arrays.copyOf(depth, size);
        logProbability = Arrays.copyOf(logProbability, size);
        reward = Arrays.copyOf(reward, size);
        key = Arrays.copyOf(key, size);
    }
}
