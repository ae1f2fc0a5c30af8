package dev.journey.model.read;

import dev.journey.model.mapping.LogFormat;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * Opens files of one format as a database: for formats that need a library which a service that reads CSV must not be given. Found by
 * {@link java.util.ServiceLoader}; the module {@code journey-formats} has those for Parquet and SQLite.
 */
public interface FileDatabase {
    /** The table of a Parquet file. */
    String TABLE = "log";

    /** The format. */
    LogFormat format();

    /**
     * The file as a database that is only read from, and through which nothing else can be: a Parquet file is one table, {@link
     * #TABLE}, in the order of its rows; an SQLite file has the tables that are in it.
     *
     * @param file a regular file
     */
    DataSource open(Path file);
}
