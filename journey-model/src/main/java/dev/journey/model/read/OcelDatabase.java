package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * An OCEL 2.0 log in an SQLite database: {@code event}, {@code object} and {@code event_object}, and for each type of events a table with
 * the time and the attributes. The rows are those of the log as JSON, in the order of the table {@code event}.
 */
final class OcelDatabase {
    private final String name;
    private final DataSource database;
    private final Map<String, Long> objects = new TreeMap<>();
    /** Tables by type. */
    private final Map<String, String> eventTables = new LinkedHashMap<>();

    private final Map<String, String> objectTables = new LinkedHashMap<>();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();

    private OcelDatabase(String name, DataSource database) {
        this.name = name;
        this.database = database;
    }

    /**
     * Looks at the tables.
     *
     * @throws ReadException when it is no such log
     */
    static OcelDatabase open(String name, DataSource database) {
        OcelDatabase log = new OcelDatabase(name, database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            log.requireTables(statement);
            log.rows(
                    statement,
                    "SELECT ocel_type, COUNT(*) FROM object GROUP BY ocel_type",
                    row -> log.objects.put(row.getString(1), row.getLong(2)));
            log.rows(
                    statement,
                    "SELECT ocel_type, ocel_type_map FROM event_map_type ORDER BY rowid",
                    row -> log.eventTables.put(row.getString(1), "event_" + row.getString(2)));
            log.rows(
                    statement,
                    "SELECT ocel_type, ocel_type_map FROM object_map_type ORDER BY rowid",
                    row -> log.objectTables.put(row.getString(1), "object_" + row.getString(2)));
            List<String> tables = new ArrayList<>(log.eventTables.values());
            tables.addAll(log.objectTables.values());
            for (String table : tables) {
                List<String> columns = new ArrayList<>();
                log.rows(
                        statement,
                        "PRAGMA table_info(" + OcelQuery.quoted(table) + ")",
                        row -> columns.add(row.getString("name")));
                log.attributes.put(table, columns);
            }
        } catch (SQLException e) {
            throw new ReadException(JdbcMessages.fault(name, e), e);
        }
        return log;
    }

    /** Takes one row. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void rows(Statement statement, String sql, Row taker) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    private void requireTables(Statement statement) throws SQLException {
        Set<String> found = new TreeSet<>();
        rows(
                statement,
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')",
                row -> found.add(row.getString(1)));
        for (String table : List.of("event", "object", "event_object", "event_map_type", "object_map_type")) {
            if (!found.contains(table)) {
                throw new ReadException(OcelMessages.noTable(name, table, found));
            }
        }
    }

    /** The rows by the case type that the mapping names. */
    Records records(Mapping mapping) {
        return records(mapping, shape -> JdbcRecords.choice(name, mapping, shape));
    }

    /** The rows, with the columns of this choice. */
    Records records(Mapping mapping, Function<TableShape, ColumnChoice> choice) {
        String type = OcelTypes.choose(name, objects, mapping.format().caseType());
        OcelQuery query = new OcelQuery(type, eventTables, attributes, objects.keySet());
        List<String> wanted = new ArrayList<>(mapping.columns().values());
        wanted.addAll(mapping.others());
        String table = objectTables.getOrDefault(type, "");
        String sql = query.text(
                wanted.stream().map(String::strip).toList(), table, attributes.getOrDefault(table, List.of()));
        TableShape shape = new TableShape(
                OcelMessages.sqlite(type),
                Ocel.DEFAULTS,
                Set.of(Ocel.TIME),
                notices(query),
                OcelMessages.noEvents(name, type));
        return new JdbcRecords(name, database, sql, shape, choice.apply(shape));
    }

    private List<String> notices(OcelQuery query) {
        List<String> notices = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            rows(
                    statement,
                    query.counts(),
                    row -> notices.addAll(OcelMessages.belonging(
                            row.getLong("events"),
                            row.getLong("shared"),
                            row.getLong("most"),
                            row.getLong("events") - row.getLong("belonging"),
                            row.getLong("unknown"),
                            query.caseType())));
        } catch (SQLException e) {
            throw new ReadException(JdbcMessages.fault(name, e), e);
        }
        return notices;
    }

    /** How events belong to the objects of each type. */
    OcelTypes types() {
        OcelTypes types = new OcelTypes();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> type : objects.entrySet()) {
                OcelQuery query = new OcelQuery(type.getKey(), eventTables, attributes, objects.keySet());
                rows(
                        statement,
                        query.counts(),
                        row -> types.add(
                                type.getKey(),
                                new OcelTypes.Counts(
                                        type.getValue(),
                                        row.getLong("belonging") - row.getLong("shared"),
                                        row.getLong("shared"))));
            }
        } catch (SQLException e) {
            throw new ReadException(JdbcMessages.fault(name, e), e);
        }
        return types;
    }
}
