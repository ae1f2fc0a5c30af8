package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceIndexTest {
    private final SequenceIndex index = new SequenceIndex();

    private int of(int... codes) {
        index.begin();
        Arrays.stream(codes).forEach(index::add);
        return index.end();
    }

    @Test
    void numbersSequencesAsTheyCome() {
        assertThat(of(1, 2)).isZero();
        assertThat(of(2, 1)).isEqualTo(1);
        assertThat(of()).as("one without codes is one, too").isEqualTo(2);
        assertThat(of(1, 2)).isZero();
        assertThat(of(1)).as("a beginning is another one").isEqualTo(3);
        assertThat(index.size()).isEqualTo(4);
        assertThat(index.sequence(1)).containsExactly(2, 1);
    }

    @Test
    void whatIsGivenOutIsACopy() {
        of(5, 6);
        index.sequence(0)[0] = 9;
        assertThat(index.sequence(0)).containsExactly(5, 6);
    }

    @Test
    void agreesWithAMapOfListsWhileItGrows() {
        Random chance = new Random(7);
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            List<Integer> codes = new ArrayList<>();
            int length = i == 0 ? 200 : chance.nextInt(6);
            for (int k = 0; k < length; k++) {
                codes.add(chance.nextInt(8) - 1);
            }
            int expected = numbers.computeIfAbsent(codes, none -> numbers.size());
            assertThat(of(codes.stream().mapToInt(Integer::intValue).toArray())).isEqualTo(expected);
        }
        assertThat(index.size()).isEqualTo(numbers.size()).isGreaterThan(1000);
    }
}
