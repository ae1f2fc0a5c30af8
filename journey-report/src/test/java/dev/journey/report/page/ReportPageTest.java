package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.read.ReadResult;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private final ReadResult sample = PageLogs.sample();
    private final String page = PageLogs.page(sample);

    @Test
    void equal_input_gives_equal_bytes() {
        StringWriter again = new StringWriter();
        ReadResult read = PageLogs.sample();
        ReportPage.of(JourneyAnalysis.withDefaults().of(read), read.log()).writeTo(again);
        assertThat(again).hasToString(page);
    }

    @Test
    void sections_come_in_the_order_in_which_they_are_read() {
        List<String> ids = List.of("headline", "map", "paths", "handovers", "stress", "levers", "practice", "method");
        Matcher section = Pattern.compile("<(?:section|header) id=\"(\\w+)\"").matcher(page);
        assertThat(section.results().map(found -> found.group(1))).containsExactlyElementsOf(ids);
    }

    @Test
    void a_page_of_more_than_500_paths_is_smaller_than_2_MiB() {
        assertThat(page).contains("All 633 paths are on this page.");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2 << 20);
    }

    @Test
    void the_policy_allows_the_pages_own_style_and_script_and_nothing_else() {
        String style = between("<style>", "</style>");
        String script =
                page.substring(page.lastIndexOf("<script>") + "<script>".length(), page.lastIndexOf("</script>"));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src "
                        + Asset.hash(style).replace("'", "&#39;") + "; script-src "
                        + Asset.hash(script).replace("'", "&#39;") + "; base-uri &#39;none&#39;");
        assertThat(page).doesNotContain(" style=", " onclick=", "http://www.w3.org/2000/svg\" src", "@import", "url(");
    }

    @Test
    void headline_figures_have_unit_and_denominator() {
        assertThat(page)
                .contains("<strong>2.02</strong> a case")
                .contains("4,215 from team to team, in 1,519 of 2,089 cases; 9 of 10 have at most 4")
                .contains("customers did 24,469 of 69,555 min that are the company&#39;s");
    }

    @Test
    void numbers_are_written_as_the_locale_writes_them_and_the_page_says_which() {
        JourneyReport report = JourneyAnalysis.withDefaults().of(sample);
        String german =
                ReportPage.of(report, sample.log()).withLocale(Locale.GERMANY).toString();
        assertThat(german)
                .contains("<strong>2,02</strong>", "1.519 of 2.089 cases", "Written as in German (Germany) (de-DE)");
        assertThat(page).contains("Written as in English (en)");
    }

    @Test
    void text_from_data_is_text() {
        String hostile = PageLogs.page(PageLogs.hostile());
        assertThat(hostile)
                .doesNotContain("<script>alert", "<img", "<b onload", "</title></style>", "<!--", "\u202E")
                .contains("&lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt;");
        assertThat(Pattern.compile("<script").matcher(hostile).results().count())
                .isEqualTo(2);
    }

    @Test
    void a_report_alone_has_no_map_and_says_what_would_give_it() {
        String alone = ReportPage.of(JourneyAnalysis.withDefaults().of(sample)).toString();
        assertThat(alone)
                .contains("The map needs the log itself", "Minutes by touchpoint need the log itself")
                .doesNotContain("id=\"map-svg\"");
    }

    @Test
    void levers_have_their_argument_effect_and_sets() {
        assertThat(PageLogs.pageWithLevers(sample))
                .contains("What to do first", "Empower: Front Line, &quot;Decide the credit&quot;, up to 110")
                .contains("Probability of harm", "Looked at and not recommended");
        assertThat(page).contains("No levers were evaluated for this report");
        assertThat(PageLogs.pageWithLevers(PageLogs.read("case,activity,timestamp\n1,A,2024-01-01T09:00:00Z\n")))
                .contains("No change is worth recommending on this evidence.");
    }

    @Test
    void levers_that_were_not_searched_for_are_said_to_be_apart_with_the_command_that_makes_them() {
        String apart = ReportPage.of(JourneyAnalysis.withDefaults().of(sample))
                .withLeversApart("The log is too large for that here. Ask for it:", "journey levers a&b.csv")
                .toString();
        assertThat(Pattern.compile(
                                "<p class=\"absent\">The log is too large for that here. Ask for it:</p>\n<p><code>journey levers a&amp;b.csv</code></p>")
                        .matcher(apart)
                        .results())
                .as("in the headline and in the section")
                .hasSize(2);
        assertThat(apart).doesNotContain("No levers were evaluated", "id=\"lever-switches\"");
    }

    @Test
    void figures_lead_to_their_definitions_and_the_release_is_said() {
        assertThat(page)
                .contains(
                        "<a href=\"#def-0\">Handoffs</a>", "<dt id=\"def-0\">Handoff</dt>", "journey 0.1.0-SNAPSHOT; ");
        assertThat(Pattern.compile("href=\"#(def-\\d+)\"")
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1)))
                .hasSize(5)
                .allMatch(anchor -> page.contains("id=\"" + anchor + "\""));
    }

    @Test
    void a_log_of_three_columns_says_what_is_not_known() {
        String bare = PageLogs.page(PageLogs.read("case,activity,timestamp\n1,A,2024-01-01T09:00:00Z\n"));
        assertThat(bare)
                .contains("The log has no team, actor or tier")
                .contains("Not known: the log names no customers. Map the column customer.")
                .doesNotContain("NaN");
    }

    @Test
    void the_map_alone_is_well_formed_svg() throws Exception {
        String svg = MapSvg.of(JourneyAnalysis.withDefaults().of(sample), sample.log())
                .toString();
        javax.xml.parsers.DocumentBuilderFactory factory =
                javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(factory.newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(svg).contains("line of visibility", "Take up the case → E-mail the instructions: 230 times");
    }

    private String between(String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }
}
