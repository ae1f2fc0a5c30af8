package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    /** Run with -Djourney.texts=write to write the texts anew; then read what changed. */
    private static final boolean WRITE = "write".equals(System.getProperty("journey.texts"));

    private static final Path TEXTS = Path.of("src", "test", "resources", "dev", "journey", "report");

    @Test
    void the_text_of_the_sample_is_as_it_was() throws IOException {
        assertThat(text(Logs.sample())).isEqualTo(kept("contact-centre.txt", text(Logs.sample())));
    }

    @Test
    void the_text_of_a_small_log_is_as_it_was() throws IOException {
        assertThat(text(Logs.mini())).isEqualTo(kept("mini.txt", text(Logs.mini())));
    }

    @Test
    void the_text_of_a_log_with_three_columns_is_as_it_was() throws IOException {
        assertThat(text(Logs.bare())).isEqualTo(kept("bare.txt", text(Logs.bare())));
    }

    @Test
    void fits_60_lines_of_100_columns() {
        ReportJsonTest.reports().forEach(ReportTextTest::assertFits);
    }

    @Test
    void fits_60_lines_with_lines_that_close_it() {
        List<String> closing = List.of("", "What to change", "  1.", "  2.", "  3.", "  4.", "  5.");
        ReportJsonTest.reports().forEach(report -> {
            List<String> lines = ReportText.of(report).withClosing(closing).lines();
            assertThat(lines).hasSizeLessThanOrEqualTo(60).endsWith(closing.toArray(String[]::new));
        });
    }

    @Test
    void fits_with_the_longest_of_everything() {
        String name = "a very long name of something that somebody once typed into a field without a limit ".repeat(5);
        assertFits(report(name, "with words"));
        assertFits(report("x".repeat(400), "withoutBlanks"));
        assertFits(report("東京都庁".repeat(60), "wide"));
        assertFits(report("📞🤖".repeat(60), "emoji"));
        assertFits(report("line\nbreak\u001B[31m".repeat(20), "control"));
    }

    @Test
    void shows_unicode_names_and_hides_control_characters() {
        String text = ReportText.of(report("日本 Büro 📞", "x")).toString();
        assertThat(text).contains("日本 Büro 📞 0 > 日本 Büro 📞 1");
        assertThat(ReportText.of(report("a\u001B[31m", "x")).toString())
                .contains("a\uFFFD[31m")
                .doesNotContain("\u001B");
    }

    @Test
    void rejected_rows_are_told_at_the_top_and_with_the_first_of_them_below() {
        ReadResult read =
                Logs.read(Logs.BARE + "3,,2024-01-01T09:00:00Z\n", Mapping.parse("{\"maxRejectedShare\": 0.5}", "m"));
        assertThat(text(read))
                .contains("1 of 4 rows could not be used (see below)\n")
                .contains("  - 1 of 4 rows rejected: touchpoint is missing. First: line 5, \"\".\n");
    }

    @Test
    void a_log_that_was_built_by_a_program_has_no_name() {
        assertThat(ReportText.of(JourneyAnalysis.withDefaults().of(Logs.mini().log()))
                        .lines())
                .startsWith(
                        "Journey report",
                        "2 cases, 8 steps, 2024-01-01 to 2024-01-05; 6 touchpoints, 3 actors, 2 teams, 0 channels");
    }

    @Test
    void a_log_without_handoffs_says_so() {
        assertThat(ReportText.of(report(List.of("Ann", "Ann"))).toString())
                .contains("Handoffs              0 from actor to actor, in 0 of 1 case\n")
                .contains("Handoffs by actor: none\n")
                .doesNotContain("straight back");
    }

    @Test
    void a_lower_bound_is_marked_as_one() {
        String csv = Logs.MINI.replace("K1,30,0,0", "K1,,,");
        String text = text(Logs.read(csv, Mapping.parse(Logs.MINI_MAPPING, "m")));
        assertThat(text).contains(">=").contains("Minutes of customers are not known for 1 of 8 steps;");
    }

    @Test
    void no_case_with_all_its_minutes_gives_what_is_known() {
        String csv = Logs.MINI.replace("K1,30,0,0", "K1,,,").replace("K1,2,0,2,North", "K1,,,,North");
        assertThat(text(Logs.read(csv, Mapping.parse(Logs.MINI_MAPPING, "m"))))
                .contains("of no case are all minutes known; known in all: 25.0 min of their own doing,\n");
    }

    @Test
    void minutes_that_are_all_0_give_no_burden() {
        String csv = Logs.MINI.replaceAll(",K1,\\d+,\\d+,\\d+,", ",K1,0,0,0,");
        assertThat(text(Logs.read(csv, Mapping.parse(Logs.MINI_MAPPING, "m"))))
                .contains("all minutes that are known are 0; no work that is the company's has minutes");
    }

    @Test
    void minutes_of_one_side_only_give_no_burden() {
        String ofCustomers = Logs.MINI.replaceAll(",K1,(\\d+),(\\d+),\\d+,", ",K1,$1,$2,,");
        String ofTheCompany = Logs.MINI.replaceAll(",K1,\\d+,\\d+,(\\d+),", ",K1,,,$1,");
        assertThat(text(Logs.read(ofCustomers, Mapping.parse(Logs.MINI_MAPPING, "m"))))
                .contains("Burden                not known: the log has no minutes of the company (see below)")
                .contains("No step has minutes of the company: map companyMinutes");
        assertThat(text(Logs.read(ofTheCompany, Mapping.parse(Logs.MINI_MAPPING, "m"))))
                .contains("Burden                not known: the log has no minutes of customers (see below)")
                .contains("No step has minutes of customers: map customerMinutes");
    }

    @Test
    void weights_and_windows_are_shown_as_they_were_set() {
        JourneyReport report = JourneyAnalysis.withDefaults()
                .withWeights(new EffortWeights(1.5, 3, 0, 0))
                .withRepeatWindows(List.of(Duration.ofHours(36), Duration.ofDays(1)))
                .of(Logs.mini());
        assertThat(ReportText.of(report).toString().replaceAll("\\s+", " "))
                .contains("a minute of doing counts 1.5, of waiting 3;")
                .contains("Repeat contacts 0.0 % within 1 day, 0.0 % within 1.5 days after the last (2 cases)");
        JourneyReport many = JourneyAnalysis.withDefaults()
                .withRepeatWindows(
                        IntStream.rangeClosed(1, 40).mapToObj(Duration::ofDays).toList())
                .of(Logs.mini());
        assertThat(ReportText.of(many).toString()).contains("within 3 days").doesNotContain("within 4 days");
        assertFits(many);
    }

    @Test
    void customers_that_are_never_named_give_no_repeats() {
        String csv = Logs.MINI.replace(",K1,", ",,");
        assertThat(text(Logs.read(csv, Mapping.parse(Logs.MINI_MAPPING, "m"))))
                .containsPattern("Repeat contacts +no case has a customer|has no customers");
    }

    /** A path of ten steps with long names, so that every list is full and every name too long. */
    private static JourneyReport report(String name, String level) {
        EventLogBuilder log = EventLog.builder();
        for (int c = 0; c < 8; c++) {
            for (int step = 0; step < 10 + c; step++) {
                log.step("case " + c, name + " " + (step + c) % 7)
                        .start(Instant.ofEpochSecond(step))
                        .other(name, name + " " + step % 5)
                        .actor(name + " " + step % 5)
                        .add();
            }
        }
        return JourneyAnalysis.withDefaults()
                .withLevel(level.equals("x") ? "actor" : name)
                .of(log.build());
    }

    private static JourneyReport report(List<String> actors) {
        EventLogBuilder log = EventLog.builder();
        for (int i = 0; i < actors.size(); i++) {
            log.step("1", "Work")
                    .start(Instant.ofEpochSecond(i))
                    .actor(actors.get(i))
                    .add();
        }
        return JourneyAnalysis.withDefaults().of(log.build());
    }

    private static void assertFits(JourneyReport report) {
        List<String> lines = ReportText.of(report).lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(60);
        assertThat(lines).allMatch(line -> TextWidth.of(line) <= 100);
        assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("NaN") || line.endsWith(" "));
    }

    private static String text(ReadResult read) {
        return ReportText.of(Logs.report(read)).toString();
    }

    private static String kept(String name, String now) throws IOException {
        if (WRITE) {
            Files.writeString(TEXTS.resolve(name), now, StandardCharsets.UTF_8);
        }
        return Files.readString(TEXTS.resolve(name), StandardCharsets.UTF_8);
    }
}
