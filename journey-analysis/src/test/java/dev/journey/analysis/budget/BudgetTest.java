package dev.journey.analysis.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
    private static final Supplier<List<JsonValue>> EXACT = List::of;

    @TempDir
    private Path folder;

    private static JsonValue report(double share, double load) {
        return JsonTree.parse(String.format(Locale.ROOT, """
                        {"misplacedShare": %s, "index": null, "handoffs": {"no. 1": {"mean": 2}},
                         "paths": [{"steps": ["A", "B"], "share": 0.5, "handoffs": 4}, {"steps": ["C"], "share": 0.005, "handoffs": 9}],
                         "stressTransfers": [{"from": "A", "to": "B", "load": %s}]}""", share, load), "report.json");
    }

    private static Budget budget(String... limits) {
        return Budget.parse(
                "{\"schema\": \"journey-budget/1\", \"limits\": [" + String.join(",", limits) + "]}", "budget.json");
    }

    private static List<Verdict> check(Budget budget, JsonValue report) {
        return budget.check(report, Optional.empty(), EXACT).verdicts();
    }

    @Test
    void a_figure_within_its_limits_keeps_them() {
        Budget budget = budget("{\"figure\": \"misplacedShare\", \"atMost\": 0.1, \"atLeast\": 0.05}");
        BudgetCheck check = budget.check(report(0.1, 1), Optional.empty(), EXACT);
        assertThat(check.passes()).isTrue();
        assertThat(check.verdicts()).hasToString("[misplacedShare at most 0.1 and at least 0.05: kept, it is 0.1.]");
    }

    @Test
    void an_exact_figure_beyond_a_limit_breaks_it() {
        Budget budget = budget("{\"figure\": \"misplacedShare\", \"atMost\": 0.1}");
        assertThat(check(budget, report(0.11, 1))).hasToString("[misplacedShare at most 0.1: broken, it is 0.11.]");
        Budget least = budget("{\"figure\": \"misplacedShare\", \"atLeast\": 0.2}");
        assertThat(least.check(report(0.11, 1), Optional.empty(), EXACT).passes())
                .isFalse();
    }

    @Test
    void a_figure_beyond_a_limit_that_its_interval_holds_is_within_the_noise() {
        Budget budget = budget("{\"figure\": \"misplacedShare\", \"atMost\": 0.1}");
        BudgetCheck noisy = budget.check(
                report(0.11, 1), Optional.empty(), () -> List.of(report(0.08, 1), report(0.13, 1), report(0.12, 1)));
        assertThat(noisy.passes()).isTrue();
        assertThat(noisy.verdicts().get(0).state()).isEqualTo(Verdict.State.WITHIN_NOISE);
        BudgetCheck sure = budget.check(
                report(0.11, 1),
                Optional.empty(),
                () -> List.of(report(0.11, 1), report(0.1101, 1), report(0.1099, 1)));
        assertThat(sure.failures())
                .hasToString("[misplacedShare at most 0.1: broken, it is 0.11 (90 % interval 0.1097 to 0.1103).]");
    }

    @Test
    void the_interval_is_that_of_the_jackknife() {
        // s² = 2/3 · (0.01² + 0.02² + 0.01²), t(0.95, 2) = 2.919986, by hand
        Estimate interval = Jackknife.interval(0.1, List.of(0.09, 0.12, 0.09)).orElseThrow();
        double half = 2.919986 * Math.sqrt(2.0 / 3 * (0.0001 + 0.0004 + 0.0001));
        assertThat(interval.high()).isCloseTo(0.1 + half, within(1e-6));
        assertThat(interval.low()).isCloseTo(0.1 - half, within(1e-6));
        assertThat(Jackknife.interval(0.1, List.of(0.1))).isEmpty();
    }

    @Test
    void each_entry_that_is_meant_is_limited_and_named() {
        Budget budget = budget(
                "{\"each\": \"paths\", \"where\": {\"share\": {\"above\": 0.01}}, \"figure\": \"handoffs\", \"atMost\": 3}");
        assertThat(check(budget, report(0, 1))).hasToString("[paths: handoffs at most 3, \"A > B\": broken, it is 4.]");
        Budget rare = budget(
                "{\"each\": \"paths\", \"where\": {\"share\": {\"below\": 0.001}}, \"figure\": \"handoffs\", \"atMost\": 3}");
        assertThat(check(rare, report(0, 1))).hasToString("[paths: handoffs at most 3: kept.]");
    }

    @Test
    void an_entry_that_hangs_on_one_group_of_cases_is_within_the_noise() {
        Budget budget = budget("{\"each\": \"stressTransfers\", \"figure\": \"load\", \"atMost\": 3}");
        JsonValue without = JsonTree.parse("{\"stressTransfers\": []}", "without");
        BudgetCheck check = budget.check(report(0, 5), Optional.empty(), () -> List.of(report(0, 5), without));
        assertThat(check.verdicts().get(0).state()).isEqualTo(Verdict.State.WITHIN_NOISE);
    }

    @Test
    void what_the_baseline_does_not_have_is_new() {
        Budget budget = budget("{\"each\": \"stressTransfers\", \"new\": \"none\"}");
        JsonValue before = JsonTree.parse("{\"stressTransfers\": []}", "before");
        assertThat(budget.check(report(0, 1), Optional.of(before), EXACT).failures())
                .hasToString("[stressTransfers: none that is new, \"A > B\": new, the baseline does not have it.]");
        assertThat(budget.check(report(0, 1), Optional.of(report(0, 2)), EXACT).passes())
                .isTrue();
        assertThatThrownBy(() -> check(budget, report(0, 1)))
                .hasMessage(
                        "A limit is about what is new, and there is nothing to compare with: give the earlier report as JSON.");
    }

    @Test
    void a_figure_that_is_not_known_does_not_keep_a_limit() {
        assertThat(check(budget("{\"figure\": \"index\", \"atMost\": 3}"), report(0, 1)))
                .hasToString("[index at most 3: the figure is not known.]");
        assertThat(check(budget("{\"figure\": \"index.mean\", \"atMost\": 3}"), report(0, 1))
                        .get(0)
                        .fails())
                .isTrue();
    }

    @Test
    void a_pointer_reaches_names_with_dots() {
        assertThat(check(budget("{\"figure\": \"/handoffs/no. 1/mean\", \"atMost\": 2}"), report(0, 1)))
                .hasToString("[/handoffs/no. 1/mean at most 2: kept, it is 2.]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "misplaced | There is no figure \"misplaced\": \"misplaced\" is not among misplacedShare, index, handoffs, paths, stressTransfers.",
                "handoffs  | The figure \"handoffs\" is not a number: go on to one of its members."
            })
    void an_unknown_figure_is_an_error_that_names_the_known_ones(String figure, String message) {
        Budget budget = budget("{\"figure\": \"" + figure + "\", \"atMost\": 1}");
        assertThatThrownBy(() -> check(budget, report(0, 1))).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"figure\": \"a\"} | This limit limits nothing: give atMost, atLeast or both, or for a list \"new\": \"none\".",
                "{\"atMost\": 1} | Name the figure that is limited: \"figure\": \"misplacedShare\".",
                "{\"new\": \"none\"} | \"new\" is about the entries of a list: name it with \"each\".",
                "{\"figure\": \"a\", \"atMost\": 1, \"where\": {}} | \"where\" chooses entries of a list: name it with \"each\".",
                "{\"each\": \"p\", \"figure\": \"a\", \"atMost\": 1, \"where\": {\"b\": {}}} | Give \"above\", \"below\" or both.",
                "{\"figure\": \"a\", \"most\": 1} | There is no key \"most\" here. Keys: figure, each, where, atMost, atLeast, new, comment."
            })
    void a_limit_that_is_none_is_an_error_that_says_what_to_write(String limit, String message) {
        assertThatThrownBy(() -> budget(limit))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith(message);
    }

    @Test
    void a_budget_is_read_from_a_file() throws Exception {
        Path file = folder.resolve("budget.json");
        assertThatThrownBy(() -> Budget.load(file))
                .hasMessage("The budget " + file + " does not exist: check the path.");
        Files.writeString(file, "{\"schema\": \"journey-budget/1\", \"limits\": []}");
        assertThat(Budget.load(file).size()).isZero();
        Files.writeString(file, "{\"schema\": \"journey-budget/2\", \"limits\": []}");
        assertThatThrownBy(() -> Budget.load(file))
                .hasMessageEndingWith(
                        "The schema \"journey-budget/2\" is not known: this version reads \"journey-budget/1\".");
        assertThatThrownBy(() -> Budget.load(folder))
                .hasMessage(
                        "The budget " + folder + " cannot be read (IOException): check that it is a readable file.");
        assertThatThrownBy(
                        () -> check(budget("{\"each\": \"index2\", \"figure\": \"a\", \"atMost\": 1}"), report(0, 1)))
                .hasMessageStartingWith("There is no figure \"index2\"");
        assertThatThrownBy(
                        () -> check(budget("{\"each\": \"handoffs\", \"figure\": \"a\", \"atMost\": 1}"), report(0, 1)))
                .hasMessage("\"handoffs\" is not a list: \"each\" names one, for example paths or stressTransfers.");
    }

    @Test
    void a_proposal_is_kept_by_the_figures_it_was_made_from() {
        JsonValue report = report(0.123, 1);
        String proposal = BudgetProposal.of(report, List.of(report(0.12, 1), report(0.126, 1)));
        assertThat(proposal).contains("\"misplacedShare\"", "0.15", "\"/handoffs/no. 1/mean\"");
        assertThat(Budget.parse(proposal, "proposal")
                        .check(report, Optional.empty(), EXACT)
                        .passes())
                .isTrue();
    }
}
