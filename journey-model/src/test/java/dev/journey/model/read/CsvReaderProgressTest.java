package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Progress;
import dev.journey.model.Progress.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderProgressTest {
    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    private final List<Long> done = new ArrayList<>();
    private final List<Long> all = new ArrayList<>();
    private final Progress listener = (work, now, whole) -> {
        assertThat(work).isEqualTo(Work.READING);
        done.add(now);
        all.add(whole);
    };

    @Test
    void each_mebibyte_of_a_file_is_heard_and_its_end() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), csv());
        long size = Files.size(file);
        CsvReader.recognising().withProgress(listener).read(file);
        assertThat(done).isSorted().last().isEqualTo(size);
        assertThat(done.size()).isBetween((int) (size >> 20), (int) (size >> 20) + 2);
        assertThat(all).containsOnly(size);
    }

    @Test
    void a_source_of_unknown_size_is_heard_too() {
        byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
        CsvReader.recognising().withProgress(listener).read("log.csv", () -> new ByteArrayInputStream(bytes));
        assertThat(done).last().isEqualTo((long) bytes.length);
        assertThat(all).containsOnly(Progress.UNKNOWN);
    }

    @Test
    void the_door_to_all_formats_is_heard_as_well() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), csv());
        LogReader reader = LogReader.recognising().withProgress(listener);
        reader.read(file);
        assertThat(done).last().isEqualTo(Files.size(file));
        assertThat(all).containsOnly(Files.size(file));
        all.clear();
        reader.read("log.csv", () -> Files.newInputStream(file));
        assertThat(done).last().isEqualTo(Files.size(file));
        assertThat(all).containsOnly(Progress.UNKNOWN);
    }

    @Test
    void single_bytes_count_too() throws IOException {
        byte[] bytes = {1, 2, 3};
        try (var in = new HeardSource(() -> new ByteArrayInputStream(bytes), 3, listener).open()) {
            while (in.read() >= 0) {
                assertThat(done).isEmpty();
            }
        }
        assertThat(done).containsExactly(3L);
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("case_id,activity,timestamp\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("case-")
                    .append(row / 3)
                    .append(",step ")
                    .append(row % 3)
                    .append(",2025-03-03T10:0")
                    .append(row % 3)
                    .append(":00Z\n");
        }
        return csv.toString();
    }
}
