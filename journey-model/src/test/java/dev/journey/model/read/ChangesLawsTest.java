package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.ChangeRule;
import dev.journey.model.mapping.Changes;
import dev.journey.model.mapping.Mapping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of steps that are made of changes. */
class ChangesLawsTest {
    private static final List<String> FIELDS = List.of("status", "owner", "group");
    private static final List<Role> ROLES = List.of(Role.STATUS, Role.ACTOR, Role.TEAM);

    private static final Mapping MAPPING = Mapping.builder()
            .column(Role.CASE, "id")
            .column(Role.START, "time")
            .changes(Changes.of(
                    "field",
                    "old",
                    "new",
                    List.of(
                            ChangeRule.of("status").as(Role.STATUS).step("status"),
                            ChangeRule.of("owner").as(Role.ACTOR).step("owner"),
                            ChangeRule.of("group").as(Role.TEAM).step("group"))))
            .build();

    /** A history that somebody lived: a row for each change of one field, a minute apart, and the states that followed. */
    private static List<String> rows(List<Integer> history, List<List<String>> states) {
        List<String> rows = new ArrayList<>();
        Map<Integer, String> now = new HashMap<>(Map.of(0, "a", 1, "a", 2, "a"));
        for (int i = 0; i < history.size(); i++) {
            int field = history.get(i) % 3;
            String value = List.of("a", "b", "").get(history.get(i) / 3);
            rows.add("c," + Instant.ofEpochSecond(60L * i) + "," + FIELDS.get(field) + "," + now.get(field) + ","
                    + value);
            now.put(field, value);
            states.add(List.of(now.get(0), now.get(1), now.get(2)));
        }
        return rows;
    }

    private static EventLog read(List<String> rows) {
        return LogReader.with(MAPPING)
                .read("c.csv", Bytes.of("id,time,field,old,new\n" + String.join("\n", rows) + "\n"))
                .log();
    }

    @Property(seed = "8101", tries = 200)
    void theStatesAreThoseThatWereLivedWhateverTheOrderOfRows(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 8) Integer> history, @ForAll int seed) {
        List<List<String>> states = new ArrayList<>();
        List<String> rows = rows(history, states);
        EventLog log = read(rows);
        assertThat(log.stepCount()).isEqualTo(rows.size());
        for (int field = 0; field < FIELDS.size(); field++) {
            int first = firstChange(history, field);
            for (int step = 0; first < rows.size() && step < rows.size(); step++) {
                String value =
                        log.column(ROLES.get(field)).flatMap(valueAt(step)).orElse("");
                assertThat(value).isEqualTo(states.get(step).get(field));
            }
        }
        Collections.shuffle(rows, new Random(seed));
        assertThat(read(rows)).isEqualTo(log);
    }

    private static java.util.function.Function<dev.journey.model.log.Column, java.util.Optional<String>> valueAt(
            int step) {
        return column -> column.value(step);
    }

    /** A field that never changes is not known. */
    private static int firstChange(List<Integer> history, int field) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i) % 3 == field) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
