package dev.journey.formats;

import dev.journey.model.mapping.LogFormat;
import dev.journey.model.read.FileDatabase;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.duckdb.DuckDBDriver;

/**
 * Opens Parquet files through DuckDB, in memory: rows are streamed, in the order of the file. The engine may read that one file and nothing
 * else, loads no extension and spills nothing to disk. Stateless and thread-safe.
 */
public final class ParquetDatabase implements FileDatabase {
    private static final Pattern WILD = Pattern.compile("[*?\\[]");

    /** Made by {@link java.util.ServiceLoader}. */
    public ParquetDatabase() {}

    @Override
    public LogFormat format() {
        return LogFormat.PARQUET;
    }

    @Override
    public DataSource open(Path file) {
        String path = file.toAbsolutePath().toString();
        return new FileDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connect(path);
            }
        };
    }

    private static Connection connect(String path) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("SET autoload_known_extensions = false");
            statement.execute("SET temp_directory = ''");
            statement.execute(allowed(path));
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            statement.execute("CREATE VIEW " + TABLE + " AS SELECT * FROM read_parquet("
                    + text(WILD.matcher(path).replaceAll("[$0]")) + ", hive_partitioning = false)");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** The file; its folder where a character of its path would stand for others, since the engine then looks for the file. */
    private static String allowed(String path) {
        boolean wild = WILD.matcher(path).find();
        String folder = path.substring(0, path.lastIndexOf(File.separatorChar) + 1);
        return wild ? "SET allowed_directories = [" + text(folder) + "]" : "SET allowed_paths = [" + text(path) + "]";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
