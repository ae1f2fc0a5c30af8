package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.h2.jdbcx.JdbcDataSource;

/** The same steps give the same log, equal in every value, whatever they are written in. */
class FormatsLawsTest {
    private static final String HOSTILE = "a<b> & \"c\", 'd'; é €\\";

    /** One step; the second of its start tells it from all others. */
    record Row(int caseNumber, String step, String actor, long second) {
        String caseId() {
            return "case " + caseNumber;
        }

        String time() {
            return Instant.ofEpochSecond(second).toString();
        }
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("Call", "Mail", HOSTILE),
                        Arbitraries.of("", "Ann", "Zoë"),
                        Arbitraries.longs().between(-5_000_000_000L, 5_000_000_000L))
                .as(Row::new);
    }

    private static Mapping mapping(String caseId, String step, String actor, String time) {
        return Mapping.builder()
                .column(Role.CASE, caseId)
                .column(Role.TOUCHPOINT, step)
                .column(Role.ACTOR, actor)
                .column(Role.START, time)
                .format(FileFormat.DETECTED.withCaseType("case"))
                .build();
    }

    private static final Mapping PLAIN = mapping("id", "step", "who", "time");

    @Property(seed = "2701", tries = 60)
    void allFormatsGiveTheSameLog(@ForAll @Size(min = 1, max = 12) List<@From("rows") Row> rows) throws SQLException {
        ReadResult csv = LogReader.with(PLAIN).read("log.csv", Bytes.of(csv(rows)));
        assertThat(csv.report().rejected()).isZero();
        same(csv, LogReader.with(PLAIN).read("log.csv.gz", Bytes.of(Bytes.gzip(csv(rows)))));
        same(csv, LogReader.with(PLAIN).read("log.jsonl", Bytes.of(json(rows, "", "\n", "\n"))));
        same(csv, LogReader.with(PLAIN).read("log.json", Bytes.of(json(rows, "[", ",", "]"))));
        Mapping xes = mapping("case:concept:name", "concept:name", "org:resource", "time:timestamp");
        same(csv, LogReader.with(xes).read("log.xes", Bytes.of(xes(rows))));
        same(csv, LogReader.with(xes).read("log.xes.gz", Bytes.of(Bytes.gzip(xes(rows)))));
        Mapping ocel = mapping("ocel:oid", "ocel:activity", "resource", "ocel:timestamp");
        same(csv, LogReader.with(ocel).read("log.json", Bytes.of(ocel(rows))));
        same(
                csv,
                LogReader.with(PLAIN)
                        .query("log", database(rows), "SELECT \"id\", \"step\", \"who\", \"time\" FROM steps"));
    }

    /** Rows in reverse, or in any order, with cases apart: the same log, whatever it is written in. No two rows have one time. */
    @Property(seed = "2702", tries = 40)
    void inNoFormatDoesTheOrderOfRowsMatter(
            @ForAll @Size(min = 2, max = 12) List<@From("rows") Row> any, @ForAll long shuffle) throws SQLException {
        Map<Long, Row> bySecond = new LinkedHashMap<>();
        any.forEach(row -> bySecond.put(row.second(), row));
        List<Row> rows = new ArrayList<>(bySecond.values());
        EventLog expected =
                LogReader.with(PLAIN).read("log.csv", Bytes.of(csv(rows))).log();
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(shuffle));
        List<Row> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        for (List<Row> order : List.of(reversed, shuffled)) {
            for (ReadResult read : inAllFormats(order)) {
                assertThat(read.log()).as(read.report().format()).isEqualTo(expected);
            }
        }
    }

    private static List<ReadResult> inAllFormats(List<Row> rows) throws SQLException {
        Mapping xes = mapping("case:concept:name", "concept:name", "org:resource", "time:timestamp");
        Mapping ocel = mapping("ocel:oid", "ocel:activity", "resource", "ocel:timestamp");
        return List.of(
                LogReader.with(PLAIN).read("log.csv", Bytes.of(csv(rows))),
                LogReader.with(PLAIN).read("log.jsonl", Bytes.of(json(rows, "", "\n", "\n"))),
                LogReader.with(PLAIN).read("log.json", Bytes.of(json(rows, "[", ",", "]"))),
                LogReader.with(xes).read("log.xes", Bytes.of(xes(rows))),
                LogReader.with(ocel).read("log.json", Bytes.of(ocel(rows))),
                LogReader.with(PLAIN)
                        .query("log", database(rows), "SELECT \"id\", \"step\", \"who\", \"time\" FROM steps"));
    }

    private static void same(ReadResult expected, ReadResult read) {
        assertThat(read.log()).as(read.report().format()).isEqualTo(expected.log());
        assertThat(read.report().rows()).isEqualTo(expected.report().rows());
        assertThat(read.report().rejections()).isEmpty();
        assertThat(read.report().notices()).isEqualTo(expected.report().notices());
    }

    private static String csv(List<Row> rows) {
        StringBuilder text = new StringBuilder("id,step,who,time\n");
        for (Row row : rows) {
            text.append(String.join(
                            ",", row.caseId(), "\"" + row.step().replace("\"", "\"\"") + "\"", row.actor(), row.time()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String json(List<Row> rows, String begin, String between, String end) {
        return begin
                + String.join(
                        between,
                        rows.stream()
                                .map(row -> String.format(
                                        "{\"id\": %s, \"step\": %s, \"who\": %s, \"time\": %s}",
                                        quoted(row.caseId()),
                                        quoted(row.step()),
                                        row.actor().isEmpty() ? "null" : quoted(row.actor()),
                                        quoted(row.time())))
                                .toList())
                + end;
    }

    private static String attribute(String type, String key, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<" + type + " key=\"" + key + "\" value=\"" + escaped + "\"/>";
    }

    /** Events in the order of the rows, so that their cases are not together. */
    private static String xes(List<Row> rows) {
        StringBuilder text = new StringBuilder(
                "<log><global scope=\"event\">" + attribute("string", "org:resource", "UNKNOWN") + "</global>");
        for (Row row : rows) {
            text.append("<trace>")
                    .append(attribute("string", "concept:name", row.caseId()))
                    .append("<event>");
            text.append(attribute("string", "concept:name", row.step()))
                    .append(attribute("date", "time:timestamp", row.time()));
            text.append(row.actor().isEmpty() ? "" : attribute("string", "org:resource", row.actor()))
                    .append("</event></trace>");
        }
        return text.append("</log>").toString();
    }

    private static String ocel(List<Row> rows) {
        StringBuilder objects = new StringBuilder();
        for (String id : new TreeSet<>(rows.stream().map(Row::caseId).toList())) {
            objects.append(objects.length() == 0 ? "" : ",").append("{\"id\":" + quoted(id) + ",\"type\":\"case\"}");
        }
        StringBuilder events = new StringBuilder();
        for (Row row : rows) {
            events.append(events.length() == 0 ? "" : ",")
                    .append(String.format(
                            "{\"id\":\"e%d\",\"type\":%s,\"time\":%s,\"attributes\":[{\"name\":\"resource\",\"value\":%s}],"
                                    + "\"relationships\":[{\"objectId\":%s,\"qualifier\":\"of\"}]}",
                            events.length(),
                            quoted(row.step()),
                            quoted(row.time()),
                            quoted(row.actor()),
                            quoted(row.caseId())));
        }
        return "{\"objectTypes\":[{\"name\":\"case\"}],\"events\":[" + events + "],\"objects\":[" + objects + "]}";
    }

    private static JdbcDataSource database(List<Row> rows) throws SQLException {
        JdbcDataSource made = new JdbcDataSource();
        made.setURL("jdbc:h2:mem:formats;DB_CLOSE_DELAY=-1");
        try (Connection connection = made.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS steps");
            statement.execute(
                    "CREATE TABLE steps (\"row\" IDENTITY, \"id\" VARCHAR, \"step\" VARCHAR, \"who\" VARCHAR, \"time\""
                            + " TIMESTAMP WITH TIME ZONE)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO steps (\"id\", \"step\", \"who\", \"time\") VALUES (?, ?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setString(1, row.caseId());
                    insert.setString(2, row.step());
                    insert.setString(
                            3,
                            Optional.of(row.actor())
                                    .filter(name -> !name.isEmpty())
                                    .orElse(null));
                    insert.setObject(4, Instant.ofEpochSecond(row.second()).atOffset(ZoneOffset.UTC));
                    insert.executeUpdate();
                }
            }
        }
        return made;
    }
}
