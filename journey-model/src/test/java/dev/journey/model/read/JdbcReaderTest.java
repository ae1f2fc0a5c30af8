package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.TimeFormat;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class JdbcReaderTest {
    private static final String TABLE = """
            CREATE TABLE steps (ticket INT, activity VARCHAR(20), created TIMESTAMP, ended TIMESTAMP WITH TIME ZONE,
              due DATE, amount DECIMAL(9, 2), urgent BOOLEAN, note CLOB, cost DOUBLE PRECISION);
            INSERT INTO steps VALUES
              (1, 'Call', TIMESTAMP '2024-07-01 09:00:00.5', TIMESTAMP WITH TIME ZONE '2024-07-01 09:10:00+02:00',
               DATE '2024-07-01', 12.50, TRUE, 'long', 1.5e10),
              (1, 'Mail', TIMESTAMP '2024-07-01 10:00:00', NULL, NULL, NULL, FALSE, NULL, NULL);
            """;

    /** A database of this name in memory, with the table. */
    private static JdbcDataSource database(String name) throws SQLException {
        JdbcDataSource made = new JdbcDataSource();
        made.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        try (Connection connection = made.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS steps");
            statement.execute(TABLE);
        }
        return made;
    }

    private static final Mapping MAPPING = Mapping.builder()
            .column(Role.CASE, "TICKET")
            .column(Role.TOUCHPOINT, "ACTIVITY")
            .column(Role.START, "CREATED")
            .column(Role.END, "ENDED")
            .column(Role.AMOUNT, "AMOUNT")
            .column(Role.PROMISE_DUE, "DUE")
            .other("URGENT")
            .other("NOTE")
            .other("COST")
            .time(new TimeFormat(Optional.of("d/M/yyyy H:mm"), ZoneId.of("Europe/Berlin")))
            .build();

    @Test
    void everyKindOfColumn() throws SQLException {
        ReadResult read = LogReader.with(MAPPING).query("steps", database("kinds"), "SELECT * FROM steps");
        assertThat(Csv.steps(read)).containsExactly("1 Call 2024-07-01T07:00:00.500Z", "1 Mail 2024-07-01T08:00:00Z");
        assertThat(read.log().endMillis(0) - read.log().startMillis(0)).isEqualTo(599_500);
        assertThat(read.log().numbers(Role.AMOUNT).orElseThrow().value(0)).hasValue(12.5);
        assertThat(read.log().numbers(Role.PROMISE_DUE).orElseThrow().value(0)).hasValue(1_719_784_800_000.0);
        assertThat(read.log().column("URGENT").orElseThrow().value(0)).contains("true");
        assertThat(read.log().column("NOTE").orElseThrow().value(0)).contains("long");
        assertThat(read.log().column("COST").orElseThrow().value(0)).contains("1.5E10");
        assertThat(read.log().column("NOTE").orElseThrow().value(1)).isEmpty();
        assertThat(read.report().format()).isEqualTo("SQL");
        assertThat(read.report().timeForm()).contains("ISO 8601, in Europe/Berlin where no zone is named, recognised");
    }

    /** As SQLite's driver does: read-only is only known before the database is opened. */
    @Test
    void aDriverMayRefuseToBeReadOnly() throws SQLException {
        DataSource refusing = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection real = database("refusing").getConnection();
                    return Proxy.newProxyInstance(
                            getClass().getClassLoader(), new Class<?>[] {Connection.class}, (own, called, given) -> {
                                if (called.getName().equals("setReadOnly")) {
                                    throw new SQLException("too late");
                                }
                                return called.invoke(real, given);
                            });
                });
        assertThat(LogReader.with(MAPPING)
                        .query("steps", refusing, "SELECT * FROM steps")
                        .log()
                        .stepCount())
                .isEqualTo(2);
    }

    @Test
    void columnsAreRecognisedByTheirLabels() throws SQLException {
        ReadResult read = LogReader.recognising()
                .query(
                        "steps",
                        database("labels"),
                        "SELECT ticket AS case_id, activity, created AS \"start\" FROM steps");
        assertThat(read.report().columns()).containsEntry("case", "CASE_ID");
        assertThat(read.log().stepCount()).isEqualTo(2);
    }

    @Test
    void rejectedRowsHaveTheirNumber() throws SQLException {
        ReadResult read = LogReader.with(Mapping.builder().maxRejectedShare(1).build())
                .query(
                        "steps",
                        database("rejected"),
                        "SELECT ticket, CASE WHEN activity = 'Call' THEN activity END AS activity, created FROM steps");
        assertThat(read.report().rejections().get(0).examples())
                .containsExactly(new ReadReport.Example(2, "ACTIVITY", ""));
    }

    @Test
    void aQueryThatFailsAndOneThatGivesNothing() throws SQLException {
        JdbcDataSource database = database("fails");
        assertThatThrownBy(() -> LogReader.recognising().query("steps", database, "SELECT * FROM nowhere"))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("steps cannot be queried: Table \"NOWHERE\" not found")
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> LogReader.with(MAPPING).query("steps", database, "SELECT * FROM steps WHERE ticket = 9"))
                .hasMessage("steps gives no rows: check the query.");
    }

    @Test
    void nothingIsWritten() throws SQLException {
        JdbcDataSource database = database("readonly");
        assertThatThrownBy(() -> LogReader.recognising().query("steps", database, "DELETE FROM steps"))
                .isInstanceOf(ReadException.class);
        assertThat(LogReader.with(MAPPING)
                        .query("steps", database, "SELECT * FROM steps")
                        .log()
                        .stepCount())
                .isEqualTo(2);
    }
}
