package dev.journey.formats;

import dev.journey.model.mapping.LogFormat;
import dev.journey.model.read.FileDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * Opens SQLite files for reading only. Extensions stay unloaded, and views and triggers of the file may not call functions that reach
 * out of it. Stateless and thread-safe.
 */
public final class SqliteDatabase implements FileDatabase {
    /** Made by {@link java.util.ServiceLoader}. */
    public SqliteDatabase() {}

    @Override
    public LogFormat format() {
        return LogFormat.SQLITE;
    }

    @Override
    public DataSource open(Path file) {
        String url = JDBC.PREFIX + file.toAbsolutePath().toUri();
        return new FileDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connect(url);
            }
        };
    }

    private static Connection connect(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Connection connection = JDBC.createConnection(url, config.toProperties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
