package dev.journey.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.TimeFormat;
import dev.journey.model.read.Draft;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadResult;
import dev.journey.model.read.WordList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files, written by DuckDB. */
class ParquetTest {
    @TempDir
    Path folder;

    private Path write(String name, String query) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        }
        return file;
    }

    @Test
    void everyKindOfColumn() throws SQLException {
        Path file = write("kinds.parquet", """
                SELECT 7 AS ticket, 'Call' AS activity, TIMESTAMP '2024-07-01 09:00:00.5' AS created,
                TIMESTAMPTZ '2024-07-01 09:10:00+02:00' AS ended, DATE '2024-07-01' AS due, 12.50::DECIMAL(9,2) AS amount,
                true AS urgent, ['a', NULL, 'b'] AS tags, NULL::VARCHAR AS note""");
        Mapping mapping = Mapping.builder()
                .column(Role.CASE, "ticket")
                .column(Role.TOUCHPOINT, "activity")
                .column(Role.START, "created")
                .column(Role.END, "ended")
                .column(Role.PROMISE_DUE, "due")
                .column(Role.AMOUNT, "amount")
                .column(Role.TAGS, "tags")
                .other("urgent")
                .other("note")
                .time(new TimeFormat(Optional.of("d/M/yyyy H:mm"), ZoneId.of("Europe/Berlin")))
                .build();
        ReadResult read = LogReader.with(mapping).read(file);
        Step step = read.log().cases().get(0).steps().get(0);
        assertThat(step.start()).isEqualTo(Instant.parse("2024-07-01T07:00:00.500Z"));
        assertThat(step.end()).contains(Instant.parse("2024-07-01T07:10:00Z"));
        assertThat(step.number(Role.AMOUNT)).hasValue(12.5);
        assertThat(step.number(Role.PROMISE_DUE)).hasValue(1_719_784_800_000.0);
        assertThat(step.value(Role.TAGS)).contains("a;b");
        assertThat(step.value("urgent")).contains("true");
        assertThat(step.value("note")).isEmpty();
        assertThat(read.report().format()).isEqualTo("Parquet");
    }

    @Test
    void columnsAreRecognisedAndADraftIsMade() throws SQLException {
        Path file = write("steps.parquet", """
                SELECT 'c' || (i // 4) AS case_id, ['Call', 'Mail', 'Wait', 'Solved'][1 + i % 4] AS activity,
                TIMESTAMPTZ '2025-01-01 00:00:00+00' + i * INTERVAL 1 HOUR AS "timestamp" FROM range(40) r(i)""");
        assertThat(LogReader.recognising().read(file).log().caseCount()).isEqualTo(10);
        Mapping draft = Mapping.parse(Draft.of(file, WordList.builtIn()).toJson(), "draft");
        assertThat(draft.columns()).containsEntry(Role.CASE, "case_id").containsEntry(Role.START, "timestamp");
        assertThat(LogReader.with(draft).read(file).log().stepCount()).isEqualTo(40);
    }

    @Test
    void anyNameAndBytesFromAnywhere() throws SQLException, IOException {
        Path file = write("it's [a] *.parquet", "SELECT 1 AS id, 'Call' AS step, '2025-01-01' AS time");
        byte[] bytes = Files.readAllBytes(file);
        Mapping mapping = Mapping.builder()
                .column(Role.CASE, "id")
                .column(Role.TOUCHPOINT, "step")
                .column(Role.START, "time")
                .build();
        ReadResult direct = LogReader.with(mapping).read(file);
        ReadResult read = LogReader.with(mapping).read("upload", () -> Files.newInputStream(file));
        assertThat(read.log()).isEqualTo(direct.log());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void whatIsNoParquetIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.parquet"), "PAR1 and no more", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LogReader.recognising().read(file))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("cut.parquet cannot be queried: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void nothingElseIsReadThroughTheEngine() throws SQLException, IOException {
        Path file = write("one.parquet", "SELECT 1 AS id");
        Path other = Files.writeString(folder.resolve("other.csv"), "secret\n1\n");
        try (Connection connection = new ParquetDatabase().open(file).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT * FROM log").next()).isTrue();
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM read_csv('" + other + "')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("SET enable_external_access = true"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theConnectionsAreFilesAndNoMore() throws SQLException {
        DataSource source = new ParquetDatabase().open(write("one.parquet", "SELECT 1 AS id"));
        assertThat(source.getLogWriter()).isNull();
        assertThat(source.getLoginTimeout()).isZero();
        assertThat(source.isWrapperFor(String.class)).isFalse();
        source.getConnection("user", "password").close();
        assertThatThrownBy(() -> source.setLogWriter(null)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> source.setLoginTimeout(1)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> source.unwrap(String.class)).isInstanceOf(SQLException.class);
        assertThatThrownBy(source::getParentLogger).isInstanceOf(SQLException.class);
    }
}
