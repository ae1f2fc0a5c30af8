package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.Verdict;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
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
    void gitlab_gets_a_finding_for_each_broken_limit_and_none_for_noise() {
        List<JsonValue> findings = JsonTree.parse(report.gitlab(), "gitlab").list();
        assertThat(findings).hasSize(1);
        JsonValue finding = findings.get(0);
        assertThat(finding.required("description").text())
                .isEqualTo("paths: handoffs at most 3, \"<A> & \"B\" > C%\": broken, it is 4.");
        assertThat(finding.required("severity").text()).isEqualTo("major");
        assertThat(finding.required("fingerprint").text()).matches("[0-9a-f]{16}");
        assertThat(finding.required("location").required("path").text()).isEqualTo("log:1.csv");
        assertThat(finding.required("location")
                        .required("lines")
                        .required("begin")
                        .number())
                .isEqualTo(1);
    }

    @Test
    void gitlab_tells_findings_apart_by_limit_and_subject() {
        List<JsonValue> findings = JsonTree.parse(
                        BudgetReport.of(new BudgetCheck(List.of(broken("A"), broken("B"))), "x")
                                .gitlab(),
                        "gitlab")
                .list();
        assertThat(findings)
                .extracting(finding -> finding.required("fingerprint").text())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static Verdict broken(String subject) {
        return new Verdict("load at most 3", subject, OptionalDouble.of(4), Optional.empty(), Verdict.State.BROKEN);
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
