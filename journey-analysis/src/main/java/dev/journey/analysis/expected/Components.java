package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * The strongly connected components of a chain's states, sinks first: every edge leads to the same or to a lower
 * component.
 *
 * <p>Tarjan's algorithm (R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1, 1972) with its
 * own stack, so that a line of a million states is no deeper than one of ten. Edges of probability 0 are not followed.
 * Cost: n + edges time, 5 n ints.
 */
final class Components {
    /** Per state: its component. */
    final int[] of;
    /** Members of component c: {@code members[start[c] .. start[c+1]-1]}, ascending. */
    final int[] start;

    final int[] members;

    private Components(int[] of, int[] start, int[] members) {
        this.of = of;
        this.start = start;
        this.members = members;
    }

    int count() {
        return start.length - 1;
    }

    int size(int component) {
        return start[component + 1] - start[component];
    }

    static Components of(SparseChain chain) {
        Search search = new Search(chain);
        for (int s = 0; s < chain.states(); s++) {
            if (search.index[s] == 0) {
                search.visit(s);
            }
        }
        int[] start = new int[search.found + 1];
        for (int component : search.component) {
            start[component + 1]++;
        }
        for (int c = 0; c < search.found; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] members = new int[chain.states()];
        for (int s = 0; s < members.length; s++) {
            members[next[search.component[s]]++] = s;
        }
        return new Components(search.component, start, members);
    }

    private static final class Search {
        final SparseChain chain;
        final int[] index;
        final int[] low;
        final int[] cursor;
        final int[] component;
        final int[] open;
        final int[] path;
        int opened;
        int depth;
        int clock;
        int found;

        Search(SparseChain chain) {
            int n = chain.states();
            this.chain = chain;
            index = new int[n];
            low = new int[n];
            cursor = Arrays.copyOf(chain.rowStart, n);
            component = new int[n];
            Arrays.fill(component, -1);
            open = new int[n];
            path = new int[n];
        }

        void visit(int root) {
            enter(root);
            while (depth > 0) {
                int state = path[depth - 1];
                int child = nextUnseen(state);
                if (child >= 0) {
                    enter(child);
                } else {
                    leave(state);
                }
            }
        }

        private void enter(int state) {
            index[state] = ++clock;
            low[state] = clock;
            open[opened++] = state;
            path[depth++] = state;
        }

        private int nextUnseen(int state) {
            while (cursor[state] < chain.rowStart[state + 1]) {
                int e = cursor[state]++;
                int to = chain.target[e];
                if (to < 0 || chain.probability[e] <= 0) {
                    continue;
                }
                if (index[to] == 0) {
                    return to;
                }
                if (component[to] < 0) {
                    low[state] = Math.min(low[state], index[to]);
                }
            }
            return -1;
        }

        private void leave(int state) {
            depth--;
            if (depth > 0) {
                int parent = path[depth - 1];
                low[parent] = Math.min(low[parent], low[state]);
            }
            if (low[state] == index[state]) {
                int member;
                do {
                    member = open[--opened];
                    component[member] = found;
                } while (member != state);
                found++;
            }
        }
    }
}
