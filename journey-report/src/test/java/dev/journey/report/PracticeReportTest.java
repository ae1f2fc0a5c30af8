package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.report.page.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeReportTest {
    private static final JourneyReport SAMPLE = Logs.report(Logs.sample());

    private static JsonNode json(JourneyReport report, int top) throws IOException {
        return new ObjectMapper().readTree(ReportJson.of(report).top(top).toString());
    }

    @Test
    void json_holds_each_family_with_its_wholes() throws IOException {
        JsonNode practice = json(SAMPLE, 1000).get("practice");
        assertThat(practice.at("/promises/publicThenSilent/part").asLong()).isEqualTo(19);
        assertThat(practice.at("/promises/publicThenSilent/whole").asLong()).isEqualTo(24);
        assertThat(practice.at("/refusals/silos/0/team").asText()).isEqualTo("Store");
        assertThat(practice.at("/refusals/faultNeutrality/low").asDouble())
                .isLessThan(practice.at("/refusals/faultNeutrality/value").asDouble());
        assertThat(practice.at("/promises/lateSeconds/count").asLong()).isEqualTo(124);
        assertThat(practice.at("/confidence").asDouble()).isEqualTo(0.9);
    }

    @Test
    void json_holds_the_effort_index_where_surveys_give_one() throws IOException {
        JsonNode json = json(SAMPLE, 1000);
        assertThat(json.at("/effort/index").asDouble())
                .isEqualTo(json.at("/practice/surveys/effortIndex").asDouble())
                .isBetween(4.0, 6.0);
        assertThat(json.get("absent").findValuesAsText("path")).doesNotContain("effort.index");
    }

    @Test
    void json_says_how_long_a_cut_list_is() throws IOException {
        JsonNode refusals = json(SAMPLE, 2).at("/practice/refusals");
        assertThat(refusals.get("silos")).hasSize(2);
        assertThat(refusals.get("silosEntries").asLong()).isEqualTo(6);
    }

    @Test
    void a_log_without_the_columns_says_which_would_give_them() throws IOException {
        JsonNode json = json(Logs.report(Logs.bare()), 1000);
        assertThat(json.at("/practice/promises").isNull()).isTrue();
        assertThat(json.get("absent").findValuesAsText("reason"))
                .contains("No promises in this log: map columns to promise and promiseDue.");
        assertThat(PracticeText.of(Logs.report(Logs.bare()).practice().orElseThrow())
                        .section("promises"))
                .hasToString("Promises (promises)\n  - No promises in this log: map columns to promise and"
                        + " promiseDue.\n");
        assertThat(ReportText.of(Logs.report(Logs.bare())).toString()).doesNotContain("Promises");
    }

    @Test
    void json_can_do_without_it() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(ReportJson.of(SAMPLE).withoutPractice().top(1).toString());
        assertThat(json.get("practice").isNull()).isTrue();
        assertThat(json.at("/effort/index").isNull()).isTrue();
        assertThat(json.at("/source/cases").asLong()).isEqualTo(2089);
    }

    @Test
    void a_summary_holds_no_practice() throws IOException {
        JourneyReport merged = JourneyReport.of(
                LogSummary.of(Logs.mini().log(), JourneyAnalysis.withDefaults().settings()));
        assertThat(json(merged, 10).get("practice").isNull()).isTrue();
        assertThat(ReportPage.of(merged).toString()).contains("this page was made of a merged summary");
        assertThat(ReportMarkdown.of(merged).toString()).doesNotContain("## Practice");
    }

    @Test
    void the_text_has_one_line_for_each_of_three_families() {
        assertThat(ReportText.of(SAMPLE).lines())
                .contains("  Promises              510 of 834 kept in time, 124 late, 168 broken")
                .contains("  Refusals              435 in 358 of 2,089 cases, 65.5 % of them without an alternative");
    }

    @Test
    void one_section_is_printed_alone_and_an_unknown_one_names_those_there_are() {
        PracticeText text = PracticeText.of(SAMPLE.practice().orElseThrow());
        assertThat(text.section("refusals").toString())
                .contains("Granted later on the same facts           8.7 % (38 of 435 refusals)")
                .contains("-13.6 points, -22.2 to -6.4 (90 % interval, 1,235 cases")
                .doesNotContain("promises)");
        assertThat(text.toString().lines()).allMatch(line -> TextWidth.of(line) <= Page.WIDTH);
        assertThatThrownBy(() -> text.section("promise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no section \"promise\": give one of context, refusals, promises");
    }

    @Test
    void markdown_and_page_show_the_same_figures() {
        assertThat(ReportMarkdown.of(SAMPLE).toString())
                .contains("- Without an alternative: 65.5 % (285 of 435 refusals)");
        assertThat(ReportPage.of(SAMPLE).toString())
                .contains("65.5\u202F% (285 of 435 refusals)")
                .contains("id=\"practice-promises\"");
    }

    @Test
    void each_list_has_a_file(@TempDir Path folder) throws IOException {
        List<String> written = ReportTables.of(SAMPLE, Logs.sample().log()).writeTo(folder);
        assertThat(written).contains("practice-refusals-silos.csv", "practice-promises-byLevel.csv");
        assertThat(Files.readAllLines(folder.resolve("practice-refusals-silos.csv")))
                .startsWith("team,channel,reason,count", "Store,store,SCOPE,64");
    }
}
