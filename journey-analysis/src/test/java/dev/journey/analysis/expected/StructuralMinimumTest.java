package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StructuralMinimumTest {
    private static final int BASIC = 0;
    private static final int BILLING = 1;
    private static final int AUTH_50 = 2;
    private static final int NET = 3;

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }

    /** DEFINITIONS section 12, second fixture: what each set of levers given to the front line leaves of H*. */
    @Test
    void leverInteraction() {
        assertThat(fixture()).isEqualTo(3);
        assertThat(fixture(BILLING)).isEqualTo(2);
        assertThat(fixture(AUTH_50)).isEqualTo(3);
        assertThat(fixture(NET)).isEqualTo(3);
        assertThat(fixture(BILLING, AUTH_50)).isEqualTo(1);
        assertThat(fixture(BILLING, NET)).isEqualTo(2);
        assertThat(fixture(AUTH_50, NET)).isEqualTo(2);
        assertThat(fixture(BILLING, AUTH_50, NET)).isZero();
    }

    private static int fixture(int... given) {
        BitSet front = set(given);
        front.set(BASIC);
        return StructuralMinimum.of(
                        List.of(set(BASIC), set(BILLING), set(AUTH_50), set(BASIC), set(NET)),
                        List.of(front, set(BILLING, BASIC), set(AUTH_50, BASIC), set(NET)),
                        0)
                .handoffs();
    }

    @Test
    void segmentsNameWhoCouldDoThem() {
        StructuralMinimum minimum = StructuralMinimum.of(
                List.of(set(BASIC), set(BILLING), set(BILLING, BASIC)),
                List.of(set(BASIC), set(BILLING), set(BASIC, BILLING), set(BASIC, BILLING)),
                0);
        assertThat(minimum.handoffs()).isEqualTo(1);
        assertThat(minimum.segments())
                .containsExactly(
                        new StructuralMinimum.Segment(0, 1, set(0)), new StructuralMinimum.Segment(1, 3, set(2, 3)));
    }

    @Test
    void anEntryActorWhoCanDoNothingHandsOnAtOnce() {
        StructuralMinimum minimum = StructuralMinimum.of(List.of(set(BILLING)), List.of(set(BASIC), set(BILLING)), 0);
        assertThat(minimum.handoffs()).isEqualTo(1);
        assertThat(minimum.segments().get(0)).isEqualTo(new StructuralMinimum.Segment(0, 0, set(0)));
        assertThat(StructuralMinimum.of(List.of(), List.of(set()), 0).handoffs())
                .isZero();
    }

    @Test
    void aStepThatNobodyCanDoIsReported() {
        StructuralMinimum minimum =
                StructuralMinimum.of(List.of(set(BASIC), set(NET), set(BASIC)), List.of(set(BASIC)), 0);
        assertThat(minimum.handoffs()).isZero();
        assertThat(minimum.uncoverable()).containsExactly(1);
        assertThatThrownBy(() -> StructuralMinimum.of(List.of(), List.of(set()), 1))
                .hasMessage("Entry actor 1: it must lie in [0, 0].");
    }

    /**
     * No assignment of actors to steps, the first held by the entry actor, has fewer handoffs: against dynamic
     * programming over all of them.
     */
    @Property(seed = "71", tries = 300)
    void greedyIsOptimal(
            @ForAll @IntRange(min = 1, max = 12) int steps,
            @ForAll @IntRange(min = 1, max = 5) int actors,
            @ForAll long seed) {
        List<BitSet> has = new ArrayList<>();
        int[] bits = RandomChains.counts(actors, 31, seed);
        for (int a = 0; a < actors; a++) {
            has.add(BitSet.valueOf(new long[] {bits[a]}));
        }
        List<BitSet> needs = new ArrayList<>();
        int[] wanted = RandomChains.counts(steps, 4, seed + 1);
        for (int s = 0; s < steps; s++) {
            needs.add(set(wanted[s]));
        }
        StructuralMinimum minimum = StructuralMinimum.of(needs, has, 0);
        assertThat(minimum.handoffs()).isEqualTo(byTrying(needs, has, minimum.uncoverable()));
    }

    private static int byTrying(List<BitSet> needs, List<BitSet> has, List<Integer> uncoverable) {
        int[] fewest = new int[has.size()];
        for (int a = 0; a < fewest.length; a++) {
            fewest[a] = a == 0 ? 0 : 1;
        }
        for (int step = 0; step < needs.size(); step++) {
            if (uncoverable.contains(step)) {
                continue;
            }
            int best = java.util.Arrays.stream(fewest).min().orElseThrow();
            for (int a = 0; a < fewest.length; a++) {
                BitSet missing = (BitSet) needs.get(step).clone();
                missing.andNot(has.get(a));
                fewest[a] = missing.isEmpty() ? Math.min(fewest[a], best + 1) : 1_000;
            }
        }
        return java.util.Arrays.stream(fewest).min().orElseThrow();
    }
}
