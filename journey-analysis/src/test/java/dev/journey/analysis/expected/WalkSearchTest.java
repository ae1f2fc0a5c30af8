package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkSearchTest {
    private static final int MANY = 1_000_000;

    private final SparseChain laptop = Laptop.chain();
    private final Rewards minutes = Rewards.onStates(laptop, Laptop.CUSTOMER_MINUTES);

    /**
     * Resolved at once with .3; lost after one try and one visit with .7·.3·.9·.6 = .1134; resolved after one try with
     * .07; each with its minutes.
     */
    @Test
    void theMostProbableWalksOfTheLaptopStory() {
        Walks walks = WalkSearch.mostProbable(laptop, Laptop.start(), minutes, 3, MANY, Laptop.RESOLVED, Laptop.LOST);
        assertThat(walks.complete()).isTrue();
        assertThat(walks.walks())
                .extracting(Walk::probability)
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo(0.3, within(1e-15)),
                        p -> assertThat(p).isCloseTo(0.1134, within(1e-15)),
                        p -> assertThat(p).isCloseTo(0.07, within(1e-15)));
        assertThat(walks.walks().get(0).states()).containsExactly(Laptop.START, Laptop.DIY);
        assertThat(walks.walks().get(0).edges()).containsExactly(0, 1);
        assertThat(walks.walks().get(1).states()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(walks.walks()).extracting(Walk::reward).containsExactly(60.0, 210.0, 115.0);
        assertThat(walks.walks())
                .extracting(Walk::outcome)
                .containsExactly(Laptop.RESOLVED, Laptop.LOST, Laptop.RESOLVED);
    }

    /** A walk goes round once and more: lost after a second try by mail, .6·.1134. */
    @Test
    void loopsAreWalked() {
        Walks lost = WalkSearch.mostProbable(laptop, Laptop.start(), minutes, 2, MANY, Laptop.LOST);
        assertThat(lost.walks().get(1).probability()).isCloseTo(0.6 * 0.1134, within(1e-15));
        assertThat(lost.walks().get(1).states()).containsExactly(0, 1, 2, 3, 4, 2, 3, 4, 5, 6);
    }

    @Test
    void theWorstWalkThatIsNotTooRare() {
        Walks worst = WalkSearch.worst(laptop, Laptop.start(), minutes, 0.02, 1, MANY, Laptop.RESOLVED, Laptop.LOST);
        assertThat(worst.complete()).isTrue();
        Walk walk = worst.walks().get(0);
        // .1134·.6·.6·.6 = .0245 for three rounds by mail: 60 + 4·55 + 95. Going to the store twice: .1134·.4·.27/.6…
        // is rarer than .02 with the way back.
        assertThat(walk.probability()).isGreaterThanOrEqualTo(0.02);
        assertThat(walk.reward()).isEqualTo(375);
    }

    @Test
    void saysWhenTheBoundStoppedIt() {
        Walks walks = WalkSearch.worst(laptop, Laptop.start(), minutes, 1e-9, 5, 50, Laptop.LOST);
        assertThat(walks.complete()).isFalse();
    }

    @Test
    void aCostlyCycleHasNoWorstWalk() {
        assertThatThrownBy(() -> WalkSearch.worst(laptop, Laptop.start(), minutes, 0, 1, MANY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A chain with a costly cycle has no worst walk: give a least probability above 0.");
        assertThatThrownBy(() -> WalkSearch.worst(laptop, Laptop.start(), minutes, 1.5, 1, MANY, 0))
                .hasMessage("The least probability 1.5: it must lie in [0, 1].");
        assertThatThrownBy(() -> WalkSearch.mostProbable(laptop, Laptop.start(), minutes, 0, MANY, 0))
                .hasMessage("Walks asked for: 0: give at least 1.");
    }

    /** 77 diamonds one behind the other: 2^77 equally likely walks; the first three are found at once. */
    @Test
    void manyEquallyGoodWalks() {
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int i = 0; i < 77; i++) {
            builder.move(3 * i, 3 * i + 1, 0.5);
            builder.move(3 * i, 3 * i + 2, 0.5);
            builder.move(3 * i + 1, 3 * i + 3, 1);
            builder.move(3 * i + 2, 3 * i + 3, 1);
        }
        builder.exit(231, 0, 1);
        SparseChain chain = builder.build();
        double[] start = Starts.at(chain, 0);
        BitSet starts = Starts.states(start);
        assertThat(WalkCount.of(chain, starts, 0)).isEqualTo(BigInteger.TWO.pow(77));
        Walks walks = WalkSearch.mostProbable(chain, start, Rewards.none(chain), 3, 10_000, 0);
        assertThat(walks.complete()).isTrue();
        assertThat(walks.steps()).isLessThan(1_000);
        assertThat(walks.walks())
                .allSatisfy(w -> assertThat(w.logProbability()).isCloseTo(77 * Math.log(0.5), within(1e-9)));
        Walks paths = SimplePaths.of(chain, start, Rewards.none(chain), 100, MANY, 0);
        assertThat(paths.complete()).isFalse();
        assertThat(paths.walks()).hasSize(100);
    }

    /** Thousands of steps: the probability underflows, its logarithm does not. */
    @Test
    void walksWhoseProbabilityNoDoubleHolds() {
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int i = 0; i < 5_000; i++) {
            builder.move(i, i + 1, 0.5);
            builder.move(i, i, 0.5);
        }
        builder.exit(5_000, 0, 1);
        SparseChain chain = builder.build();
        Walks walks = WalkSearch.mostProbable(chain, Starts.at(chain, 0), Rewards.none(chain), 2, MANY, 0);
        assertThat(walks.walks().get(0).logProbability()).isCloseTo(5_000 * Math.log(0.5), within(1e-6));
        assertThat(walks.walks().get(0).probability()).isZero();
        assertThat(walks.walks().get(1).states()).hasSize(5_002);
    }

    @Test
    void walksThroughACycleAreNotCounted() {
        BitSet starts = Starts.states(Laptop.start());
        assertThatThrownBy(() -> WalkCount.of(laptop, starts, Laptop.LOST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("State \\d lies on a cycle, so that walks through it are without number: ask"
                        + " for simple paths up to a bound\\.");
    }

    @Test
    void outcomesMustBeNamedAndBeThere() {
        assertThatThrownBy(() -> WalkSearch.mostProbable(laptop, Laptop.start(), minutes, 1, MANY))
                .hasMessage("No outcome asked for: name at least one in [0, 1].");
        assertThatThrownBy(() -> SimplePaths.of(laptop, Laptop.start(), minutes, 1, MANY, 2))
                .hasMessage("Outcome 2: it must lie in [0, 1].");
    }

    @Test
    void aLoopOffTheWayDoesNotMatterForCounting() {
        SparseChainBuilder builder = SparseChain.builder(2);
        builder.exit(0, 0, 0.25);
        builder.exit(0, 0, 0.25);
        builder.move(0, 1, 0.5);
        builder.move(1, 1, 0.5);
        builder.exit(1, 1, 0.5);
        SparseChain chain = builder.build();
        BitSet starts = Starts.states(Starts.at(chain, 0));
        assertThat(WalkCount.of(chain, starts, 0)).isEqualTo(BigInteger.TWO);
        assertThatThrownBy(() -> WalkCount.of(chain, starts, 1)).hasMessageStartingWith("State 1 lies on a cycle");
    }

    @Test
    void simplePathsOfTheLaptopStory() {
        Walks paths = SimplePaths.of(laptop, Laptop.start(), minutes, 10, MANY, Laptop.RESOLVED, Laptop.LOST);
        assertThat(paths.complete()).isTrue();
        assertThat(paths.walks())
                .extracting(w -> List.of(w.states().length, w.outcome()))
                .containsExactlyInAnyOrder(List.of(2, 0), List.of(5, 0), List.of(7, 1), List.of(7, 0));
        assertThat(SimplePaths.of(laptop, Laptop.start(), minutes, 4, MANY, 0, 1)
                        .complete())
                .isTrue();
        assertThat(SimplePaths.of(laptop, Laptop.start(), minutes, 3, MANY, 0, 1)
                        .complete())
                .isFalse();
        assertThat(SimplePaths.of(laptop, Laptop.start(), minutes, 10, 5, 0, 1).complete())
                .isFalse();
    }
}
