package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.Level;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTablesTest {
    @TempDir
    Path folder;

    @Test
    void every_table_has_its_header() throws IOException {
        ReadResult read = Logs.mini();
        assertThat(ReportTables.of(Logs.report(read), read.log()).writeTo(folder.resolve("new/folder")))
                .containsExactly(
                        "paths.csv",
                        "follows.csv",
                        "stress-transfers.csv",
                        "handover-team.csv",
                        "handover-actor.csv",
                        "handover-tier.csv",
                        "practice-failureDemand-rules7Days.csv",
                        "practice-failureDemand-rules30Days.csv",
                        "practice-failureDemand-byChannel.csv",
                        "practice-recovery-criteria.csv",
                        "practice-recovery-exceptions.csv",
                        "practice-leaving-incidence.csv",
                        "handoffs.csv",
                        "hand-backs.csv");
        assertThat(header("paths"))
                .isEqualTo(
                        "count,share,handoffs,visibleHandoffs,effortMinutes,missingMinuteSteps,burdenShare,misplacedShare,"
                                + "durationSeconds,resolvedShare,exampleCase,steps");
        assertThat(header("follows")).isEqualTo("from,to,count,meanSeconds,p50Seconds,p90Seconds");
        assertThat(header("stress-transfers"))
                .isEqualTo("from,to,count,handBacks,minutes,load,missingMinuteSteps,heldSecondsMean,leftOpen");
        assertThat(header("handover-team")).isEqualTo("from,to,count,cases,shareWithSelfPairs");
        assertThat(header("handoffs")).isEqualTo("case,step,time,level,from,to,kind,touchpoint");
        assertThat(header("hand-backs")).isEqualTo("case,step,time,from,to,class");
    }

    @Test
    void the_lists_are_whole_and_the_raw_rows_are_as_many_as_the_figures() {
        ReadResult read = Logs.sample();
        JourneyReport report = Logs.report(read);
        ReportTables.of(report, read.log()).writeTo(folder);
        assertThat(rows(folder, "paths")).hasSize(report.paths().size());
        assertThat(rows(folder, "follows")).hasSize(report.follows().size());
        assertThat(rows(folder, "stress-transfers"))
                .hasSize(report.stressTransfers().size());
        assertThat(rows(folder, "hand-backs"))
                .hasSize((int) report.control().handBacks().occurrences());
        List<CsvRecord> handoffs = rows(folder, "handoffs");
        report.handoffs().forEach((level, figures) -> {
            List<CsvRecord> atLevel = handoffs.stream()
                    .filter(row -> row.getField(3).equals(level.name()))
                    .toList();
            assertThat(atLevel).hasSize((int) figures.handoffs().occurrences());
            assertThat(atLevel.stream().map(row -> row.getField(0)).distinct().count())
                    .isEqualTo(figures.handoffs().cases());
            figures.kinds()
                    .forEach((kind, count) -> assertThat(atLevel.stream()
                                    .filter(row -> row.getField(6).equals(kind.key())))
                            .as(kind.key())
                            .hasSize(count.intValue()));
        });
    }

    @Test
    void a_raw_row_names_the_case_the_step_and_both_holders() {
        ReadResult read = Logs.mini();
        ReportTables.of(Logs.report(read), read.log()).writeTo(folder);
        assertThat(rows(folder, "handoffs").get(0).getFields())
                .containsExactly("1", "3", "2024-01-01T10:00:00Z", "team", "Front", "Back", "consult", "Look up");
        assertThat(rows(folder, "handover-team").get(0).getFields())
                .containsExactly("Back", "Front", "1", "1", Double.toString(1 / 3.0));
        assertThat(rows(folder, "hand-backs").get(0).getFields())
                .containsExactly("1", "4", "2024-01-01T11:00:00Z", "Look up", "Do it yourself", "explicit");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        List<String> names = List.of("a,b", "say \"x\"", "two\nlines", "plain");
        EventLog log = log(names);
        ReportTables.of(JourneyAnalysis.withDefaults().of(log), log).writeTo(folder);
        assertThat(rows(folder, "handoffs").stream().map(row -> row.getField(5)))
                .containsExactly("say \"x\"", "two\nlines", "plain");
        assertThat(rows(folder, "paths").get(0).getField(11)).isEqualTo("a,b > say \"x\" > two\nlines > plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+cmd|x",
                "\tTab",
                "=A > B",
                "- none -",
                "+1\n=HYPERLINK"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String name) {
        EventLog log = log(List.of("first", name));
        ReportTables.of(JourneyAnalysis.withDefaults().of(log), log).writeTo(folder);
        assertThat(rows(folder, "handoffs").get(0).getField(5)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (30) 123-456", "-1", "-", "a=b", "it's", "'quoted'", "1+1", "Ann-Marie"})
    void other_names_stay_as_they_are(String name) {
        EventLog log = log(List.of("first", name));
        ReportTables.of(JourneyAnalysis.withDefaults().of(log), log).writeTo(folder);
        assertThat(rows(folder, "handoffs").get(0).getField(5)).isEqualTo(name);
    }

    @Test
    void a_figure_that_there_is_not_is_an_empty_field() {
        ReadResult read = Logs.bare();
        ReportTables.of(Logs.report(read), read.log()).writeTo(folder);
        assertThat(rows(folder, "paths").get(0).getFields())
                .containsExactly("1", "0.5", "", "", "", "1", "", "", "0.0", "0.0", "2", "Open");
        assertThat(rows(folder, "handoffs")).isEmpty();
    }

    @Test
    void levels_whose_names_make_the_same_file_name_get_two_files() {
        EventLogBuilder log = EventLog.builder();
        log.step("1", "A")
                .start(Instant.EPOCH)
                .other("a b", "x")
                .other("a/b", "y")
                .add();
        log.step("1", "B")
                .start(Instant.EPOCH)
                .other("a b", "y")
                .other("a/b", "x")
                .add();
        EventLog built = log.build();
        JourneyReport report =
                JourneyAnalysis.withDefaults().withLevel("a/b").withLevel("a b").of(built);
        assertThat(report.handover().keySet()).contains(new Level("a b"), new Level("a/b"));
        assertThat(ReportTables.of(report, built).writeTo(folder)).contains("handover-a_b.csv", "handover-a_b-2.csv");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ReadResult read = Logs.mini();
        ReportTables tables = ReportTables.of(Logs.report(read), read.log());
        assertThatThrownBy(() -> tables.writeTo(file)).isInstanceOf(UncheckedIOException.class);
    }

    private static EventLog log(List<String> actors) {
        EventLogBuilder log = EventLog.builder();
        for (int i = 0; i < actors.size(); i++) {
            log.step("1", actors.get(i))
                    .start(Instant.ofEpochSecond(i))
                    .actor(actors.get(i))
                    .add();
        }
        return log.build();
    }

    private String header(String table) throws IOException {
        return Files.readAllLines(folder.resolve("new/folder/" + table + ".csv"), StandardCharsets.UTF_8)
                .get(0);
    }

    private static List<CsvRecord> rows(Path folder, String table) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
