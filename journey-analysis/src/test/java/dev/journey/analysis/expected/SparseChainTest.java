package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SparseChainTest {
    @Test
    void keepsEdgesApartAndFindsThemByTheOrderInWhichTheyWereAdded() {
        SparseChainBuilder builder = SparseChain.builder(2);
        int late = builder.move(1, 0, 0.25);
        int first = builder.move(0, 1, 0.5);
        int parallel = builder.move(0, 1, 0.5);
        int exit = builder.exit(1, 1, 0.75);
        SparseChain chain = builder.build();

        assertThat(chain.states()).isEqualTo(2);
        assertThat(chain.edges()).isEqualTo(4);
        assertThat(chain.edge(first)).isEqualTo(0);
        assertThat(chain.edge(parallel)).isEqualTo(1);
        assertThat(chain.edge(late)).isEqualTo(2);
        assertThat(chain.edge(exit)).isEqualTo(3);
        assertThat(chain.exits(3)).isTrue();
        assertThat(chain.source(0)).isZero();
        assertThat(chain.source(1)).isZero();
        assertThat(chain.source(3)).isEqualTo(1);
        assertThat(chain.exitProbability(1, 1)).isEqualTo(0.75);
        assertThat(chain.exitProbability(1, 0)).isZero();
    }

    @Test
    void scalesRowsThatAreOffByRounding() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.exit(0, 0, 0.3333333333);
        builder.exit(0, 0, 0.3333333333);
        builder.exit(0, 0, 0.3333333333);
        assertThat(builder.build().probability[0]).isEqualTo(1.0 / 3);
    }

    @Test
    void namesTheRowsThatDoNotSumToOne() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.exit(0, 0, 0.5);
        builder.move(1, 2, 1);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The probabilities from state 0 sum to 0.5: they must sum to 1 within 1e-9."
                        + " The probabilities from state 2 sum to 0.0: they must sum to 1 within 1e-9.");
    }

    @Test
    void showsTenFaultsAndCountsTheRest() {
        SparseChainBuilder builder = SparseChain.builder(1);
        for (int s = 0; s < 13; s++) {
            builder.exit(s, 0, 0.5);
        }
        assertThatThrownBy(builder::build).hasMessageEndingWith("within 1e-9. And 3 more.");
    }

    @Test
    void refusesWhatIsNoChain() {
        SparseChainBuilder builder = SparseChain.builder(1);
        assertThatThrownBy(() -> SparseChain.builder(0)).hasMessage("A chain with 0 outcomes: give at least 1.");
        assertThatThrownBy(builder::build).hasMessage("A chain without states: add at least one edge.");
        assertThatThrownBy(() -> builder.move(0, -1, 1)).hasMessage("State -1: states are numbered from 0.");
        assertThatThrownBy(() -> builder.move(-2, 0, 1)).hasMessage("State -2: states are numbered from 0.");
        assertThatThrownBy(() -> builder.exit(0, 1, 1)).hasMessage("Outcome 1: it must lie in [0, 0].");
        assertThatThrownBy(() -> builder.move(0, 0, Double.NaN))
                .hasMessage("Probability NaN on an edge from state 0: it must lie in [0, 1].");
        assertThatThrownBy(() -> builder.move(0, 0, -0.1))
                .hasMessage("Probability -0.1 on an edge from state 0: it must lie in [0, 1].");
    }

    @Test
    void findsTrapsAndWhatCanBeReached() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 1, 0.5);
        builder.exit(0, 0, 0.5);
        builder.move(1, 2, 1);
        builder.move(2, 1, 1);
        builder.move(3, 0, 1);
        builder.move(3, 4, 0);
        builder.exit(4, 0, 1);
        SparseChain chain = builder.build();
        BitSet starts = new BitSet();
        starts.set(0);
        assertThat(chain.reachable(starts).stream()).containsExactly(0, 1, 2);
        assertThat(chain.traps().stream()).containsExactly(1, 2);
        assertThatThrownBy(() -> ChainSolver.of(chain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("State 1 and 1 more can never reach an outcome: add an edge to an outcome on"
                        + " every way out of them.");
    }

    @Test
    void anEdgeOfProbabilityZeroIsNoWayOut() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 0, 1);
        builder.exit(0, 0, 0);
        assertThat(builder.build().traps().stream()).containsExactly(0);
    }
}
