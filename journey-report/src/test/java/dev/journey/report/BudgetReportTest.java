package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BudgetReportTest {
    private static final BudgetCheck BROKEN = new BudgetCheck(List.of(
            new Verdict(
                    "paths: handoffs at most 3",
                    "<A> & \"B\" > C%",
                    OptionalDouble.of(4),
                    Optional.empty(),
                    Verdict.State.BROKEN),
            new Verdict(
                    "misplacedShare at most 0.1",
                    "",
                    OptionalDouble.of(0.11),
                    Optional.empty(),
                    Verdict.State.WITHIN_NOISE),
            new Verdict("burdenShare at most 1", "", OptionalDouble.of(0.5), Optional.empty(), Verdict.State.KEPT)));

    private final BudgetReport report = BudgetReport.of(BROKEN, "log:1.csv");

    @Test
    void failures_stand_last_where_they_are_seen() {
        assertThat(report.text()).isEqualTo("""
                        ~     misplacedShare at most 0.1: beyond it, but within the noise, it is 0.11.
                        ok    burdenShare at most 1: kept, it is 0.5.
                        FAIL  paths: handoffs at most 3, "<A> & "B" > C%": broken, it is 4.
                        The budget is broken: 1 of 3 verdicts.
                        """);
        assertThat(BudgetReport.of(new BudgetCheck(List.of()), "x").text())
                .isEqualTo("The budget is kept: 0 limits checked.\n");
    }

    @Test
    void junit_xml_escapes_names() {
        assertThat(report.junitXml())
                .contains("<testsuite name=\"journey budget\" tests=\"3\" failures=\"1\" skipped=\"1\">")
                .contains(
                        "name=\"paths: handoffs at most 3 [&lt;A&gt; &amp; &quot;B&quot; &gt; C%]\"><failure message=")
                .contains("<skipped message=");
    }

    @Test
    void annotations_name_the_touchpoint() {
        assertThat(report.github()).isEqualTo("""
                        ::error file=log%3A1.csv,title=Journey budget::paths: handoffs at most 3, "<A> & "B" > C%25": broken, it is 4.
                        ::notice file=log%3A1.csv,title=Journey budget::misplacedShare at most 0.1: beyond it, but within the noise, it is 0.11.
                        """);
        assertThat(report.gitlab())
                .contains(
                        "\"check_name\" : \"journey-budget\"",
                        "\"path\" : \"log:1.csv\"",
                        "\"fingerprint\"",
                        "<A> & \\\"B\\\"");
    }
}
