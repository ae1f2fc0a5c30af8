package dev.journey.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are not what they are said to be, and files that are more than anybody expects. */
class HostileFilesTest {
    private static final Mapping SAMPLE = Samples.mapping("id", "step", "who", "team", "time")
            .maxRejectedShare(1)
            .build();

    @TempDir
    Path folder;

    private static LogReader as(LogFormat format) {
        return LogReader.with(Samples.mapping("id", "step", "who", "team", "time")
                .format(FileFormat.DETECTED.withCaseType("case").withFormat(format))
                .maxRejectedShare(1)
                .build());
    }

    private static void refused(LogFormat format, Path file) {
        assertThatThrownBy(() -> as(format).read(file))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith(file.getFileName() + " ")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> as(format).keepGoing().read("log", () -> Files.newInputStream(file)))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("log ");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARQUET", "SQLITE"})
    void whatIsNoSuchFileIsOneSentence(LogFormat format) throws IOException, SQLException {
        refused(format, Files.write(folder.resolve("empty"), new byte[0]));
        refused(format, Files.write(folder.resolve("one.byte"), new byte[] {'P'}));
        refused(format, Files.write(folder.resolve("zeros"), new byte[100_000]));
        refused(format, Files.writeString(folder.resolve("text.csv"), SampleLog.csv(SampleLog.rows(20, 1))));
        refused(format, Files.writeString(folder.resolve("log.xes"), SampleLog.xes(SampleLog.rows(20, 1))));
        refused(format, Files.writeString(folder.resolve("marks"), "PAR1PAR1", StandardCharsets.US_ASCII));
        refused(format, Files.writeString(folder.resolve("mark"), "SQLite format 3\0", StandardCharsets.US_ASCII));
        Path other = folder.resolve("other");
        if (format == LogFormat.PARQUET) {
            SampleDatabases.ocel(SampleLog.rows(20, 1), other);
        } else {
            SampleDatabases.parquet(SampleLog.rows(20, 1), other);
        }
        refused(format, other);
    }

    @Test
    void aDatabaseWithoutATableIsNoLog() throws SQLException {
        Path file = folder.resolve("empty.sqlite");
        sqlite(file, "CREATE TABLE t (x TEXT)", "DROP TABLE t");
        assertThatThrownBy(() -> as(LogFormat.SQLITE).read(file))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith(
                        "empty.sqlite is an SQLite database and no OCEL 2.0 log: it has no table \"event\".");
    }

    @Test
    void aThousandColumnsAreRead() throws SQLException {
        String many =
                IntStream.range(0, 1_000).mapToObj(i -> "'v" + i + "' AS c" + i).collect(Collectors.joining(", "));
        Path file = folder.resolve("wide.parquet");
        duckdb("COPY (SELECT 'a' AS id, 'Call' AS step, 'Ann' AS who, 'T' AS team, TIMESTAMP '2024-05-06 09:00:00' AS"
                + " \"time\", " + many + ") TO '" + file + "' (FORMAT parquet)");
        ReadResult read = LogReader.with(SAMPLE).read(file);
        assertThat(read.log().stepCount()).isEqualTo(1);
        assertThat(read.report().columnsUnused()).hasSize(1_000);
    }

    @Test
    void aThousandAttributesAreRead() throws SQLException {
        Path file = folder.resolve("wide.sqlite");
        SampleDatabases.ocel(SampleLog.rows(3, 1), file);
        String[] columns = IntStream.range(0, 1_000)
                .mapToObj(i -> "ALTER TABLE event_T0 ADD COLUMN c" + i + " TEXT DEFAULT 'v'")
                .toArray(String[]::new);
        sqlite(file, columns);
        Mapping ocel = Samples.mapping("ocel:oid", "ocel:activity", "who", "team", "ocel:timestamp")
                .build();
        ReadResult read = LogReader.with(ocel).read(file);
        assertThat(read.log().stepCount()).isEqualTo(3);
        assertThat(read.report().columnsUnused()).contains("c0", "c999");
    }

    private static void duckdb(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void sqlite(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
