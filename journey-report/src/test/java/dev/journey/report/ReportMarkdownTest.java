package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.mapping.Mapping;
import org.junit.jupiter.api.Test;

class ReportMarkdownTest {
    @Test
    void the_sample() {
        String markdown = ReportMarkdown.of(Logs.report(Logs.sample())).toString();
        assertThat(markdown)
                .startsWith("# Journey report: contact-centre.csv\n")
                .contains("## Handoffs by team (20 of 20 pairs)")
                .contains("| Take up the case &gt; E-mail the instructions | 230 | 79.1 | 18,183 | 43.2 h |")
                .contains("## Where our work became the customer's (12 of 12 transitions)");
        assertThat(ReportMarkdown.of(Logs.report(Logs.sample()))).hasToString(markdown);
    }

    @Test
    void markup_in_names_is_text() {
        String log = "case,activity,timestamp\n1,<b>|`x`*[l](u)#,2024-01-01T09:00:00Z\n";
        assertThat(ReportMarkdown.of(Logs.report(Logs.read(log, Mapping.recognised())))
                        .toString())
                .contains("| &lt;b&gt;\\|\\`x\\`\\*\\[l\\](u)\\# |");
    }
}
