package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All walks that visit no state twice, from the starts to wanted outcomes, up to a bound on paths and on steps; depth
 * first, in the order of states and edges, without recursion. In a graph with cycles a search can meet many dead ends
 * between two paths, hence the bound on steps.
 */
final class SimplePaths {
    private final SparseChain chain;
    private final Rewards rewards;
    private final boolean[] wanted;
    private final double[] onward;
    private final int mostPaths;
    private final long mostSteps;
    private final List<Walk> found = new ArrayList<>();
    private final BitSet onPath = new BitSet();
    private final int[] states;
    private final int[] edges;
    private final int[] cursor;
    private long steps;
    private boolean bounded;

    private SimplePaths(SparseChain chain, Rewards rewards, int mostPaths, long mostSteps, int... outcomes) {
        rewards.checkFits(chain);
        this.chain = chain;
        this.rewards = rewards;
        this.mostPaths = mostPaths;
        this.mostSteps = mostSteps;
        this.wanted = chain.wanted(outcomes);
        this.onward = new MaxPlus(chain, wanted).largest(new double[chain.edges()]);
        this.states = new int[chain.states()];
        this.edges = new int[chain.states()];
        this.cursor = new int[chain.states()];
    }

    /** The paths; {@link Walks#complete} says whether a bound was hit. Rewards are only reported. */
    static Walks of(
            SparseChain chain, double[] start, Rewards rewards, int mostPaths, long mostSteps, int... outcomes) {
        Starts.check(start, chain.states());
        SimplePaths search = new SimplePaths(chain, rewards, mostPaths, mostSteps, outcomes);
        for (int s = 0; s < start.length && !search.bounded; s++) {
            if (start[s] > 0 && search.onward[s] == 0) {
                search.from(s, Math.log(start[s]));
            }
        }
        return new Walks(search.found, !search.bounded, search.steps);
    }

    private void from(int start, double logShare) {
        int depth = push(0, start);
        while (depth > 0 && !bounded) {
            int state = states[depth - 1];
            if (cursor[depth - 1] == chain.rowStart[state + 1]) {
                onPath.clear(state);
                depth--;
                continue;
            }
            int e = cursor[depth - 1]++;
            steps++;
            edges[depth - 1] = e;
            int to = chain.target[e];
            if (chain.probability[e] > 0) {
                if (to >= 0 && !onPath.get(to) && onward[to] == 0) {
                    depth = push(depth, to);
                } else if (to < 0 && wanted[~to]) {
                    finish(depth, logShare);
                }
            }
            bounded |= steps >= mostSteps;
        }
        onPath.clear();
    }

    private int push(int depth, int state) {
        states[depth] = state;
        cursor[depth] = chain.rowStart[state];
        onPath.set(state);
        return depth + 1;
    }

    private void finish(int depth, double logShare) {
        if (found.size() == mostPaths) {
            bounded = true;
            return;
        }
        double log = logShare;
        double reward = 0;
        for (int i = 0; i < depth; i++) {
            log += Math.log(chain.probability[edges[i]]);
            reward += rewards.stateMean[states[i]] + rewards.edgeMean[edges[i]];
        }
        found.add(new Walk(
                Arrays.copyOf(states, depth),
                Arrays.copyOf(edges, depth),
                ~chain.target[edges[depth - 1]],
                log,
                reward));
    }
}
