package dev.journey.formats;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The sample log in the formats that are written by a database. */
final class SampleDatabases {
    private static final String COLUMNS = "(id VARCHAR, step VARCHAR, who VARCHAR, team VARCHAR, \"time\" ";

    private SampleDatabases() {}

    static void parquet(List<SampleLog.Row> rows, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE steps " + COLUMNS + "TIMESTAMPTZ)");
            insert(connection, rows);
            statement.execute("COPY steps TO '" + file + "' (FORMAT parquet)");
        }
    }

    /** A database in memory that lives as long as the JVM. */
    static DataSource embedded(List<SampleLog.Row> rows) throws SQLException {
        JdbcDataSource made = new JdbcDataSource();
        made.setURL("jdbc:h2:mem:formats;DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=FALSE");
        try (Connection connection = made.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS steps");
            statement.execute("CREATE TABLE steps " + COLUMNS + "TIMESTAMP WITH TIME ZONE)");
            insert(connection, rows);
        }
        return made;
    }

    private static void insert(Connection connection, List<SampleLog.Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO steps VALUES (?, ?, ?, ?, ?)")) {
            for (SampleLog.Row row : rows) {
                insert.setString(1, row.id());
                insert.setString(2, row.step());
                insert.setString(3, row.who().isEmpty() ? null : row.who());
                insert.setString(4, row.team().isEmpty() ? null : row.team());
                insert.setObject(5, row.time().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
    }

    /** As the standard has it: a table for each type of events, with its attributes. */
    static void ocel(List<SampleLog.Row> rows, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : List.of(
                    "event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)",
                    "object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)",
                    "event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT)",
                    "event_map_type (ocel_type TEXT, ocel_type_map TEXT)",
                    "object_map_type (ocel_type TEXT, ocel_type_map TEXT)",
                    "object_Case (ocel_id TEXT, ocel_time TIMESTAMP, ocel_changed_field TEXT)")) {
                statement.execute("CREATE TABLE " + table);
            }
            statement.execute("INSERT INTO object_map_type VALUES ('case', 'Case')");
            Map<String, String> tables = new TreeMap<>();
            for (String step :
                    new TreeSet<>(rows.stream().map(SampleLog.Row::step).toList())) {
                String name = "T" + tables.size();
                tables.put(step, name);
                run(connection, "INSERT INTO event_map_type VALUES (?, ?)", step, name);
                statement.execute(
                        "CREATE TABLE event_" + name + " (ocel_id TEXT, ocel_time TIMESTAMP, who TEXT, team TEXT)");
            }
            for (String id : new TreeSet<>(rows.stream().map(SampleLog.Row::id).toList())) {
                run(connection, "INSERT INTO object VALUES (?, 'case')", id);
            }
            for (SampleLog.Row row : rows) {
                String event = "e" + rows.indexOf(row);
                run(connection, "INSERT INTO event VALUES (?, ?)", event, row.step());
                run(connection, "INSERT INTO event_object VALUES (?, ?, 'of')", event, row.id());
                run(
                        connection,
                        "INSERT INTO event_" + tables.get(row.step()) + " VALUES (?, ?, ?, ?)",
                        event,
                        row.time().toString(),
                        row.who(),
                        row.team());
            }
            connection.commit();
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
