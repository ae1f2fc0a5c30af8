package dev.journey.benchmarks.formats;

import dev.journey.benchmarks.SyntheticLog;
import dev.journey.model.Role;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Writes one synthetic log in every format. Its values need no escaping anywhere. */
final class WriteFormats {

    private final Path folder;

    private WriteFormats(Path folder) {
        this.folder = folder;
    }

    static void write(long steps, Path folder) throws IOException, SQLException {
        WriteFormats files = new WriteFormats(folder);
        SyntheticLog.write(steps, SyntheticLog.SEED, Format.CSV.in(folder));
        files.jsonLines();
        files.ocel();
        files.xes(Format.CSV.read(Format.CSV.in(folder)).log());
        files.pack(Format.CSV, Format.CSV_GZ);
        files.pack(Format.XES, Format.XES_GZ);
        files.parquet();
        files.sqlite();
        files.table();
    }

    private PrintWriter open(Format format) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(format.in(folder), StandardCharsets.UTF_8));
    }

    /** The fields of each row: case, touchpoint, actor, team, channel, start, customer. */
    private void rows(Consumer<String[]> taker) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(Format.CSV.in(folder), StandardCharsets.UTF_8)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                taker.accept(line.split(",", -1));
            }
        }
    }

    private void jsonLines() throws IOException {
        try (PrintWriter out = open(Format.JSONL)) {
            rows(row -> out.print("{\"case_id\":\"" + row[0] + "\",\"touchpoint\":\"" + row[1] + "\",\"actor\":\""
                    + row[2] + "\",\"team\":\"" + row[3] + "\",\"channel\":\"" + row[4] + "\",\"start\":\"" + row[5]
                    + "\",\"customer\":\"" + row[6] + "\"}\n"));
        }
    }

    private void ocel() throws IOException {
        try (PrintWriter out = open(Format.OCEL)) {
            out.print("{\"objectTypes\":[{\"name\":\"case\",\"attributes\":[]}],\"eventTypes\":[],\"events\":[\n");
            long[] count = {0};
            rows(row -> out.print((count[0] == 0 ? "" : ",\n") + "{\"id\":\"e" + count[0]++ + "\",\"type\":\"" + row[1]
                    + "\",\"time\":\"" + row[5] + "\",\"attributes\":[" + attribute("actor", row[2]) + ","
                    + attribute("team", row[3]) + "," + attribute("channel", row[4]) + ","
                    + attribute("customer", row[6])
                    + "],\"relationships\":[{\"objectId\":\"" + row[0] + "\",\"qualifier\":\"of\"}]}"));
            out.print("],\n\"objects\":[\n");
            EventLog log = Format.CSV.read(Format.CSV.in(folder)).log();
            for (Case one : log.cases()) {
                out.print((one.index() == 0 ? "" : ",\n") + "{\"id\":\"" + one.id() + "\",\"type\":\"case\"}");
            }
            out.print("]}\n");
        }
    }

    private static String attribute(String name, String value) {
        return "{\"name\":\"" + name + "\",\"value\":\"" + value + "\"}";
    }

    private void xes(EventLog log) throws IOException {
        try (PrintWriter out = open(Format.XES)) {
            out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849-2016\">\n");
            for (Case one : log.cases()) {
                out.print("<trace>\n  <string key=\"concept:name\" value=\"" + one.id() + "\"/>\n");
                one.steps().forEach(step -> event(out, step));
                out.print("</trace>\n");
            }
            out.print("</log>\n");
        }
    }

    private static void event(PrintWriter out, Step step) {
        out.print("  <event>\n    <string key=\"concept:name\" value=\"" + step.touchpoint()
                + "\"/>\n    <date key=\"time:timestamp\" value=\"" + step.start()
                + "\"/>\n    <string key=\"org:resource\" value=\""
                + step.actor().orElse("")
                + "\"/>\n    <string key=\"org:group\" value=\"" + step.team().orElse("")
                + "\"/>\n    <string key=\"channel\" value=\"" + step.channel().orElse("")
                + "\"/>\n    <string key=\"customer\" value=\""
                + step.value(Role.CUSTOMER).orElse("") + "\"/>\n  </event>\n");
    }

    private void pack(Format plain, Format packed) throws IOException {
        try (InputStream in = Files.newInputStream(plain.in(folder));
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed.in(folder)))) {
            in.transferTo(out);
        }
    }

    private void parquet() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + Format.CSV.in(folder) + "')) TO '"
                    + Format.PARQUET.in(folder) + "' (FORMAT parquet)");
        }
    }

    private void table() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Format.SQL.in(folder))) {
            connection.setAutoCommit(false);
            TableLog log = new TableLog(connection);
            rows(log::add);
            log.finish();
            connection.commit();
        }
    }

    private void sqlite() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Format.SQLITE.in(folder))) {
            connection.setAutoCommit(false);
            SqliteLog log = new SqliteLog(connection);
            rows(log::add);
            log.finish();
            connection.commit();
        }
    }
}
