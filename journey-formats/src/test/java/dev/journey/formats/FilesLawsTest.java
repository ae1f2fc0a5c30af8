package dev.journey.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadReport;
import dev.journey.model.read.ReadResult;
import dev.journey.report.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file has in it: a log whose rows add up, or one sentence. In whatever order its rows stand: the same report. */
class FilesLawsTest {
    private static Mapping.Builder parquet() {
        return Samples.mapping("id", "step", "who", "team", "time");
    }

    private static Mapping.Builder ocel() {
        return Samples.mapping("ocel:oid", "ocel:activity", "who", "team", "ocel:timestamp");
    }

    private interface Writer {
        void write(List<SampleLog.Row> rows, Path file) throws SQLException;
    }

    /** Bytes that were cut, flipped, or written over with others. */
    private static byte[] damage(byte[] bytes, int changes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < changes && damaged.length > 0; i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(5)) {
                case 0 -> damaged = Arrays.copyOf(damaged, at);
                case 1 -> Arrays.fill(damaged, at, Math.min(damaged.length, at + 40), (byte) random.nextInt());
                default -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return damaged;
    }

    private static void holds(LogReader reader, byte[] bytes) {
        try {
            ReadResult read = reader.read("log", () -> new ByteArrayInputStream(bytes));
            ReadReport report = read.report();
            assertThat(read.log().stepCount()).isEqualTo((int) report.accepted());
            assertThat(report.rejections().stream()
                            .mapToLong(ReadReport.Rejection::count)
                            .sum())
                    .isEqualTo(report.rejected());
        } catch (ReadException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static byte[] file(Writer writer, int rows) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("files");
        Path file = folder.resolve("log");
        try {
            writer.write(SampleLog.rows(rows, 3), file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Property(seed = "3801", tries = 60)
    void aDamagedParquetFileIsALogOrOneSentence(@ForAll @IntRange(min = 1, max = 8) int changes, @ForAll long seed)
            throws SQLException, IOException {
        byte[] bytes = damage(file(SampleDatabases::parquet, 12), changes, new Random(seed));
        holds(reader(parquet(), LogFormat.PARQUET), bytes);
    }

    @Property(seed = "3802", tries = 100)
    void aDamagedDatabaseIsALogOrOneSentence(@ForAll @IntRange(min = 1, max = 60) int changes, @ForAll long seed)
            throws SQLException, IOException {
        byte[] bytes = damage(file(SampleDatabases::ocel, 12), changes, new Random(seed));
        holds(reader(ocel(), LogFormat.SQLITE), bytes);
        holds(reader(ocel(), LogFormat.SQLITE).keepGoing(), bytes);
    }

    private static LogReader reader(Mapping.Builder mapping, LogFormat format) {
        return LogReader.with(
                mapping.format(FileFormat.DETECTED.withCaseType("case").withFormat(format))
                        .maxRejectedShare(1)
                        .build());
    }

    @Property(seed = "3803", tries = 5)
    void theOrderOfRowsDoesNotMatter(@ForAll long seed) throws SQLException, IOException {
        List<SampleLog.Row> rows = SampleLog.rows(60, seed);
        List<SampleLog.Row> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        List<SampleLog.Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        String parquet = report(parquet(), SampleDatabases::parquet, rows);
        String ocel = report(ocel(), SampleDatabases::ocel, rows);
        for (List<SampleLog.Row> order : List.of(reversed, shuffled)) {
            assertThat(report(parquet(), SampleDatabases::parquet, order)).isEqualTo(parquet);
            assertThat(report(ocel(), SampleDatabases::ocel, order)).isEqualTo(ocel);
        }
    }

    private static String report(Mapping.Builder mapping, Writer writer, List<SampleLog.Row> rows)
            throws SQLException, IOException {
        Path folder = Files.createTempDirectory("order");
        Path file = folder.resolve("log");
        try {
            writer.write(rows, file);
            return ReportJson.of(JourneyAnalysis.withDefaults()
                            .of(LogReader.with(mapping.build()).read(file)))
                    .toString();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
