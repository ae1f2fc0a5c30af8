package dev.journey.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadResult;
import dev.journey.model.read.Source;
import dev.journey.report.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same log gives the same report, whatever it is written in, but for how it is written. */
class SameReportTest {
    private static final List<SampleLog.Row> ROWS = SampleLog.rows(600, 8);
    private static final Mapping PLAIN = mapping("id", "step", "who", "team", "time");
    private static final Mapping XES =
            mapping("case:concept:name", "concept:name", "org:resource", "org:group", "time:timestamp");
    private static final Mapping OCEL = mapping("ocel:oid", "ocel:activity", "who", "team", "ocel:timestamp");

    @TempDir
    Path folder;

    private static Mapping mapping(String id, String step, String who, String team, String time) {
        return Samples.mapping(id, step, who, team, time).build();
    }

    private static Source bytes(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Source packed(String text) {
        byte[] bytes = SampleLog.gzip(text);
        return () -> new ByteArrayInputStream(bytes);
    }

    private Map<String, ReadResult> all() throws SQLException, IOException {
        Path parquet = folder.resolve("log.parquet");
        SampleDatabases.parquet(ROWS, parquet);
        Path sqlite = folder.resolve("log.sqlite");
        SampleDatabases.ocel(ROWS, sqlite);
        Path plain = Files.writeString(folder.resolve("log.csv"), SampleLog.csv(ROWS));
        LogReader reader = LogReader.with(PLAIN);
        Map<String, ReadResult> read = new LinkedHashMap<>();
        read.put("CSV", reader.read(plain));
        read.put("CSV, gzip", reader.read("log", packed(SampleLog.csv(ROWS))));
        read.put("JSON Lines", reader.read("log", bytes(SampleLog.jsonLines(ROWS))));
        read.put("Parquet", reader.read(parquet));
        read.put("SQL", reader.query("log", SampleDatabases.embedded(ROWS), "SELECT * FROM steps"));
        read.put("XES", LogReader.with(XES).read("log", bytes(SampleLog.xes(ROWS))));
        read.put("XES, gzip", LogReader.with(XES).read("log", packed(SampleLog.xes(ROWS))));
        read.put("OCEL JSON", LogReader.with(OCEL).read("log", bytes(SampleLog.ocel(ROWS))));
        read.put("OCEL SQLite", LogReader.with(OCEL).read(sqlite));
        return read;
    }

    private static ObjectNode report(ReadResult read) throws IOException {
        String json = ReportJson.of(JourneyAnalysis.withDefaults().of(read)).toString();
        return (ObjectNode) new ObjectMapper().readTree(json);
    }

    @Test
    void theReportIsTheSameButForTheFormat() throws SQLException, IOException {
        ObjectNode expected = report(LogReader.with(PLAIN).read("log", bytes(SampleLog.csv(ROWS))));
        assertThat(expected.path("source").path("steps").asInt()).isEqualTo(600);
        assertThat(expected.path("source").path("format").path("description").asText())
                .startsWith("CSV");
        ((ObjectNode) expected.get("source")).remove("format");
        Map<String, ReadResult> all = all();
        for (Map.Entry<String, ReadResult> read : all.entrySet()) {
            ObjectNode report = report(read.getValue());
            assertThat(((ObjectNode) report.get("source")).remove("format"))
                    .as(read.getKey())
                    .isNotNull();
            assertThat(report.toPrettyString()).as(read.getKey()).isEqualTo(expected.toPrettyString());
        }
        assertThat(all.values().stream().map(read -> read.report().format()))
                .containsExactly(
                        "CSV, separator \",\", UTF-8",
                        "CSV, separator \",\", UTF-8, in gzip",
                        "JSON Lines, UTF-8",
                        "Parquet",
                        "SQL",
                        "XES, UTF-8",
                        "XES, UTF-8, in gzip",
                        "OCEL 2.0 JSON by \"case\", UTF-8",
                        "OCEL 2.0 SQLite by \"case\"");
    }
}
