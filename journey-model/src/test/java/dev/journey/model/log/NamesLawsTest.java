package dev.journey.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesLawsTest {
    /** Short and long ones, of letters, of any characters, and of halves of surrogate pairs. */
    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange('a', 'c')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        Arbitraries.strings()
                                .withCharRange('a', 'b')
                                .ofMinLength(15)
                                .ofMaxLength(18),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.strings()
                                .withChars(
                                        '\u0000', '\u007F', '\u0080', '\u07FF', '\u0800', '\uD800', '\uDC00', '\uFFFF')
                                .ofMinLength(1)
                                .ofMaxLength(3))
                .list()
                .ofMaxSize(300);
    }

    @Property(seed = "21", tries = 300)
    void eachIdHasOneCodeAndComesBackAsItWas(@ForAll("ids") List<String> ids) {
        NameCodes codes = new NameCodes();
        Map<String, Integer> expected = new HashMap<>();
        for (String id : ids) {
            assertThat(codes.code(id)).isEqualTo(expected.computeIfAbsent(id, i -> expected.size()));
        }
        assertThat(codes.size()).isEqualTo(expected.size());
        expected.forEach((id, code) -> assertThat(codes.names().name(code)).isEqualTo(id));
    }

    @Property(seed = "22", tries = 300)
    void idsCompareAsStrings(@ForAll("ids") List<String> ids) {
        NameCodes codes = new NameCodes();
        int[] given = ids.stream().mapToInt(codes::code).toArray();
        for (int i = 1; i < given.length; i++) {
            assertThat(Integer.signum(codes.names().compare(given[i - 1], given[i])))
                    .isEqualTo(Integer.signum(ids.get(i - 1).compareTo(ids.get(i))));
        }
    }

    @Property(seed = "23", tries = 300)
    void joinedCodesAreThoseOfOneSource(@ForAll("ids") List<String> before, @ForAll("ids") List<String> after) {
        NameCodes one = new NameCodes();
        before.forEach(one::code);
        NameCodes other = new NameCodes();
        after.forEach(other::code);
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(after));
        int[] codes = one.addAll(other);
        assertThat(codes).hasSameSizeAs(distinct);
        for (int i = 0; i < codes.length; i++) {
            assertThat(one.names().name(codes[i])).isEqualTo(distinct.get(i));
            assertThat(one.code(distinct.get(i))).isEqualTo(codes[i]);
        }
    }

    @Property(seed = "24", tries = 100)
    void idsByWordsAreThoseByCharacters(@ForAll long seed) {
        Random random = new Random(seed);
        EventLogBuilder byWords = EventLog.builder();
        EventLogBuilder byCharacters = EventLog.builder();
        for (int i = 0; i < 2 * CodeColumn.BATCH + 3; i++) {
            String id = Integer.toString(random.nextInt(400), 2 + random.nextInt(30));
            byWords.touchpoint().set("t");
            byCharacters.touchpoint().set("t");
            byCharacters.add(id, i / 2, EventLog.NO_TIME);
            if (random.nextInt(4) == 0) {
                byWords.add(byWords.caseCode(id), i / 2, EventLog.NO_TIME);
            } else {
                byWords.add(Names.word(id, 0), Names.word(id, 8), i / 2, EventLog.NO_TIME);
            }
        }
        EventLog expected = byCharacters.build();
        EventLog log = byWords.build();
        assertThat(log).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(log.cases())
                .extracting(Case::id)
                .isEqualTo(expected.cases().stream().map(Case::id).toList());
    }

    @Property(seed = "25", tries = 200)
    void logsWithOtherIdsDiffer(@ForAll("ids") List<String> ids) {
        NameCodes codes = new NameCodes();
        int[] all = ids.stream().mapToInt(codes::code).distinct().toArray();
        NameCodes again = new NameCodes();
        int[] same = new ArrayList<>(new LinkedHashSet<>(ids))
                .stream().mapToInt(again::code).toArray();
        Names one = codes.names().at(all);
        assertThat(one)
                .isEqualTo(again.names().at(same))
                .hasSameHashCodeAs(again.names().at(same));
        if (all.length > 1) {
            int first = all[0];
            all[0] = all[1];
            all[1] = first;
            assertThat(codes.names().at(all)).isNotEqualTo(one);
        }
    }

    @Example
    void wordsThatAreNoIdAreRefused() {
        EventLogBuilder builder = EventLog.builder();
        for (long[] words : new long[][] {{0, 0}, {0, 'a'}, {0x80, 0}, {'a', Long.MIN_VALUE}}) {
            builder.touchpoint().set("t");
            assertThatThrownBy(() -> builder.add(words[0], words[1], 0, EventLog.NO_TIME))
                    .hasMessage("A name that is given by its words has 1 to 16 ASCII characters.");
        }
        assertThatThrownBy(() -> builder.add('a', 0, 0, EventLog.NO_TIME))
                .hasMessage("A step of case \"a\" has no touchpoint: give every step one.");
        builder.touchpoint().set("t");
        assertThatThrownBy(() -> builder.add(Names.word("abcdefghij", 0), Names.word("abcdefghij", 8), 5, 4))
                .hasMessageStartingWith("A step of case \"abcdefghij\" ends at 4 ms");
        assertThat(builder.size()).isZero();
    }
}
