package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The rows of a query, fetched in batches over a connection that only reads. A column that the database knows as a time is
 * one, whatever the mapping says of texts. Not thread-safe.
 */
final class JdbcRecords implements Records {
    /** Rows that a driver may hold at a time. */
    private static final int BATCH = 10_000;

    private final String name;
    private final DataSource database;
    private final String query;
    private final TableShape shape;
    private final ColumnChoice choice;

    JdbcRecords(String name, DataSource database, String query, TableShape shape, ColumnChoice choice) {
        this.name = name;
        this.database = database;
        this.query = query;
        this.shape = shape;
        this.choice = choice;
    }

    /** Columns by the mapping or, where the format knows some, by the format. */
    static ColumnChoice choice(String name, Mapping mapping, TableShape shape) {
        return header -> shape.defaults().isEmpty()
                ? ColumnFinder.inHeader(name, mapping, header)
                : ColumnFinder.byDefaultAndName(name, mapping, shape.defaults(), header);
    }

    @Override
    public void pass(Function<Columns, RowHandler> handler) {
        try (Connection connection = database.getConnection()) {
            onlyRead(connection);
            // PostgreSQL and others fetch in batches only within a transaction
            connection.setAutoCommit(false);
            try (Statement statement =
                    connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                statement.setFetchSize(BATCH);
                try (ResultSet rows = statement.executeQuery(query)) {
                    give(rows, handler);
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new ReadException(JdbcMessages.fault(name, e), e);
        }
    }

    /** A hint, which some drivers refuse: SQLite's knows it only before the database is opened. */
    private static void onlyRead(Connection connection) {
        try {
            if (!connection.isReadOnly()) {
                connection.setReadOnly(true);
            }
        } catch (SQLException e) {
            return;
        }
    }

    private void give(ResultSet rows, Function<Columns, RowHandler> made) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> header = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            header.add(meta.getColumnLabel(column));
        }
        Columns columns = choice.in(header);
        RowHandler handler = made.apply(columns);
        int[] positions = columns.positions();
        JdbcColumn[] used = new JdbcColumn[positions.length];
        for (int i = 0; i < used.length; i++) {
            boolean time = shape.times().contains(header.get(positions[i]));
            used[i] = new JdbcColumn(positions[i], meta.getColumnType(positions[i] + 1), time);
        }
        long row = 0;
        boolean more = true;
        while (more && rows.next()) {
            handler.begin(++row);
            for (JdbcColumn column : used) {
                column.give(rows, handler);
            }
            JdbcColumn.nothing(header.size(), handler);
            more = handler.end();
        }
    }

    @Override
    public String format() {
        return shape.format();
    }

    @Override
    public String none(boolean begun) {
        return shape.none();
    }

    @Override
    public List<String> further() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        return shape.notices();
    }

    @Override
    public void check(LogRows read) {
        // a query has the columns that it has
    }
}
