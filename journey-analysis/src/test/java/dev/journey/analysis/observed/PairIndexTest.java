package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairIndexTest {
    /** Below 8 the first square serves, below 1023 a larger one, beyond a table that takes over what the square held. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 1022, 1023, 5000})
    void numbersPairsAsTheyComeWhateverHoldsThem(int codes) {
        PairIndex pairs = new PairIndex();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int from = i * 7 % (Math.min(codes, 2 + i / 10) + 1) - 1;
            int to = i * 13 % (Math.min(codes, 2 + i / 5) + 1) - 1;
            expected.putIfAbsent(from + ">" + to, expected.size());

            assertThat(pairs.of(from, to)).isEqualTo(expected.get(from + ">" + to));
        }

        assertThat(pairs.size()).isEqualTo(expected.size());
        expected.forEach((pair, number) ->
                assertThat(pairs.from(number) + ">" + pairs.to(number)).isEqualTo(pair));
    }
}
