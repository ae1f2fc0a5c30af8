package dev.journey.benchmarks.compare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The four measures in SQL, run by DuckDB on the file: handoffs at two levels with ping-pong, variants, the handover matrix,
 * and what directly follows what with mean waits. Idiomatic: the reader finds out the types. Tuned: types are given, and only
 * the columns needed are kept. Enumerated: besides, names are made enumerations and cases whole numbers, and no order of rows is kept.
 *
 * <p>{@code java -cp benchmarks.jar:duckdb_jdbc.jar ...DuckDbMeasures idiomatic|tuned|enumerated FILE THREADS}
 */
public final class DuckDbMeasures {
    private static final String TYPES =
            "{'case_id': 'VARCHAR', 'touchpoint': 'VARCHAR', 'actor': 'VARCHAR', 'team': 'VARCHAR',"
                    + " 'channel': 'VARCHAR', 'start': 'TIMESTAMP', 'customer': 'VARCHAR'}";
    private static final String WALKED = """
            CREATE TEMP TABLE walked AS
            SELECT case_id, touchpoint, actor, team, start,
                   lag(touchpoint) OVER one AS touchpoint_before, lag(actor) OVER one AS actor_before,
                   lag(team) OVER one AS team_before, lag(start) OVER one AS start_before
            FROM steps WINDOW one AS (PARTITION BY case_id ORDER BY start)
            """;

    /** How it can be asked. */
    static final List<String> FORMS = List.of("idiomatic", "tuned", "enumerated");

    private final Statement sql;
    private final Counts counts = new Counts();

    private DuckDbMeasures(Statement sql) {
        this.sql = sql;
    }

    /** Prints what it counted. */
    public static void main(String[] args) throws SQLException {
        if (args.length != 3 || !FORMS.contains(args[0])) {
            System.err.println("Usage: DuckDbMeasures " + String.join("|", FORMS) + " FILE THREADS");
            System.exit(2);
        }
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("SET threads = " + Integer.parseInt(args[2]));
            System.out.print(new DuckDbMeasures(sql).of(args[1], args[0]));
        }
    }

    private Counts of(String file, String form) throws SQLException {
        String path = "'" + file.replace("'", "''") + "'";
        String typed = "SELECT case_id, touchpoint, actor, team, start FROM read_csv(" + path
                + ", header = true, delim = ',', columns = " + TYPES + ")";
        boolean enumerated = form.equals("enumerated");
        if (enumerated) {
            enumerate(typed);
        } else {
            sql.execute("CREATE TEMP TABLE steps AS "
                    + (form.equals("tuned") ? typed : "SELECT * FROM read_csv(" + path + ")"));
        }
        sql.execute(WALKED);
        count("SELECT count(*) AS steps, count(DISTINCT case_id) AS cases FROM steps");
        level("team");
        level("actor");
        count(
                "SELECT count(*) AS variants, max(cases) AS \"cases of the first variant\" FROM (SELECT variant, count(*) AS cases FROM"
                        + " (SELECT " + (enumerated ? "list(touchpoint" : "string_agg(touchpoint, '>'")
                        + " ORDER BY start) AS variant FROM steps GROUP BY case_id) GROUP BY variant)");
        sql.execute(
                "CREATE TEMP TABLE follows AS SELECT touchpoint_before AS a, touchpoint AS b, count(*) AS n,"
                        + " avg(epoch_ms(start) - epoch_ms(start_before)) AS wait FROM walked WHERE touchpoint_before IS NOT NULL GROUP BY a, b");
        count("SELECT count(*) AS \"follows, pairs\", sum(n)::BIGINT AS follows FROM follows");
        count(
                "SELECT a || ' > ' || b AS \"first follow\", round(wait)::BIGINT AS \"its wait, ms\" FROM follows ORDER BY n DESC, a::VARCHAR, b::VARCHAR"
                        + " LIMIT 1");
        return counts;
    }

    private void enumerate(String typed) throws SQLException {
        sql.execute("SET preserve_insertion_order = false");
        sql.execute("CREATE TEMP TABLE texts AS " + typed);
        for (String column : List.of("touchpoint", "actor", "team")) {
            sql.execute("CREATE TYPE " + column + "_name AS ENUM (SELECT DISTINCT " + column + " FROM texts)");
        }
        sql.execute("CREATE TEMP TABLE ids AS SELECT case_id AS id, row_number() OVER ()::INTEGER AS case_number"
                + " FROM (SELECT DISTINCT case_id FROM texts)");
        sql.execute(
                "CREATE TEMP TABLE steps AS SELECT case_number AS case_id, touchpoint::touchpoint_name AS touchpoint,"
                        + " actor::actor_name AS actor, team::team_name AS team, start FROM texts JOIN ids ON case_id = id");
        sql.execute("DROP TABLE texts");
    }

    /** Handoffs, ping-pong over runs of one holder, and the matrix. */
    private void level(String level) throws SQLException {
        sql.execute(String.format(
                Locale.ROOT,
                "CREATE TEMP TABLE runs_%1$s AS SELECT case_id, %1$s, %1$s_before, lag(%1$s, 2) OVER (PARTITION BY case_id ORDER BY"
                        + " start) AS two_before FROM walked WHERE %1$s IS DISTINCT FROM %1$s_before",
                level));
        count(String.format(
                Locale.ROOT,
                "SELECT count(*) FILTER (h) AS \"%1$s handoffs\", count(DISTINCT case_id) FILTER (h) AS \"%1$s handoffs, cases\","
                        + " count(*) FILTER (aba) AS \"%1$s ABA\", count(DISTINCT case_id) FILTER (aba) AS \"%1$s ABA, cases\" FROM"
                        + " (SELECT case_id, %1$s_before IS NOT NULL AS h, %1$s = two_before AS aba FROM runs_%1$s)",
                level));
        count(String.format(
                Locale.ROOT,
                "SELECT count(*) AS \"%1$s pairs\" FROM (SELECT %1$s_before, %1$s, count(*) FROM runs_%1$s WHERE %1$s_before IS NOT"
                        + " NULL GROUP BY ALL)",
                level));
    }

    private void count(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                counts.put(row.getMetaData().getColumnLabel(column), row.getString(column));
            }
        }
    }
}
