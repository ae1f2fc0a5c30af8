package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * The largest sum of edge weights on any walk from each state to a wanted outcome; −∞ where there is none.
 *
 * <p>Component by component, sinks first: a state without a cycle takes one look at its edges (dynamic programming),
 * and only the edges inside a component are iterated, by Bellman–Ford with a queue; every n improvements it looks for a
 * cycle among the best next edges, which is there exactly when some cycle has a positive sum and no largest sum exists
 * (after R. Tarjan's parent-graph test; B. Cherkassky, A. Goldberg, "Negative-cycle detection algorithms", Math.
 * Program. 85, 1999). Cost: edges outside of cycles; inside, edges times a few and at worst states · edges of the
 * component.
 */
final class MaxPlus {
    private final SparseChain chain;
    private final boolean[] wanted;
    private final Components components;
    /** Edges between states of one component, by target: pairs (source, edge). */
    private final int[] insideStart;

    private final int[] inside;

    MaxPlus(SparseChain chain, boolean[] wanted) {
        this.chain = chain;
        this.wanted = wanted;
        this.components = Components.of(chain);
        this.insideStart = new int[chain.states() + 1];
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (isInside(s, e)) {
                    insideStart[chain.target[e] + 1]++;
                }
            }
        }
        for (int s = 0; s < chain.states(); s++) {
            insideStart[s + 1] += insideStart[s];
        }
        int[] next = insideStart.clone();
        this.inside = new int[2 * insideStart[chain.states()]];
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (isInside(s, e)) {
                    int at = next[chain.target[e]]++;
                    inside[2 * at] = s;
                    inside[2 * at + 1] = e;
                }
            }
        }
    }

    private boolean isInside(int state, int edge) {
        return chain.probability[edge] > 0
                && !chain.exits(edge)
                && components.of[chain.target[edge]] == components.of[state];
    }

    private boolean usable(int edge) {
        return chain.probability[edge] > 0 && (!chain.exits(edge) || wanted[~chain.target[edge]]);
    }

    /**
     * The largest sums, or an empty array when a cycle has a positive one. Gains below {@code 1e-12} of the largest
     * weight are rounding, not gains.
     */
    double[] largest(double[] weight) {
        Search search = new Search(weight);
        for (int c = 0; c < components.count(); c++) {
            for (int at = components.start[c]; at < components.start[c + 1]; at++) {
                search.lookOutside(components.members[at], c);
            }
            if (!search.iterate(c)) {
                return new double[0];
            }
        }
        return search.best;
    }

    private final class Search {
        final double[] weight;
        final double slack;
        final double[] best;
        final int[] next;
        final int[] seenBy;
        final StateQueue queue;
        int looks;

        Search(double[] weight) {
            int n = chain.states();
            this.weight = weight;
            this.slack = 1e-12 * Block.largest(weight);
            this.best = new double[n];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            this.next = new int[n];
            Arrays.fill(next, -1);
            this.seenBy = new int[n];
            this.queue = new StateQueue(n);
        }

        /** The best exit or move to a lower component. */
        void lookOutside(int state, int component) {
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                int to = chain.target[e];
                if (usable(e) && (to < 0 || components.of[to] != component)) {
                    best[state] = Math.max(best[state], weight[e] + (to < 0 ? 0 : best[to]));
                }
            }
            if (best[state] > Double.NEGATIVE_INFINITY && insideStart[state] < insideStart[state + 1]) {
                queue.add(state);
            }
        }

        /** Moves within the component until nothing gains; false when a cycle gains for ever. */
        boolean iterate(int component) {
            int gains = 0;
            while (!queue.isEmpty()) {
                int to = queue.remove();
                for (int at = insideStart[to]; at < insideStart[to + 1]; at++) {
                    int from = inside[2 * at];
                    double sum = weight[inside[2 * at + 1]] + best[to];
                    if (sum > best[from] + slack) {
                        best[from] = sum;
                        next[from] = to;
                        queue.add(from);
                        gains++;
                    }
                }
                if (gains >= components.size(component)) {
                    gains = 0;
                    if (cyclic(component)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean cyclic(int component) {
            int first = looks + 1;
            for (int i = components.start[component]; i < components.start[component + 1]; i++) {
                looks++;
                int at = components.members[i];
                while (at >= 0 && seenBy[at] < first) {
                    seenBy[at] = looks;
                    at = next[at];
                }
                if (at >= 0 && seenBy[at] == looks) {
                    return true;
                }
            }
            return false;
        }
    }

    /** First in, first out; a state waits at most once. */
    private static final class StateQueue {
        private final int[] ring;
        private final boolean[] waiting;
        private int head;
        private int size;

        StateQueue(int n) {
            ring = new int[n];
            waiting = new boolean[n];
        }

        boolean isEmpty() {
            return size == 0;
        }

        void add(int state) {
            if (!waiting[state]) {
                waiting[state] = true;
                ring[(head + size++) % ring.length] = state;
            }
        }

        int remove() {
            int state = ring[head];
            head = (head + 1) % ring.length;
            size--;
            waiting[state] = false;
            return state;
        }
    }
}
