package dev.journey.analysis.expected;

import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * A chain whose amounts are whole numbers of a unit, on its edges only. An amount with a variance is spread over the
 * lattice by its gamma distribution: the state or the edge gets a second half, and one edge per number of units leads
 * to it.
 *
 * @param chain the original's states first, then the halves
 * @param amount units per edge
 */
@SuppressWarnings("ArrayRecordComponent")
record Lattice(SparseChain chain, int[] amount) {
    /** How an amount becomes a number of units. */
    enum Rounding {
        DOWN,
        UP,
        NEAREST;

        int units(double amount, double unit) {
            double exact = amount / unit;
            double nearest = Math.rint(exact);
            if (this == NEAREST || Math.abs(exact - nearest) <= 1e-9) {
                return (int) nearest;
            }
            return (int) (this == DOWN ? Math.floor(exact) : Math.ceil(exact));
        }
    }

    static Lattice of(SparseChain chain, Rewards rewards, double unit, Rounding rounding) {
        Drawing drawing = new Drawing(chain, unit, rounding);
        for (int s = 0; s < chain.states(); s++) {
            drawing.state(s, rewards);
        }
        SparseChain drawn = drawing.builder.build();
        int[] amount = new int[drawn.edges()];
        for (int e = 0; e < amount.length; e++) {
            amount[drawn.edge(e)] = drawing.amount[e];
        }
        return new Lattice(drawn, amount);
    }

    private static final class Drawing {
        private static final double CUT = 1e-13;

        final SparseChain chain;
        final double unit;
        final Rounding rounding;
        final SparseChainBuilder builder;
        int[] amount;
        int next;

        Drawing(SparseChain chain, double unit, Rounding rounding) {
            this.chain = chain;
            this.unit = unit;
            this.rounding = rounding;
            this.builder = SparseChain.builder(chain.outcomes());
            this.amount = new int[chain.edges()];
            this.next = chain.states();
        }

        void state(int s, Rewards rewards) {
            int from = s;
            int own = 0;
            if (rewards.stateVariance[s] > 0) {
                from = next++;
                spread(s, from, rewards.stateMean[s], rewards.stateVariance[s]);
            } else {
                own = rounding.units(rewards.stateMean[s], unit);
            }
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                int to = chain.target[e];
                double p = chain.probability[e];
                if (p == 0) {
                    continue;
                }
                if (rewards.edgeVariance[e] > 0) {
                    int before = next++;
                    int after = next++;
                    leave(from, before, p, own);
                    spread(before, after, rewards.edgeMean[e], rewards.edgeVariance[e]);
                    leave(after, to, 1, 0);
                } else {
                    leave(from, to, p, own + rounding.units(rewards.edgeMean[e], unit));
                }
            }
        }

        private void leave(int from, int to, double p, int units) {
            note(to < 0 ? builder.exit(from, ~to, p) : builder.move(from, to, p), units);
        }

        private void note(int edge, int units) {
            if (edge >= amount.length) {
                amount = Arrays.copyOf(amount, 2 * edge + 16);
            }
            amount[edge] = units;
        }

        /** One edge per number of units; what lies beyond the last counts as the last, less than 1e-13. */
        private void spread(int from, int to, double mean, double variance) {
            if (!(mean > 0)) {
                throw new IllegalArgumentException(ChainTexts.of(ChainTexts.SPREAD, variance, mean));
            }
            GammaDistribution gamma = new GammaDistribution(null, mean * mean / variance, variance / mean);
            int up = rounding == Rounding.UP ? 1 : 0;
            double below = 0;
            for (int units = 0; below < 1; units++) {
                double upTo = gamma.cumulativeProbability((units + 1) * unit);
                if (upTo > 1 - CUT) {
                    upTo = 1;
                }
                if (upTo > below) {
                    note(builder.move(from, to, upTo - below), units + up);
                }
                below = Math.max(below, upTo);
            }
        }
    }
}
