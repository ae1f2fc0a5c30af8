package dev.journey.analysis.expected;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How many walks lead from the starts to wanted outcomes in a chain without cycles: counted, never listed (77
 * touchpoints can have 31 million paths). Parallel edges count apart, edges of probability 0 do not count. Cost: one
 * big addition per edge.
 */
final class WalkCount {
    private WalkCount() {}

    /**
     * The number of walks.
     *
     * @throws IllegalArgumentException when a state that lies on the way from a start to a wanted outcome is on a cycle
     */
    static BigInteger of(SparseChain chain, BitSet starts, int... outcomes) {
        boolean[] wanted = chain.wanted(outcomes);
        BitSet reachable = chain.reachable(starts);
        Components components = Components.of(chain);
        BigInteger[] ways = new BigInteger[chain.states()];
        Arrays.fill(ways, BigInteger.ZERO);
        for (int c = 0; c < components.count(); c++) {
            boolean useful = false;
            for (int at = components.start[c]; at < components.start[c + 1]; at++) {
                int state = components.members[at];
                ways[state] = onward(chain, state, wanted, ways);
                useful |= reachable.get(state) && ways[state].signum() > 0;
            }
            int first = components.members[components.start[c]];
            if (useful && (components.size(c) > 1 || loops(chain, first))) {
                throw new IllegalArgumentException(ChainTexts.of(ChainTexts.CYCLE, first));
            }
        }
        return starts.stream().mapToObj(s -> ways[s]).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger onward(SparseChain chain, int state, boolean[] wanted, BigInteger[] ways) {
        BigInteger sum = BigInteger.ZERO;
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            int to = chain.target[e];
            if (chain.probability[e] > 0) {
                sum = sum.add(to >= 0 ? ways[to] : wanted[~to] ? BigInteger.ONE : BigInteger.ZERO);
            }
        }
        return sum;
    }

    private static boolean loops(SparseChain chain, int state) {
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            if (chain.target[e] == state && chain.probability[e] > 0) {
                return true;
            }
        }
        return false;
    }
}
