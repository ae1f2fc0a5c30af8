package dev.journey.model.read;

import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The rows of files that are read as databases. */
final class FileTables {
    private FileTables() {}

    /** By the mapping or, where it names no columns, by the format and by common names. */
    static Records records(String name, FileDatabase opener, Path file, Mapping mapping) {
        DataSource database = opener.open(file);
        if (opener.format() == LogFormat.SQLITE) {
            return OcelDatabase.open(name, database).records(mapping);
        }
        TableShape shape = parquet(name);
        return table(name, database, shape, JdbcRecords.choice(name, mapping, shape));
    }

    /** The table of a Parquet file, with the columns of this choice. */
    static Records parquet(String name, FileDatabase opener, Path file, ColumnChoice choice) {
        return table(name, opener.open(file), parquet(name), choice);
    }

    private static Records table(String name, DataSource database, TableShape shape, ColumnChoice choice) {
        return new JdbcRecords(name, database, "SELECT * FROM " + FileDatabase.TABLE, shape, choice);
    }

    private static TableShape parquet(String name) {
        return new TableShape(LogFormat.PARQUET.title(), Map.of(), Set.of(), List.of(), JdbcMessages.noRows(name));
    }
}
