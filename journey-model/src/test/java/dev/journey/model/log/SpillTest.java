package dev.journey.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {
    /** More than two blocks of a column, so that some lie in the file and the last one does not. */
    private static final int STEPS = 150_000;

    @TempDir
    private Path directory;

    @Test
    void a_spilled_log_is_the_same() throws IOException {
        EventLog inMemory = filled(EventLog.builder(), 0).build();
        EventLog spilled = filled(EventLog.builder().spillTo(directory), 0).build();
        assertThat(spilled).isEqualTo(inMemory).hasSameHashCodeAs(inMemory);
        assertThat(inMemory).isEqualTo(spilled);
        assertThat(spilled.column(Role.ACTOR)).isEqualTo(inMemory.column(Role.ACTOR));
        assertThat(spilled.column(Role.ACTOR).orElseThrow())
                .hasSameHashCodeAs(inMemory.column(Role.ACTOR).orElseThrow());
        assertThat(spilled.numbers(Role.AMOUNT).orElseThrow())
                .hasSameHashCodeAs(inMemory.numbers(Role.AMOUNT).orElseThrow());
        assertThat(left()).isZero();
    }

    @Test
    void spilled_parts_are_joined() {
        EventLogBuilder joined = filled(EventLog.builder().spillTo(directory), 0);
        joined.addAll(filled(EventLog.builder().spillTo(directory), 1));
        EventLogBuilder inMemory = filled(filled(EventLog.builder(), 0), 1);
        assertThat(joined.build()).isEqualTo(inMemory.build());
    }

    @Test
    void another_log_is_not_equal() {
        EventLog one = filled(EventLog.builder().spillTo(directory), 0).build();
        assertThat(one).isNotEqualTo(filled(EventLog.builder(), 1).build());
    }

    @Test
    void what_a_killed_process_left_is_removed() throws IOException {
        Files.writeString(directory.resolve("journey-spill-1.tmp"), "left");
        Files.writeString(directory.resolve("another.tmp"), "mine");
        EventLog.builder().spillTo(directory);
        assertThat(directory.resolve("journey-spill-1.tmp")).doesNotExist();
        assertThat(directory.resolve("another.tmp")).exists();
    }

    @Test
    void a_directory_that_is_not_there_is_told() {
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> EventLog.builder().spillTo(missing))
                .isInstanceOf(SpillException.class)
                .hasMessage("The steps cannot be kept in files in " + missing + ": there is no such directory.");
    }

    @Test
    void a_file_that_is_closed_gives_no_more_room() {
        SpillFile file = SpillFile.in(directory);
        ByteBuffer room = file.room(12);
        assertThat(room.capacity()).isEqualTo(12);
        file.close();
        room.putInt(0, 7);
        assertThat(room.getInt(0)).isEqualTo(7);
        assertThatThrownBy(() -> file.room(1 << 22))
                .isInstanceOf(SpillException.class)
                .hasMessageStartingWith("The steps cannot be kept in files in " + directory);
    }

    @Test
    void rooms_do_not_touch_each_other() {
        SpillFile file = SpillFile.in(directory);
        ByteBuffer[] rooms = new ByteBuffer[40];
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = file.room(100_001);
            for (int at = 0; at < rooms[i].capacity(); at++) {
                assertThat(rooms[i].get(at)).isZero();
                rooms[i].put(at, (byte) (i + 1));
            }
        }
        for (int i = 0; i < rooms.length; i++) {
            assertThat(rooms[i].get(0)).isEqualTo((byte) (i + 1));
            assertThat(rooms[i].get(100_000)).isEqualTo((byte) (i + 1));
        }
        file.close();
    }

    /** Cases come back, times go back and forth, some values are missing. */
    private static EventLogBuilder filled(EventLogBuilder log, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            log.touchpoint().set("t" + random.nextInt(30));
            if (random.nextInt(3) > 0) {
                log.text(Role.ACTOR).set("agent " + random.nextInt(2000));
            }
            if (random.nextInt(3) > 0) {
                log.number(Role.AMOUNT).set(random.nextInt(100));
            }
            long start = (long) i - random.nextInt(1000);
            log.add("case " + random.nextInt(STEPS / 9), start, random.nextBoolean() ? start + 5 : EventLog.NO_TIME);
        }
        return log;
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }
}
