package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.log.EventLog;
import dev.journey.report.page.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every duration as elapsed time and as working time, and each says which it is. */
class WorkingTimeReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TWIN = "InWorkingTime";
    private static final Calendars OFFICE = Calendars.parse(
            "{\"zone\": \"Europe/Berlin\", \"hours\": {\"MON-FRI\": [\"09:00-17:00\"]}}", "office.json");
    private static final EventLog SAMPLE = Logs.sample().log();
    private static final Calendars ALWAYS = Calendars.of(WorkCalendar.always(ZoneId.of("UTC")));

    private static JourneyReport report(EventLog log, Calendars calendars) {
        return JourneyAnalysis.withDefaults().of(log.withCalendars(calendars));
    }

    private static JsonNode json(JourneyReport report) throws IOException {
        return JSON.readTree(ReportJson.of(report).toString());
    }

    /** The places of all twins. */
    private static List<String> twins(JsonNode json, String at, List<String> found) {
        json.properties().forEach(field -> {
            if (field.getKey().endsWith(TWIN)) {
                found.add(at + "/" + field.getKey());
            }
            twins(field.getValue(), at + "/" + field.getKey(), found);
        });
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            twins(json.get(i), at + "/" + i, found);
        }
        return found;
    }

    private static void removeTwins(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.endsWith(TWIN))
                    .toList()
                    .forEach(object::remove);
        }
        json.forEach(WorkingTimeReportTest::removeTwins);
    }

    @Test
    void elapsedFiguresStayAsTheyAre() throws IOException {
        for (EventLog log : List.of(Logs.mini().log(), Logs.bare().log(), SAMPLE)) {
            JsonNode without = json(JourneyAnalysis.withDefaults().of(log));
            JsonNode with = json(report(log, OFFICE));
            assertThat(twins(without, "", new ArrayList<>())).isEmpty();
            removeTwins(with);
            ((ObjectNode) with.get("settings")).remove("workingTime");
            ArrayNode absent = (ArrayNode) with.get("absent");
            for (int i = absent.size() - 1; i >= 0; i--) {
                if (absent.get(i).get("path").asText().contains(TWIN)) {
                    absent.remove(i);
                }
            }
            assertThat(with.toPrettyString()).isEqualTo(without.toPrettyString());
        }
    }

    @Test
    void everyDurationHasATwinAndDayAndNightItIsTheSame() throws IOException {
        JsonNode json = json(report(SAMPLE, ALWAYS));
        List<String> twins = twins(json, "", new ArrayList<>());
        assertThat(twins)
                .contains(
                        "/source/caseDurationSecondsInWorkingTime",
                        "/courtShareInWorkingTime",
                        "/court/customerHeldSecondsInWorkingTime",
                        "/court/unresolvedSecondsInWorkingTime",
                        "/effort/unattendedMinutesInWorkingTime",
                        "/handoffs/team/latency/toNextSecondsInWorkingTime",
                        "/handoffs/team/latency/toAcceptanceSecondsInWorkingTime",
                        "/handoffs/actor/limbo/secondsInWorkingTime",
                        "/handoffs/actor/limbo/shareInWorkingTime",
                        "/paths/0/durationSecondsInWorkingTime",
                        "/follows/0/p90SecondsInWorkingTime",
                        "/stressTransfers/0/heldSecondsInWorkingTime",
                        "/practice/communication/silenceSecondsInWorkingTime",
                        "/practice/promises/lateSecondsInWorkingTime",
                        "/practice/recovery/workingSecondsInWorkingTime");
        twins.forEach(twin -> assertThat(json.at(twin)).as(twin).isEqualTo(json.at(twin.replace(TWIN, ""))));
        assertThat(json.at("/settings/workingTime").asText()).isEqualTo("MON-SUN 00:00-24:00, UTC");
    }

    @Test
    void noFieldInSecondsIsWithoutATwin() throws IOException {
        JsonNode json = json(report(SAMPLE, OFFICE));
        List<String> seconds = new ArrayList<>();
        names(json, seconds);
        assertThat(seconds)
                .filteredOn(name -> name.endsWith("Seconds"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(seconds).contains(name + TWIN));
    }

    private static void names(JsonNode json, List<String> found) {
        json.properties().forEach(field -> found.add(field.getKey()));
        json.forEach(child -> names(child, found));
    }

    @Test
    void theSchemaKnowsThem() throws IOException {
        for (EventLog log : List.of(Logs.mini().log(), Logs.bare().log(), SAMPLE)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(ReportJson.class.getResourceAsStream("journey-report-1.schema.json"))
                            .validate(json(report(log, OFFICE))))
                    .isEmpty();
        }
    }

    @Test
    void textSaysWhichIsWhich() {
        String text = ReportText.of(report(SAMPLE, OFFICE)).toString();
        assertThat(text)
                .contains("    until somebody acts median 4.3 min to the next entry, 50.0 min until work is taken up")
                .contains("(elapsed)")
                .contains("      in working time   median ")
                .contains("  cases handoffs  effort-min  burden   elapsed   working   path")
                .contains("  times  min each  min in all   elapsed   working   before >")
                .contains(
                        "  Working time          MON-FRI 09:00-17:00, Europe/Berlin. What is not said to be working time is");
        assertThat(text.lines().toList()).hasSizeLessThanOrEqualTo(60).allMatch(line -> TextWidth.of(line) <= 100);
    }

    @Test
    void markdownAndPageSayWhichIsWhich() {
        JourneyReport report = report(SAMPLE, OFFICE);
        assertThat(ReportMarkdown.of(report).toString())
                .contains("| Times | Min each | Min in all | Elapsed | Working time |")
                .contains("in working time");
        String page = ReportPage.of(report, SAMPLE).toString();
        assertThat(page)
                .contains("Lasts, elapsed</th>")
                .contains("In working time</th>")
                .contains("(elapsed); in working time ")
                .contains("\"working\":[");
        assertThat(ReportPage.of(JourneyAnalysis.withDefaults().of(SAMPLE), SAMPLE)
                        .toString())
                .doesNotContain("\"working\":[");
    }

    @Test
    void tablesGetColumnsAtTheEnd(@TempDir Path folder) throws IOException {
        EventLog log = Logs.mini().log();
        ReportTables.of(report(log, OFFICE), log).writeTo(folder);
        assertThat(first(folder, "paths")).endsWith(",steps,durationSecondsInWorkingTime");
        assertThat(first(folder, "follows"))
                .endsWith(",p90Seconds,meanSecondsInWorkingTime,p50SecondsInWorkingTime,p90SecondsInWorkingTime");
        assertThat(first(folder, "stress-transfers")).endsWith(",leftOpen,heldSecondsMeanInWorkingTime");
        // the second case: Friday 2024-01-05 from 10:00 to 10:20 in Berlin
        try (Stream<String> lines = Files.lines(folder.resolve("paths.csv"))) {
            assertThat(lines).anyMatch(line -> line.endsWith(",Call > Solved,1200.0"));
        }
    }

    private static String first(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve(table + ".csv")).get(0);
    }

    @Test
    void aLogOutsideOfAllHoursHasNoWorkingShare() throws IOException {
        EventLog log = Logs.mini().log();
        JsonNode json = json(report(
                log, Calendars.parse("{\"zone\": \"UTC\", \"hours\": {\"SUN\": [\"03:00-03:01\"]}}", "never.json")));
        assertThat(json.get("courtShareInWorkingTime").isNull()).isTrue();
        assertThat(json.get("absent").toString())
                .contains(
                        "{\"path\":\"courtShareInWorkingTime\",\"reason\":\"No unresolved time lies within working hours.\"}");
        assertThat(json.at("/court/unresolvedSecondsInWorkingTime").asLong()).isZero();
    }

    @Test
    void hoursOfWorkingTimeNeverBecomeDays() {
        assertThat(Numbers.workingDuration(59)).isEqualTo("59 s");
        assertThat(Numbers.workingDuration(90)).isEqualTo("1.5 min");
        assertThat(Numbers.workingDuration(100 * 3600)).isEqualTo("100.0 h");
    }
}
