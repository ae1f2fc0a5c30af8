package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best walks of a chain from its starts to wanted outcomes, loops included: best-first over prefixes with an
 * admissible bound (A*, P. Hart, N. Nilsson, B. Raphael 1968; each state may be reached by many prefixes, so that the
 * k-th walk to leave the queue is the k-th best).
 *
 * <p>With an exact bound only prefixes of the k best walks are opened: cost k · length · (out-degree + log) and no
 * more. Equal bounds are served deepest first. Edges of probability 0 are not walked. Results are ordered by value,
 * then by the order in which they were found, which is a function of the input alone.
 */
final class WalkSearch {
    /** Prefixes looked at before a search gives up; about 200 MB. */
    static final int MOST_STEPS = 4_000_000;

    private final SparseChain chain;
    private final double[] start;
    private final boolean[] wanted;
    private final double[] logProbability;
    private final double[] edgeTotal;
    private final MaxPlus maxPlus;

    private WalkSearch(SparseChain chain, double[] start, Rewards rewards, int... outcomes) {
        Starts.check(start, chain.states());
        rewards.checkFits(chain);
        this.chain = chain;
        this.start = start;
        this.wanted = chain.wanted(outcomes);
        this.logProbability = new double[chain.edges()];
        this.edgeTotal = new double[chain.edges()];
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                logProbability[e] = chain.probability[e] > 0 ? Math.log(chain.probability[e]) : 0;
                edgeTotal[e] = rewards.stateMean[s] + rewards.edgeMean[e];
            }
        }
        this.maxPlus = new MaxPlus(chain, wanted);
    }

    /** The k most probable walks that end in one of {@code outcomes}; {@code rewards} are only reported. */
    static Walks mostProbable(
            SparseChain chain, double[] start, Rewards rewards, int k, int mostSteps, int... outcomes) {
        WalkSearch search = new WalkSearch(chain, start, rewards, outcomes);
        return search.run(new MostProbable(search.maxPlus, search.logProbability), k, mostSteps);
    }

    /**
     * The k walks of largest reward among those of probability at least {@code minProbability} that end in one of
     * {@code outcomes}.
     *
     * @throws IllegalArgumentException when {@code minProbability} is not in [0, 1], or is 0 and the chain has a cycle
     *      of positive reward, so that there is no worst walk
     */
    static Walks worst(
            SparseChain chain,
            double[] start,
            Rewards rewards,
            double minProbability,
            int k,
            int mostSteps,
            int... outcomes) {
        if (!(minProbability >= 0 && minProbability <= 1)) {
            throw new IllegalArgumentException(
                    ChainTexts.of(ChainTexts.SHARE, "The least probability", minProbability));
        }
        WalkSearch search = new WalkSearch(chain, start, rewards, outcomes);
        WorstByReward bound =
                new WorstByReward(search.maxPlus, search.logProbability, search.edgeTotal, minProbability);
        if (!bound.bounded()) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.NO_WORST));
        }
        return search.run(bound, k, mostSteps);
    }

    private Walks run(WalkBound bound, int k, int mostSteps) {
        if (k < 1) {
            throw new IllegalArgumentException(ChainTexts.of(ChainTexts.COUNT, "Walks asked for:", k));
        }
        PrefixQueue queue = new PrefixQueue();
        for (int s = 0; s < start.length; s++) {
            if (start[s] > 0) {
                double log = Math.log(start[s]);
                queue.add(-1, ~s, log, 0, bound.continuing(s, log, 0));
            }
        }
        List<Walk> found = new ArrayList<>();
        while (found.size() < k && !queue.isEmpty() && queue.prefixes() <= mostSteps) {
            int prefix = queue.removeBest();
            if (queue.isFinished(prefix, chain)) {
                found.add(queue.walk(prefix, chain));
            } else {
                open(prefix, queue, bound);
            }
        }
        boolean complete = found.size() == k || queue.isEmpty();
        while (found.size() < k && !queue.isEmpty()) {
            int prefix = queue.removeBest();
            if (queue.isFinished(prefix, chain)) {
                found.add(queue.walk(prefix, chain));
            }
        }
        found.sort(Comparator.comparingDouble((Walk walk) -> bound.finished(walk.logProbability(), walk.reward()))
                .reversed());
        return new Walks(found, complete, queue.prefixes());
    }

    private void open(int prefix, PrefixQueue queue, WalkBound bound) {
        int state = queue.state(prefix, chain);
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            int to = chain.target[e];
            if (chain.probability[e] > 0 && (to >= 0 || wanted[~to])) {
                double log = queue.logProbability(prefix) + logProbability[e];
                double reward = queue.reward(prefix) + edgeTotal[e];
                double best = to >= 0 ? bound.continuing(to, log, reward) : bound.finished(log, reward);
                queue.add(prefix, e, log, reward, best);
            }
        }
    }
}
