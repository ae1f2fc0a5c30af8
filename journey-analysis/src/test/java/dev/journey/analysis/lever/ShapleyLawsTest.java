package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapleyLawsTest {

    @Property(seed = "4712", tries = 50)
    void credits_sum_to_the_joint_effect(@ForAll @IntRange(min = 1, max = 7) int players, @ForAll int seed) {
        double[] values = values(players, seed);

        double[] credits = Shapley.credits(players, set -> values[set]);

        assertThat(Arrays.stream(credits).sum()).isCloseTo(values[values.length - 1], within(1e-9));
    }

    @Property(seed = "4713", tries = 50)
    void who_adds_nothing_earns_nothing(@ForAll @IntRange(min = 2, max = 6) int players, @ForAll int seed) {
        double[] values = values(players - 1, seed);

        double[] credits = Shapley.credits(players, set -> values[set & (values.length - 1)]);

        assertThat(credits[players - 1]).isCloseTo(0, within(1e-12));
    }

    @Test
    void more_than_twelve_are_too_many() {
        assertThatThrownBy(() -> Shapley.credits(13, set -> 0))
                .hasMessage("13 levers are too many for exact credits: give at most 12.");
    }

    private static double[] values(int players, int seed) {
        Random random = new Random(seed);
        double[] values = new double[1 << players];
        for (int set = 1; set < values.length; set++) {
            values[set] = random.nextDouble();
        }
        return values;
    }
}
