package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConditionedTest {
    /**
     * At each round: win .1, lose .3, again .6. Given a win, a round is still followed by another with .6, so the
     * rounds are 2.5 either way: the loop does not know how it will end.
     */
    @Test
    void theNumberOfRoundsDoesNotTellTheOutcome() {
        SparseChainBuilder builder = SparseChain.builder(2);
        builder.exit(0, 0, 0.1);
        builder.exit(0, 1, 0.3);
        builder.move(0, 0, 0.6);
        Conditioned won = Conditioned.on(ChainSolver.of(builder.build()), new double[] {1}, 0);
        assertThat(won.probability()).isCloseTo(0.25, within(1e-15));
        assertThat(won.chain().edges()).isEqualTo(2);
        assertThat(won.edgeOf()).containsExactly(0, 2);
        assertThat(ChainSolver.of(won.chain()).visits(won.start()).values()[0]).isCloseTo(2.5, within(1e-14));
    }

    /** In the laptop story the desk cannot be reached by a lost customer; "says" can be left by both. */
    @Test
    void leavesOutWhatTheOutcomeCannotHaveSeen() {
        ChainSolver solver = ChainSolver.of(Laptop.chain());
        Conditioned lost = Conditioned.on(solver, Laptop.start(), Laptop.LOST);
        assertThat(lost.stateOf()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(lost.probability()).isCloseTo(1 - 0.6116438356, within(1e-9));
        Conditioned all = Conditioned.on(solver, Laptop.start(), Laptop.LOST, Laptop.RESOLVED);
        assertThat(all.probability()).isCloseTo(1, within(1e-15));
        assertThat(all.chain().states()).isEqualTo(8);
    }

    @Test
    void refusesAnOutcomeThatCannotBe() {
        SparseChainBuilder builder = SparseChain.builder(2);
        builder.exit(0, 0, 1);
        ChainSolver solver = ChainSolver.of(builder.build());
        assertThatThrownBy(() -> Conditioned.on(solver, new double[] {1}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No start can reach the outcomes [1]: condition on outcomes of positive probability.");
    }

    @Test
    void flowIsMovedWithinOneStateOnly() {
        SparseChain chain = Laptop.chain();
        Sensitivity sensitivity = Sensitivity.of(ChainSolver.of(chain), Laptop.start(), Rewards.none(chain));
        assertThatThrownBy(() -> sensitivity.moving(1, 5))
                .hasMessage("Edges 1 and 5 leave states 1 and 4: a flow can only be moved between edges of one state.");
    }
}
