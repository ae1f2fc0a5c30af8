package dev.journey.model.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class EventLogLawsTest {
    @Property(seed = "11", tries = 1000)
    void casesAreSortedByTimeStablyAndLikeJavas(@ForAll @Size(max = 200) List<Long> anywhere, @ForAll boolean near) {
        long[] times =
                anywhere.stream().mapToLong(time -> near ? time & 7 : time).toArray();
        Integer[] expected = Arrays.stream(identity(times.length)).boxed().toArray(Integer[]::new);
        long[] given = times.clone();
        Arrays.sort(expected, Comparator.comparing(i -> given[i]));
        int[] sorted = identity(times.length);
        CaseRank.sort(times, sorted);
        assertThat(sorted).containsExactly(expected);
        assertThat(times).isSorted();
    }

    @Property(seed = "16", tries = 1000)
    void sortOfPairsIsStableAndLikeJavas(
            @ForAll @Size(max = 200) List<@IntRange(max = 20) Integer> keys, @ForAll @IntRange(max = 50) int skip) {
        int from = Math.min(skip, keys.size());
        IntStore steps = new IntStore.Heap(keys.size());
        LongStore times = new LongStore.Heap(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            steps.set(i, i);
            times.set(i, keys.get(i));
        }
        new PairSort(times, steps).sort(from, keys.size());
        Integer[] expected = Arrays.stream(identity(keys.size())).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, from, expected.length, Comparator.comparing(keys::get));
        for (int i = 0; i < expected.length; i++) {
            assertThat(steps.at(i)).isEqualTo(expected[i]);
            assertThat(times.at(i)).isEqualTo(keys.get(expected[i]).longValue());
        }
    }

    @Property(seed = "13", tries = 500)
    void dictionaryGivesEachNameOneCode(
            @ForAll @Size(max = 300) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'e') String> names) {
        NameCodes dictionary = new NameCodes();
        Map<String, Integer> expected = new HashMap<>();
        for (String name : names) {
            int code = dictionary.code(CharBuffer.wrap(name));
            assertThat(code).isEqualTo(expected.computeIfAbsent(name, n -> expected.size()));
            assertThat(dictionary.names().name(code)).isEqualTo(name);
        }
        assertThat(dictionary.size()).isEqualTo(expected.size());
    }

    @Property(seed = "14", tries = 20)
    void namesWithEqualHashesAreToldApart(@ForAll @IntRange(min = 1, max = 9) int length) {
        NameCodes dictionary = new NameCodes();
        for (int name = 0; name < 1 << length; name++) {
            assertThat(dictionary.code(colliding(name, length))).isEqualTo(name);
        }
        for (int name = 0; name < 1 << length; name++) {
            assertThat(dictionary.code(colliding(name, length))).isEqualTo(name);
        }
    }

    @Property(seed = "15", tries = 300)
    void shuffledStepsGiveAnEqualLog(
            @ForAll @Size(max = 80) List<@IntRange(max = 7) Integer> cases, @ForAll long shuffle) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        EventLog inOrder = build(cases, order);
        Collections.shuffle(order, new Random(shuffle));
        assertThat(build(cases, order)).isEqualTo(inOrder);
    }

    @Property(seed = "16", tries = 300)
    void everyStepIsInOneCaseInOrderOfTime(
            @ForAll @Size(max = 80) List<@IntRange(max = 7) Integer> cases, @ForAll long seed) {
        EventLogBuilder builder = EventLog.builder();
        Random random = new Random(seed);
        for (int caseNumber : cases) {
            builder.step("case " + caseNumber, "s")
                    .start(Instant.ofEpochMilli(random.nextInt(10)))
                    .add();
        }
        EventLog log = builder.build();
        int next = 0;
        long ties = 0;
        for (int c = 0; c < log.caseCount(); c++) {
            assertThat(log.firstStep(c)).isEqualTo(next);
            for (int step = next + 1; step < log.endStep(c); step++) {
                assertThat(log.startMillis(step)).isGreaterThanOrEqualTo(log.startMillis(step - 1));
                ties += log.startMillis(step) == log.startMillis(step - 1) ? 1 : 0;
            }
            next = log.endStep(c);
        }
        assertThat(next).isEqualTo(cases.size());
        assertThat(log.ties()).isEqualTo(ties);
    }

    /** Distinct times, so that nothing but the order of the source differs. */
    private static EventLog build(List<Integer> cases, List<Integer> order) {
        EventLogBuilder builder = EventLog.builder();
        for (int i : order) {
            builder.step("case " + cases.get(i), "s" + i % 5)
                    .start(Instant.ofEpochMilli((i * 7919L) % 100_003))
                    .actor("a" + i % 3)
                    .add();
        }
        return builder.build();
    }

    /** "Aa" and "BB" have the same hash, and so have all words of them. */
    private static String colliding(int name, int length) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < length; bit++) {
            word.append((name >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    private static int[] identity(int size) {
        int[] identity = new int[size];
        Arrays.setAll(identity, i -> i);
        return identity;
    }
}
