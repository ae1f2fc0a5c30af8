package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparePageTest {
    private static final String HEADER = "case,activity,timestamp,team,side,customerMinutes,companyMinutes\n";

    @ParameterizedTest
    @CsvSource({
        "HANDOFFS,-2,-1,better",
        "HANDOFFS,1,2,worse",
        "RESOLVED,0.1,0.2,better",
        "RESOLVED,-0.2,-0.1,worse",
        "COMPANY_MINUTES,1,2,more",
        "COMPANY_MINUTES,-2,-1,less",
        "EFFORT_MINUTES,-1,0,not told from chance",
        "EFFORT_MINUTES,0,1,not told from chance",
        "EFFORT_MINUTES,0,0,no change"
    })
    void the_direction_is_said_where_the_interval_leaves_no_doubt(Unit unit, double low, double high, String said) {
        assertThat(CompareSections.direction(unit, new Interval((low + high) / 2, low, high)))
                .isEqualTo(said);
    }

    @Test
    void the_policy_allows_the_pages_own_style_and_no_script_at_all() {
        String page = ComparePage.of(
                        compare(PageLogs.sample(), PageLogs.sample()),
                        report(PageLogs.sample()),
                        report(PageLogs.sample()))
                .toString();
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src "
                        + Asset.hash(style).replace("'", "&#39;") + "; base-uri &#39;none&#39;")
                .doesNotContain("script");
    }

    @Test
    void a_log_against_itself_shows_no_direction() {
        String page = ComparePage.of(
                        compare(PageLogs.sample(), PageLogs.sample()),
                        report(PageLogs.sample()),
                        report(PageLogs.sample()))
                .toString();
        assertThat(page).contains("not told from chance").doesNotContain(">better<", ">worse<", ">new<", ">gone<");
        assertThat(page).contains("<td class=\"n\">2.02</td><td class=\"n\">2.02</td><td class=\"n\">0.00</td>");
        assertThat(page).contains("Shown: 12 of 20 pairs, those that changed most.");
        assertThat(page).contains("100.0\u202F% of the cases before are of a kind that is in both logs");
    }

    @Test
    void what_is_new_and_what_is_gone_is_named_with_its_difference() {
        ReadResult before = PageLogs.read(HEADER + cases("Front", "Back"));
        ReadResult after = PageLogs.read(HEADER + cases("Front", "Desk"));
        String page = ComparePage.of(compare(before, after), report(before), report(after))
                .toString();
        assertThat(page)
                .contains("<th scope=\"row\">Front → Back</th><td class=\"n\">100.0</td><td class=\"n\">0.0</td>"
                        + "<td class=\"n\">−100.0</td><td>gone</td>")
                .contains("<th scope=\"row\">Front → Desk</th><td class=\"n\">0.0</td><td class=\"n\">100.0</td>"
                        + "<td class=\"n\">+100.0</td><td>new</td>")
                .contains("Neither log shows any.")
                .contains("no change");
    }

    @Test
    void a_figure_that_one_log_does_not_know_has_no_difference() {
        ReadResult bare =
                PageLogs.read("case,activity,timestamp\n1,Call,2024-01-01T09:00:00Z\n2,Call,2024-01-02T09:00:00Z\n");
        String page =
                ComparePage.of(compare(bare, bare), report(bare), report(bare)).toString();
        assertThat(page).contains("<td class=\"n\">not known</td><td class=\"n\">not known</td><td class=\"n\">–</td>");
    }

    @Test
    void a_prediction_is_held_against_what_came() {
        ReadResult sample = PageLogs.sample();
        ComparePage page = ComparePage.of(compare(sample, sample), report(sample), report(sample));
        assertThat(page.toString()).doesNotContain("Predicted");
        assertThat(page.withPrediction(Map.of(Unit.HANDOFFS, new Interval(-1.5, -2, -1)))
                        .toString())
                .contains(">Predicted<", "−2.00 to −1.00: not kept", "<td>nothing</td>");
        assertThat(page.withPrediction(Map.of(Unit.HANDOFFS, new Interval(0.001, 0, 0.002)))
                        .toString())
                .contains("0 to +0.002: too early to tell");
    }

    @Test
    void markup_in_the_data_is_text_and_nothing_runs() {
        ReadResult hostile = PageLogs.read(PageLogs.HOSTILE
                + PageLogs.HOSTILE
                        .substring(PageLogs.HOSTILE.indexOf('\n') + 1)
                        .replace("<script>alert(1)</script>", "<script>alert(7)</script>"));
        String page = ComparePage.of(compare(hostile, hostile), report(hostile), report(hostile))
                .toString();
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("<script", "<img", "<b ", "\u202E");
        assertThat(page).contains("&lt;script&gt;alert(0)");
    }

    @Test
    void numbers_follow_the_locale_and_equal_input_gives_equal_bytes() throws IOException {
        ReadResult sample = PageLogs.sample();
        ComparePage page = ComparePage.of(compare(sample, sample), report(sample), report(sample));
        StringWriter written = new StringWriter();
        page.writeTo(written);
        assertThat(written).hasToString(page.toString());
        assertThat(page.withLocale(Locale.GERMANY).toString()).contains("2,02", "in the locale de-DE");
        Assertions.assertThatThrownBy(() -> page.writeTo(broken())).isInstanceOf(UncheckedIOException.class);
    }

    private static Writer broken() {
        return new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String cases(String first, String second) {
        StringBuilder rows = new StringBuilder();
        for (int c = 1; c <= 4; c++) {
            rows.append(c)
                    .append(",Look,2024-01-0")
                    .append(c)
                    .append("T09:00:00Z,")
                    .append(first)
                    .append(",COMPANY,,5\n");
            rows.append(c)
                    .append(",Solve,2024-01-0")
                    .append(c)
                    .append("T10:00:00Z,")
                    .append(second)
                    .append(",COMPANY,,5\n");
        }
        return rows.toString();
    }

    private static BeforeAfter compare(ReadResult before, ReadResult after) {
        return BeforeAfter.of(before.log(), after.log());
    }

    private static JourneyReport report(ReadResult read) {
        return JourneyAnalysis.withDefaults().of(read);
    }
}
