package dev.journey.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** One log, written in every format that is text. */
final class SampleLog {
    /** A step; no two begin at the same time. */
    record Row(String id, String step, String who, String team, Instant time) {}

    private static final List<String> STEPS = List.of("Call", "Mail", "Ask <b> & \"c\"", "Wait", "Solved");
    private static final List<String> ACTORS = List.of("", "Ann", "Bob", "Zoë");

    private SampleLog() {}

    /** Steps of cases that run beside each other. */
    static List<Row> rows(int count, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        Instant time = Instant.parse("2025-01-01T00:00:00Z");
        for (int i = 0; i < count; i++) {
            time = time.plusMillis(1 + random.nextInt(5_000_000));
            String who = ACTORS.get(random.nextInt(ACTORS.size()));
            rows.add(new Row(
                    "case " + random.nextInt(1 + count / 6),
                    STEPS.get(random.nextInt(STEPS.size())),
                    who,
                    who.isEmpty() ? "" : "Team " + who.charAt(0),
                    time));
        }
        return rows;
    }

    static String csv(List<Row> rows) {
        return "id,step,who,team,time\n"
                + lines(
                        rows,
                        row -> String.join(
                                ",",
                                row.id(),
                                "\"" + row.step().replace("\"", "\"\"") + "\"",
                                row.who(),
                                row.team(),
                                row.time().toString()));
    }

    static String jsonLines(List<Row> rows) {
        return lines(
                rows,
                row -> "{" + member("id", row.id()) + ", " + member("step", row.step()) + ", "
                        + member("who", row.who()) + ", " + member("team", row.team()) + ", "
                        + member("time", row.time().toString()) + "}");
    }

    private static String lines(List<Row> rows, Function<Row, String> line) {
        return rows.stream().map(row -> line.apply(row) + "\n").collect(Collectors.joining());
    }

    private static String member(String name, String value) {
        return quoted(name) + ": " + (value.isEmpty() ? "null" : quoted(value));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String xes(List<Row> rows) {
        StringBuilder text = new StringBuilder("<log>");
        for (String id : new TreeSet<>(rows.stream().map(Row::id).toList())) {
            text.append("<trace>").append(attribute("string", "concept:name", id));
            for (Row row : rows.stream().filter(step -> step.id().equals(id)).toList()) {
                text.append("<event>")
                        .append(attribute("string", "concept:name", row.step()))
                        .append(attribute("string", "org:resource", row.who()))
                        .append(attribute("string", "org:group", row.team()))
                        .append(attribute("date", "time:timestamp", row.time().toString()))
                        .append("</event>");
            }
            text.append("</trace>");
        }
        return text.append("</log>").toString();
    }

    private static String attribute(String type, String key, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return value.isEmpty() ? "" : "<" + type + " key=\"" + key + "\" value=\"" + escaped + "\"/>";
    }

    static String ocel(List<Row> rows) {
        String objects = new TreeSet<>(rows.stream().map(Row::id).toList())
                .stream()
                        .map(id -> "{\"id\":" + quoted(id) + ",\"type\":\"case\"}")
                        .collect(Collectors.joining(","));
        List<String> events = new ArrayList<>();
        for (Row row : rows) {
            events.add("{\"id\":\"e" + events.size() + "\",\"type\":" + quoted(row.step()) + ",\"time\":"
                    + quoted(row.time().toString()) + ",\"attributes\":[{\"name\":\"who\",\"value\":"
                    + quoted(row.who())
                    + "},{\"name\":\"team\",\"value\":" + quoted(row.team())
                    + "}],\"relationships\":[{\"objectId\":" + quoted(row.id()) + ",\"qualifier\":\"of\"}]}");
        }
        return "{\"objectTypes\":[{\"name\":\"case\"}],\"events\":[" + String.join(",", events) + "],\"objects\":["
                + objects + "]}";
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
