package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class ColoursTest {
    private static final String SAMPLE =
            Run.checkout().resolve("examples/logs/contact-centre.csv").toString();

    @Test
    void headings_are_bold_and_their_lines_are_not() {
        assertThat(shown("Title\nof it\n\nHeading\n  line\n\nA sentence\nof two lines\n"))
                .isEqualTo("<1m>Title<0m>\nof it\n\n<1m>Heading<0m>\n  line\n\nA sentence\nof two lines\n");
    }

    @Test
    void a_single_line_is_no_heading() {
        assertThat(shown("Wrote it.\n")).isEqualTo("Wrote it.\n");
        assertThat(shown("Wrote it.")).isEqualTo("Wrote it.");
        assertThat(shown("")).isEmpty();
    }

    @Test
    void verdicts_are_green_yellow_and_red() {
        assertThat(shown("ok    a\n~     b\nFAIL  c\nfine\n"))
                .isEqualTo("<32m>ok<0m>    a\n<33m>~<0m>     b\n<31;1m>FAIL<0m>  c\nfine\n");
    }

    @Test
    void what_is_no_terminal_gets_no_colours() {
        assertThat(Colours.text("Title\n  line\n", Ansi.OFF)).isEqualTo("Title\n  line\n");
        assertThat(Run.journey("analyze", SAMPLE).out()).doesNotContain("\u001b");
        assertThat(Run.journey("analyze", "nowhere.csv").err()).doesNotContain("\u001b");
    }

    @Test
    void on_a_terminal_the_report_and_a_failure_are_coloured_and_data_is_not() {
        assertThat(onTerminal("analyze", SAMPLE)).contains("<1m>Headline<0m>\n  Handoffs ");
        assertThat(onTerminal("analyze", "nowhere.csv"))
                .isEqualTo("<31;1m>journey:<0m> nowhere.csv does not exist: check the path.\n");
        assertThat(onTerminal("completion")).doesNotContain("<1m>");
    }

    private static String onTerminal(String... args) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new Journey()
                .command(out, out)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.ON))
                .execute(args);
        return marked(text.toString());
    }

    private static String shown(String text) {
        return marked(Colours.text(text, Ansi.ON));
    }

    private static String marked(String text) {
        return text.replaceAll("\u001b\\[([0-9;]+m)", "<$1>").replace(System.lineSeparator(), "\n");
    }
}
