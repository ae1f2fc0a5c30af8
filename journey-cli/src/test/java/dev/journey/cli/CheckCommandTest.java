package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Path LAPTOP = Run.checkout().resolve("examples/journeys/laptop.json");
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");

    @TempDir
    private Path folder;

    private Path budget(String... limits) throws IOException {
        return Files.writeString(
                folder.resolve("budget.json"),
                "{\"schema\": \"journey-budget/1\", \"limits\": [" + String.join(",", limits) + "]}");
    }

    @Test
    void a_log_before_a_lever_breaks_the_budget_and_after_it_keeps_it_and_the_touchpoint_is_named() throws IOException {
        Path after = Files.writeString(
                folder.resolve("after.json"),
                Files.readString(LAPTOP)
                        .replace(
                                "\"to\": \"try instructions\", \"probability\": 1}",
                                "\"to\": \"try instructions\", \"probability\": 0.05},"
                                        + "{\"from\": \"store e-mails instructions\", \"to\": \"desk installs\", \"probability\": 0.95}"));
        Path budget = budget("{\"each\": \"stressTransfers\", \"figure\": \"load\", \"atMost\": 10000}");
        Run before = checked(simulated(LAPTOP, "before.csv"), budget);
        assertThat(before.code()).isEqualTo(1);
        assertThat(before.out())
                .contains("::error file=")
                .contains("\"store e-mails instructions > try instructions\": broken, it is ")
                .contains("(90 %25 interval ")
                .contains("The budget is broken");
        assertThat(folder.resolve("gitlab.json"))
                .content()
                .contains("\\\"store e-mails instructions > try instructions\\\": broken, it is ")
                .contains("\"severity\" : \"major\"", "\"path\" : \"" + folder.resolve("before.csv") + "\"");
        assertThat(folder.resolve("junit.xml"))
                .content()
                .contains(" failures=\"1\" ")
                .contains("[store e-mails instructions &gt; try instructions]\"><failure message=\"");
        Run kept = checked(simulated(after, "after.csv"), budget);
        assertThat(kept.out()).contains("The budget is kept").doesNotContain("::error");
        assertThat(kept.code()).isZero();
        assertThat(folder.resolve("gitlab.json")).hasContent("[ ]");
        assertThat(folder.resolve("junit.xml")).content().contains(" failures=\"0\" ");
    }

    private Run checked(Path log, Path budget) {
        Path junit = folder.resolve("junit.xml");
        Path gitlab = folder.resolve("gitlab.json");
        return Run.journey("check", log, "--budget", budget, "--github", "--gitlab", gitlab, "--junit", junit);
    }

    private Path simulated(Path journey, String name) {
        Path log = folder.resolve(name);
        assertThat(Run.journey("simulate", journey, "--cases", "400", "--out", log)
                        .code())
                .isZero();
        return log;
    }

    @Test
    void chance_breaks_no_budget_unless_it_is_strict() throws IOException {
        Path budget = budget("{\"figure\": \"burdenShare\", \"atMost\": 0.668}");
        Run tolerant = Run.journey("check", SAMPLE, "--budget", budget);
        assertThat(tolerant.out())
                .startsWith(
                        "~     burdenShare at most 0.668: beyond it, but within the noise, it is 0.669 (90 % interval");
        assertThat(tolerant.code()).isZero();
        Run strict = Run.journey("check", SAMPLE, "--budget", budget, "--strict");
        assertThat(strict.out()).startsWith("FAIL  burdenShare at most 0.668: broken, it is 0.669.");
        assertThat(strict.code()).isEqualTo(1);
    }

    @Test
    void a_drawn_journey_and_a_written_report_are_checked_alike() throws IOException {
        Path solution = folder.resolve("laptop.solution.json");
        Run.journey("solve", LAPTOP, "--json", solution);
        Path budget = budget("{\"figure\": \"customerMinutes.mean\", \"atMost\": 200}");
        Run drawn = Run.journey("check", LAPTOP, "--budget", budget);
        assertThat(drawn.out()).contains("FAIL  customerMinutes.mean at most 200: broken, it is 258.3.");
        assertThat(Run.journey("check", solution, "--budget", budget)).isEqualTo(drawn);
    }

    @Test
    void a_budget_is_proposed_and_kept_and_results_are_written_for_ci() throws IOException {
        Path proposal = folder.resolve("proposal.json");
        Run written = Run.journey("check", SAMPLE, "--write-budget", proposal);
        assertThat(written.out()).startsWith("Wrote " + proposal + ": today's figures keep it.");
        Path junit = folder.resolve("junit.xml");
        Path gitlab = folder.resolve("gitlab.json");
        Run kept = Run.journey("check", SAMPLE, "--budget", proposal, "--junit", junit, "--gitlab", gitlab);
        assertThat(kept.code()).isZero();
        assertThat(junit).content().contains("tests=\"7\" failures=\"0\"");
        assertThat(gitlab).hasContent("[ ]");
    }

    @Test
    void what_is_new_is_told_from_a_baseline() throws IOException {
        Path report = folder.resolve("before.json");
        Run.journey("analyze", SAMPLE, "--json", report);
        Path budget = budget("{\"each\": \"stressTransfers\", \"new\": \"none\"}");
        Run same = Run.journey("check", SAMPLE, "--budget", budget, "--baseline", report);
        assertThat(same.code()).isZero();
        assertThat(Run.journey("check", SAMPLE, "--budget", budget).err())
                .contains("there is nothing to compare with: give the earlier report as JSON.");
    }

    @Test
    void without_a_budget_it_says_how_to_begin_one() {
        Run run = Run.journey("check", SAMPLE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "journey: Give --budget B.json to check, or --write-budget OUT to begin one from today's figures.");
        assertThat(Run.journey("check", "nowhere.json", "--budget", "b.json").err())
                .startsWith("journey: nowhere.json cannot be read: check that it is a readable JSON file in UTF-8.");
    }

    @Test
    void models_are_measured_and_compared_with_before() throws IOException {
        Run run = Run.journey("bench", LAPTOP, "--rounds", "3");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"schema\": \"journey-bench/1\"",
                        "\"touchpoints\": 8",
                        "\"transitions\": 13",
                        "\"allocatedBytes\"");
        Path old = Files.writeString(
                folder.resolve("old.json"),
                run.out().replaceFirst("\"allocatedBytes\": \\d+", "\"allocatedBytes\": 10"));
        Run worse = Run.journey("bench", LAPTOP, "--rounds", "3", "--against", old);
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.err()).contains("laptop.json got worse: bytes allocated ", ", before 10.00.");
        Files.writeString(
                old,
                run.out()
                        .replaceFirst("\"allocatedBytes\": \\d+", "\"allocatedBytes\": 1e15")
                        .replaceFirst("\"solveMillisP75\": [0-9.E-]+", "\"solveMillisP75\": 1e9")
                        .replaceFirst("\"states\": \\d+", "\"states\": 3")
                        .replaceFirst("\"pathsListed\": \\d+", "\"pathsListed\": 2"));
        Run more = Run.journey("bench", LAPTOP, "--rounds", "3", "--against", old);
        assertThat(more.code()).isEqualTo(1);
        assertThat(more.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("laptop.json got worse: states ") && line.endsWith(", before 3.00."))
                .anyMatch(line ->
                        line.contains("laptop.json got worse: paths listed ") && line.endsWith(", before 2.00."));
        assertThat(Run.journey("bench", LAPTOP, "--rounds", "2").err())
                .startsWith("journey: --rounds 2: give 3 or more, for noise cannot be told from fewer.");
    }

    @Test
    void pictures_are_written_where_they_are_asked_for() {
        Path html = folder.resolve("r.html");
        Path svg = folder.resolve("r.svg");
        Path markdown = folder.resolve("r.md");
        assertThat(Run.journey("analyze", SAMPLE, "--html", html, "--svg", svg, "--md", markdown)
                        .code())
                .isZero();
        assertThat(html).content().startsWith("<!DOCTYPE html>");
        assertThat(svg).content().startsWith("<?xml");
        assertThat(markdown).content().startsWith("# Journey report");
        assertThat(Run.journey("completion").out()).contains("complete -F _complete_journey");
    }

    @Test
    void a_limit_on_a_figure_of_the_practice_fails_only_beyond_its_noise() throws IOException {
        Path budget = budget(
                "{\"figure\": \"practice.promises.keepRate.value\", \"atLeast\": 0.95}",
                "{\"figure\": \"practice.refusals.bare.share\", \"atMost\": 0.65}",
                "{\"figure\": \"practice.context.cases.share\", \"atMost\": 0.57}");
        Run run = Run.journey("check", SAMPLE, "--budget", budget);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "FAIL  practice.promises.keepRate.value at least 0.95: broken, it is 0.6293 (90 % interval 0.5943")
                .contains(
                        "~     practice.refusals.bare.share at most 0.65: beyond it, but within the noise, it is 0.6552")
                .contains("practice.context.cases.share at most 0.57: kept, it is 0.5644.");
    }
}
