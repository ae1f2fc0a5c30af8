package dev.journey.benchmarks.formats;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The log as one table of an embedded database, with a row for each step. */
final class TableLog {
    private static final int COLUMNS = 7;
    private static final int BATCH = 10_000;

    private final PreparedStatement insert;
    private int open;

    TableLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE steps (case_id TEXT, touchpoint TEXT, actor TEXT, team TEXT, channel TEXT, start TEXT,"
                            + " customer TEXT)");
        }
        insert = connection.prepareStatement("INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    void add(String[] row) {
        try {
            for (int i = 0; i < COLUMNS; i++) {
                insert.setString(i + 1, row[i]);
            }
            insert.addBatch();
            open++;
            if (open == BATCH) {
                finish();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void finish() throws SQLException {
        insert.executeBatch();
        open = 0;
    }

    /** The database in a file; all that a reader asks it for is a connection. */
    static DataSource database(Path file) {
        return (DataSource) Proxy.newProxyInstance(
                TableLog.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return DriverManager.getConnection("jdbc:sqlite:" + file);
                });
    }
}
