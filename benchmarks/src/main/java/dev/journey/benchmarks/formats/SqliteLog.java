package dev.journey.benchmarks.formats;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes an OCEL 2.0 database: a table for each type of events. Not thread-safe. */
final class SqliteLog {
    private final Connection connection;
    private final PreparedStatement events;
    private final PreparedStatement objects;
    private final PreparedStatement relations;
    private final Map<String, PreparedStatement> tables = new HashMap<>();
    private final Set<String> cases = new HashSet<>();
    private long count;

    SqliteLog(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)");
            statement.execute("CREATE TABLE object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)");
            statement.execute(
                    "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT)");
            statement.execute("CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT)");
            statement.execute("CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT)");
            statement.execute("INSERT INTO object_map_type VALUES ('case', 'Case')");
            statement.execute("CREATE TABLE object_Case (ocel_id TEXT, ocel_time TEXT, ocel_changed_field TEXT)");
        }
        events = connection.prepareStatement("INSERT INTO event VALUES (?, ?)");
        objects = connection.prepareStatement("INSERT INTO object VALUES (?, 'case')");
        relations = connection.prepareStatement("INSERT INTO event_object VALUES (?, ?, 'of')");
    }

    /** Takes a row: case, touchpoint, actor, team, channel, start, customer. */
    void add(String[] row) {
        try {
            String id = "e" + count++;
            run(events, id, row[1]);
            run(relations, id, row[0]);
            run(table(row[1]), id, row[5], row[2], row[3], row[4], row[6]);
            if (cases.add(row[0])) {
                run(objects, row[0]);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement table(String type) throws SQLException {
        PreparedStatement known = tables.get(type);
        if (known != null) {
            return known;
        }
        String name = "T" + tables.size();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event_" + name + " (ocel_id TEXT PRIMARY KEY, ocel_time TEXT, actor TEXT,"
                    + " team TEXT, channel TEXT, customer TEXT)");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO event_map_type VALUES (?, ?)")) {
            run(insert, type, name);
        }
        PreparedStatement made =
                connection.prepareStatement("INSERT INTO event_" + name + " VALUES (?, ?, ?, ?, ?, ?)");
        tables.put(type, made);
        return made;
    }

    private static void run(PreparedStatement insert, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setString(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    void finish() throws SQLException {
        events.close();
        objects.close();
        relations.close();
        for (PreparedStatement table : tables.values()) {
            table.close();
        }
    }
}
