package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against listing every walk of a small chain down to a probability. */
class WalkSearchLawsTest {
    private static final int MANY = 2_000_000;

    private record Listed(double probability, double reward, boolean simple) {}

    private static List<Listed> all(SparseChain chain, double[] rewards, double least, int outcome) {
        List<Listed> found = new ArrayList<>();
        list(chain, rewards, 0, 1, 0, least, outcome, new ArrayList<>(), found);
        return found;
    }

    private static void list(
            SparseChain chain,
            double[] rewards,
            int state,
            double p,
            double reward,
            double least,
            int outcome,
            List<Integer> before,
            List<Listed> found) {
        if (p < least) {
            return;
        }
        before.add(state);
        for (int e = chain.rowStart[state]; e < chain.rowStart[state + 1]; e++) {
            double q = p * chain.probability[e];
            double sum = reward + rewards[state];
            if (!chain.exits(e)) {
                list(chain, rewards, chain.target[e], q, sum, least, outcome, before, found);
            } else if (~chain.target[e] == outcome && q >= least) {
                found.add(new Listed(q, sum, before.stream().distinct().count() == before.size()));
            }
        }
        before.remove(before.size() - 1);
    }

    @Property(seed = "61", tries = 100)
    void mostProbableWalksAreThoseOfAFullList(@ForAll @IntRange(min = 1, max = 7) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        List<Listed> all = all(chain, new double[states], 1e-4, 0);
        Walks walks = WalkSearch.mostProbable(chain, Starts.at(chain, 0), Rewards.none(chain), 40, MANY, 0);
        assertThat(walks.complete()).isTrue();
        double[] expected = all.stream()
                .mapToDouble(Listed::probability)
                .map(p -> -p)
                .sorted()
                .map(p -> -p)
                .limit(40)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(walks.walks().get(i).probability()).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Property(seed = "62", tries = 100)
    void worstWalksAreThoseOfAFullList(@ForAll @IntRange(min = 1, max = 7) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        double[] rewards = RandomChains.amounts(states, 60, seed);
        double least = 1e-4;
        double[] expected = all(chain, rewards, least, 0).stream()
                .mapToDouble(Listed::reward)
                .map(r -> -r)
                .sorted()
                .map(r -> -r)
                .limit(20)
                .toArray();
        Walks walks =
                WalkSearch.worst(chain, Starts.at(chain, 0), Rewards.onStates(chain, rewards), least, 20, MANY, 0);
        assertThat(walks.complete()).isTrue();
        assertThat(walks.walks()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(walks.walks().get(i).reward()).isCloseTo(expected[i], within(1e-9));
            assertThat(walks.walks().get(i).probability()).isGreaterThanOrEqualTo(least * (1 - 1e-9));
        }
    }

    @Property(seed = "63", tries = 60)
    void withoutCyclesCountListAndSearchAgree(@ForAll @IntRange(min = 2, max = 12) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.acyclic(states, 2, seed);
        double[] start = Starts.at(chain, 0);
        double[] rewards = RandomChains.amounts(states, 60, seed);
        Rewards onStates = Rewards.onStates(chain, rewards);
        List<Listed> all = all(chain, rewards, 0, 1);
        assertThat(WalkCount.of(chain, Starts.states(start), 1)).isEqualTo(BigInteger.valueOf(all.size()));
        assertThat(SimplePaths.of(chain, start, onStates, MANY, MANY, 1).walks())
                .hasSize(all.size());
        Walks worst = WalkSearch.worst(chain, start, onStates, 0, 25, MANY, 1);
        double[] expected = all.stream()
                .mapToDouble(Listed::reward)
                .map(r -> -r)
                .sorted()
                .map(r -> -r)
                .limit(25)
                .toArray();
        assertThat(worst.walks()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(worst.walks().get(i).reward()).isCloseTo(expected[i], within(1e-9));
        }
    }

    @Property(seed = "64", tries = 60)
    void simplePathsAreTheWalksWithoutRepetition(@ForAll @IntRange(min = 1, max = 6) int states, @ForAll long seed) {
        SparseChain chain = RandomChains.of(states, 0, seed);
        Walks paths = SimplePaths.of(chain, Starts.at(chain, 0), Rewards.none(chain), MANY, MANY, 0);
        assertThat(paths.complete()).isTrue();
        assertThat(paths.walks())
                .allSatisfy(w ->
                        assertThat(IntStream.of(w.states()).distinct().count()).isEqualTo(w.states().length));
        List<Double> listed = all(chain, new double[states], 1e-7, 0).stream()
                .filter(Listed::simple)
                .map(Listed::probability)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Double> found = paths.walks().stream()
                .map(Walk::probability)
                .filter(p -> p >= 1e-7)
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(found).hasSameSizeAs(listed);
    }
}
