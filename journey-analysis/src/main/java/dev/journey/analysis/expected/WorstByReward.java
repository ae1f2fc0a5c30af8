package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks walks by reward among those with at least a given probability.
 *
 * <p>A prefix with log-probability q at state i may still spend q − ln p of it. For any λ ≥ 0 the reward of what
 * follows is at most Φ(λ, i) + λ·(q − ln p), where Φ is the largest sum of (amount + λ·ln p(e)) on a walk from i: the
 * constraint in Lagrange's form, so the bound is admissible, and the smallest over several λ is kept. Φ exists when no
 * cycle has a positive sum, which holds for every λ that is large enough, as a cycle of an absorbing chain has a
 * probability below 1; without cycles λ = 0 serves, and without a floor on the probability the bound is then exact:
 * k-best by dynamic programming.
 */
final class WorstByReward implements WalkBound {
    private static final double ROUNDING = 1e-12;
    private static final int HALVINGS = 12;
    private static final int DOUBLINGS = 60;
    private static final int BISECTIONS = 6;

    private final double floor;
    private final double[] mostProbable;
    private final List<Multiplier> multipliers = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Multiplier(double lambda, double[] onward) {}

    /** {@code minProbability} of 0: no floor; then only chains without cycles have a worst walk. */
    WorstByReward(MaxPlus maxPlus, double[] logProbability, double[] edgeTotal, double minProbability) {
        this.floor = Math.log(minProbability);
        this.mostProbable = maxPlus.largest(logProbability);
        boolean free = add(maxPlus, logProbability, edgeTotal, 0);
        if (minProbability > 0) {
            double scale = Math.max(Block.largest(edgeTotal), Double.MIN_NORMAL);
            search(maxPlus, logProbability, edgeTotal, scale, free);
        }
    }

    /** Whether any bound exists; false for a chain with cycles and no floor. */
    boolean bounded() {
        return !multipliers.isEmpty();
    }

    private void search(MaxPlus maxPlus, double[] logProbability, double[] edgeTotal, double scale, boolean free) {
        double high = scale;
        int doublings = 0;
        while (!add(maxPlus, logProbability, edgeTotal, high) && doublings++ < DOUBLINGS) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            if (!add(maxPlus, logProbability, edgeTotal, high / 2)) {
                low = high / 2;
                break;
            }
            high /= 2;
        }
        for (int i = 0; i < BISECTIONS && !free && low > 0; i++) {
            double middle = (low + high) / 2;
            if (add(maxPlus, logProbability, edgeTotal, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    private boolean add(MaxPlus maxPlus, double[] logProbability, double[] edgeTotal, double lambda) {
        double[] weight = new double[edgeTotal.length];
        for (int e = 0; e < weight.length; e++) {
            weight[e] = edgeTotal[e] + (lambda == 0 ? 0 : lambda * logProbability[e]);
        }
        double[] onward = maxPlus.largest(weight);
        return onward.length > 0 && multipliers.add(new Multiplier(lambda, onward));
    }

    @Override
    public double continuing(int state, double logProbability, double reward) {
        if (!(logProbability + mostProbable[state] >= floor - ROUNDING)) {
            return Double.NEGATIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (Multiplier multiplier : multipliers) {
            double slack = multiplier.lambda == 0 ? 0 : multiplier.lambda * Math.max(0, logProbability - floor);
            best = Math.min(best, multiplier.onward[state] + slack);
        }
        return reward + best;
    }

    @Override
    public double finished(double logProbability, double reward) {
        return logProbability >= floor - ROUNDING ? reward : Double.NEGATIVE_INFINITY;
    }
}
