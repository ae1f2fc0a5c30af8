package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    private static final int ROWS = 100_000;
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    private Path directory;

    @Test
    void a_log_that_cannot_fit_is_refused_with_what_it_takes() {
        Room room = new Room("calls.csv", 64 * MEBIBYTE);
        assertThatCode(() -> room.check(rows(), 1_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> room.check(rows(), 10_000_000))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "calls.csv has about 10,000,000 steps, which take about 382 MiB while they become a log; the heap"
                                + " has 64 MiB at most. Give more, as in JOURNEY_OPTS=-Xmx1g (or java -Xmx...), or keep the steps in"
                                + " temporary files with --spill (LogReader.spillTo).");
    }

    @Test
    void a_heap_that_is_full_is_told_without_a_number_of_steps_where_none_is_known() {
        assertThat(new Room("calls.jsonl", 64 * MEBIBYTE).full())
                .startsWith(
                        "calls.jsonl becomes a log that does not fit; the heap has 64 MiB at most. Give more, as in")
                .contains("-Xmx1g");
    }

    @Test
    void a_full_heap_while_reading_is_one_sentence() {
        Source burst = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Reading reading = new Reading(
                Mapping.recognised(),
                ReadOptions.DEFAULT,
                "calls.csv",
                new CsvRecords(Mapping.recognised(), "calls.csv", burst));
        assertThatThrownBy(reading::result)
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("calls.csv becomes a log that does not fit; the heap has")
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void rows_ahead_are_told_by_the_first_bytes() throws IOException {
        byte[] bytes = "id,t\n1,2\n3,4\n".getBytes(StandardCharsets.US_ASCII);
        Head head = Head.of(new ByteArrayInputStream(bytes));
        assertThat(head.lines(bytes.length)).isEqualTo(3);
        assertThat(head.lines(100L * bytes.length)).isEqualTo(300);
        assertThat(Head.of(new ByteArrayInputStream(new byte[0])).lines(0)).isZero();
    }

    @Test
    void a_spilled_reading_gives_the_same_and_leaves_nothing() throws IOException {
        Path csv = Files.createDirectory(directory.resolve("logs")).resolve("calls.csv");
        Path spill = Files.createDirectory(directory.resolve("spill"));
        write(csv);
        ReadResult inMemory = LogReader.recognising().read(csv);
        ReadResult spilled = LogReader.recognising().spillTo(spill).read(csv);
        assertThat(spilled.log()).isEqualTo(inMemory.log());
        assertThat(spilled.report()).isEqualTo(inMemory.report());
        assertThat(left(spill)).isZero();
        Files.writeString(csv, "case,touchpoint,start\n1,a,b\n");
        LogReader again = LogReader.recognising().spillTo(spill);
        assertThatThrownBy(() -> again.read(csv)).isInstanceOf(ReadException.class);
        assertThat(left(spill)).isZero();
    }

    @Test
    void a_directory_for_spilling_that_is_not_there_is_told() throws IOException {
        Path csv = directory.resolve("calls.csv");
        write(csv);
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> LogReader.recognising().spillTo(missing).read(csv))
                .isInstanceOf(ReadException.class)
                .hasMessage("The steps cannot be kept in files in " + missing + ": there is no such directory.");
    }

    private static void write(Path csv) throws IOException {
        StringBuilder text = new StringBuilder("case,touchpoint,start,actor\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("case ").append(i * 7919 % 9973);
            text.append(",t")
                    .append(i % 31)
                    .append(",2024-05-06T07:08:")
                    .append(10 + i % 50)
                    .append("Z,agent ");
            text.append(i % 1999).append('\n');
        }
        Files.writeString(csv, text);
    }

    private static LogRows rows() {
        Columns columns =
                ColumnFinder.inHeader("calls.csv", Mapping.recognised(), List.of("case", "touchpoint", "start"));
        LocalZone zone = new LocalZone(ZoneOffset.UTC);
        TimeParser times = TimeParser.of(Mapping.recognised().time(), zone, new DayMonth(), null);
        return new LogRows(Mapping.recognised(), columns, times, zone, null, EventLog.builder());
    }

    private static long left(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }
}
