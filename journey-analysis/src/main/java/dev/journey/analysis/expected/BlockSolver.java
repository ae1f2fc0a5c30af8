package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves a chain block by block over its strongly connected components in topological order. States that stand alone
 * take one division; how other blocks are solved is said in {@link Block}.
 */
final class BlockSolver {
    private final SparseChain chain;
    private final Components components;
    private final List<Block> blocks = new ArrayList<>();
    /** Component → its place in {@link #blocks}; -1 for a state that stands alone. */
    private final int[] blockOf;

    private final double[] leaving;
    private final int singletons;

    BlockSolver(SparseChain chain) {
        this.chain = chain;
        this.components = Components.of(chain);
        this.leaving = leaving(chain);
        this.blockOf = new int[components.count()];
        int[] local = new int[chain.states()];
        int alone = 0;
        for (int c = 0; c < blockOf.length; c++) {
            if (components.size(c) == 1) {
                alone++;
                blockOf[c] = -1;
                continue;
            }
            int[] members = members(c);
            for (int i = 0; i < members.length; i++) {
                local[members[i]] = i;
            }
            blockOf[c] = blocks.size();
            blocks.add(Block.of(BlockMatrix.of(chain, members, local, components.of, c)));
        }
        this.singletons = alone;
    }

    private static double[] leaving(SparseChain chain) {
        double[] leaving = new double[chain.states()];
        for (int s = 0; s < leaving.length; s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                if (chain.target[e] != s) {
                    leaving[s] += chain.probability[e];
                }
            }
        }
        return leaving;
    }

    int states() {
        return chain.states();
    }

    int singletons() {
        return singletons;
    }

    /** Replaces the right-hand side by the solution. */
    void solve(double[] x, boolean transposed, List<BlockReport> reports) {
        if (transposed) {
            for (int c = blockOf.length - 1; c >= 0; c--) {
                forward(c, x, reports);
            }
        } else {
            for (int c = 0; c < blockOf.length; c++) {
                backward(c, x, reports);
            }
        }
    }

    private void backward(int c, double[] x, List<BlockReport> reports) {
        for (int at = components.start[c]; at < components.start[c + 1]; at++) {
            int state = components.members[at];
            double sum = x[state];
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                int to = chain.target[e];
                if (to >= 0 && components.of[to] != c) {
                    sum += chain.probability[e] * x[to];
                }
            }
            x[state] = sum;
        }
        solveBlock(c, x, false, reports);
    }

    private void forward(int c, double[] x, List<BlockReport> reports) {
        solveBlock(c, x, true, reports);
        for (int at = components.start[c]; at < components.start[c + 1]; at++) {
            int state = components.members[at];
            double value = x[state];
            if (value == 0) {
                continue;
            }
            for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
                int to = chain.target[e];
                if (to >= 0 && components.of[to] != c) {
                    x[to] += chain.probability[e] * value;
                }
            }
        }
    }

    private void solveBlock(int c, double[] x, boolean transposed, List<BlockReport> reports) {
        if (blockOf[c] < 0) {
            int state = components.members[components.start[c]];
            x[state] /= leaving[state];
            if (!Double.isFinite(x[state])) {
                throw new ChainSolverException(ChainTexts.of(ChainTexts.OVERFLOW, 1));
            }
            return;
        }
        int[] members = members(c);
        double[] part = new double[members.length];
        boolean zero = true;
        for (int i = 0; i < part.length; i++) {
            part[i] = x[members[i]];
            zero &= part[i] == 0;
        }
        if (zero) {
            return;
        }
        reports.add(blocks.get(blockOf[c]).solve(part, transposed));
        for (int i = 0; i < part.length; i++) {
            x[members[i]] = part[i];
        }
    }

    private int[] members(int c) {
        return Arrays.copyOfRange(components.members, components.start[c], components.start[c + 1]);
    }
}
