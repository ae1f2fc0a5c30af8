package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Structure: components against reachability both ways, and orders that are orders. */
class ComponentsLawsTest {
    @Property(seed = "51", tries = 150)
    void sameComponentMeansReachableBothWays(@ForAll @IntRange(min = 1, max = 25) int states, @ForAll long seed) {
        SparseChain chain = thin(states, seed);
        Components components = Components.of(chain);
        BitSet[] reach = new BitSet[states];
        for (int s = 0; s < states; s++) {
            BitSet one = new BitSet();
            one.set(s);
            reach[s] = chain.reachable(one);
        }
        for (int a = 0; a < states; a++) {
            for (int b = 0; b < states; b++) {
                boolean both = reach[a].get(b) && reach[b].get(a);
                assertThat(components.of[a] == components.of[b]).isEqualTo(both);
                if (reach[a].get(b)) {
                    assertThat(components.of[b]).as("sinks come first").isLessThanOrEqualTo(components.of[a]);
                }
            }
        }
        assertThat(Arrays.stream(components.members).sorted().toArray())
                .containsExactly(IntStream.range(0, states).toArray());
    }

    /** One or two moves per state, so that there are many components. */
    private static SparseChain thin(int states, long seed) {
        int[] to = RandomChains.counts(2 * states, states - 1, seed);
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int s = 0; s < states; s++) {
            builder.move(s, to[2 * s], 0.5);
            builder.move(s, to[2 * s + 1], s % 3 == 0 ? 0.25 : 0);
            builder.exit(s, 0, s % 3 == 0 ? 0.25 : 0.5);
        }
        return builder.build();
    }

    @Property(seed = "52", tries = 100)
    void ordersAreOrders(@ForAll @IntRange(min = 2, max = 60) int states, @ForAll long seed) {
        BlockMatrix block = RandomChains.block(RandomChains.of(states, 0, seed));
        int[] all = IntStream.range(0, states).toArray();
        MinimumDegree.Order order = MinimumDegree.of(block, Long.MAX_VALUE);
        assertThat(order.order()).containsExactlyInAnyOrder(all);
        assertThat(GreedyOrder.of(block)).containsExactlyInAnyOrder(all);
        FactorPattern pattern = FactorPattern.of(block.permuted(order.order()));
        assertThat((long) pattern.entries())
                .as("the price is an upper estimate")
                .isLessThanOrEqualTo(order.entries());
        assertThat(MinimumDegree.of(block, 0).found()).isFalse();
    }

    /**
     * With the price of an order as the budget it is found, however the search looks ahead; where moves lead anywhere, a tenth of the
     * price is known to be too little long before it is spent.
     */
    @Test
    void aSearchWithoutHopeEndsEarly() {
        BlockMatrix local = RandomChains.block(ChainSamples.mixing(2_000, ChainSamples.Rework.LOCAL, 0.05, 7));
        MinimumDegree.Order cheap = MinimumDegree.of(local, Long.MAX_VALUE);
        assertThat(MinimumDegree.of(local, 2 * cheap.operations()).found()).isTrue();
        BlockMatrix anywhere = RandomChains.block(ChainSamples.mixing(2_000, ChainSamples.Rework.ANYWHERE, 0.05, 7));
        MinimumDegree.Order dear = MinimumDegree.of(anywhere, Long.MAX_VALUE);
        assertThat(dear.found()).isTrue();
        assertThat(dear.operations()).isGreaterThan(50 * cheap.operations());
        MinimumDegree.Order givenUp = MinimumDegree.of(anywhere, dear.operations() / 10);
        assertThat(givenUp.found()).isFalse();
        assertThat(givenUp.operations()).isLessThan(dear.operations() / 20);
    }

    /** A shuffled line of stages has one order without a step back, and the greedy order finds it. */
    @Property(seed = "53", tries = 30)
    void theGreedyOrderPutsALineInLine(@ForAll @IntRange(min = 3, max = 200) int states, @ForAll long seed) {
        SparseChain line = ChainSamples.line(states, ChainSamples.Rework.ANYWHERE, 0.01, seed);
        BlockMatrix block = RandomChains.block(ChainSamples.shuffled(line, seed));
        BlockMatrix ordered = block.permuted(GreedyOrder.of(block));
        double back = 0;
        for (int i = 0; i < states; i++) {
            for (int at = ordered.rowStart[i]; at < ordered.rowStart[i + 1]; at++) {
                back += ordered.column[at] < i ? ordered.value[at] : 0;
            }
        }
        assertThat(back).isLessThanOrEqualTo(0.011 * states + 1);
    }
}
