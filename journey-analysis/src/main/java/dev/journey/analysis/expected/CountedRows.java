package dev.journey.analysis.expected;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws the rows of a counted chain anew: each from the Dirichlet distribution of its counts, that is gamma distributed weights with
 * the counts as shapes. A way that was never taken stays so; rows that fork are kept as they are. Same seed, same rows. Not
 * thread-safe.
 */
final class CountedRows {
    private final PathChain paths;
    private final RandomGenerator random;

    /**
     * A chain drawn anew.
     *
     * @param chain the same edges with other probabilities
     * @param start the start drawn anew
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Drawn(SparseChain chain, double[] start) {}

    CountedRows(PathChain paths, long seed) {
        this.paths = paths;
        random = new Well19937c(seed);
    }

    Drawn next() {
        SparseChain chain = paths.chain();
        SparseChainBuilder builder = SparseChain.builder(chain.outcomes());
        for (int s = 0; s < chain.states(); s++) {
            int first = chain.rowStart[s];
            double[] row = row(s, first, chain.rowStart[s + 1] - first);
            for (int i = 0; i < row.length; i++) {
                int to = chain.target[first + i];
                if (to < 0) {
                    builder.exit(s, ~to, row[i]);
                } else {
                    builder.move(s, to, row[i]);
                }
            }
        }
        return new Drawn(
                builder.build(), paths.startCounts().length == 0 ? paths.start() : shares(paths.startCounts()));
    }

    private double[] row(int state, int first, int length) {
        double[] row = new double[length];
        if (paths.forks(state)) {
            System.arraycopy(paths.chain().probability, first, row, 0, length);
            return row;
        }
        System.arraycopy(paths.counts(), first, row, 0, length);
        return shares(row);
    }

    private double[] shares(double[] counts) {
        double[] shares = new double[counts.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = counts[i] > 0 ? new GammaDistribution(random, counts[i], 1).sample() : 0;
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
