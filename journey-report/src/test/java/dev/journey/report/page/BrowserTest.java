package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page does in a real browser. */
class BrowserTest extends BrowserCase {
    @Test
    void a_path_that_is_clicked_shows_its_walk_and_lights_up() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            assertThat(page.locator(".map.lit").count()).isZero();
            page.locator("#path-table .open").nth(1).click();
            assertThat(page.locator("#path-table .walk tbody tr").count()).isEqualTo(3);
            assertThat(page.locator(".map .place.on").count()).isEqualTo(3);
            assertThat(page.locator(".map .way.on").count()).isEqualTo(2);
            page.locator("#path-table .open").nth(1).click();
            assertThat(page.locator(".walk").count()).isZero();
            assertThat(page.locator(".map.lit").count()).isZero();
            assertSilent();
        }
    }

    @Test
    void the_slider_and_the_filters_count_the_cases_that_are_shown() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            int few = page.locator(".map .way:not(.off)").count();
            page.locator("#share").fill("100");
            assertThat(page.locator("#map-shown").textContent())
                    .isEqualTo("Shown: 2,089 of 2,089 cases (100.0\u202f%), 633 of 633 paths.");
            assertThat(page.locator(".map .way:not(.off)").count()).isGreaterThan(few);
            assertThat(page.locator(".map .place[aria-label^='Take up the case,'] .visits")
                            .textContent())
                    .isEqualTo(visitsOf("Take up the case"));
            page.locator("#outcome").selectOption("2");
            assertThat(page.locator("#map-shown").textContent()).contains(" of 37 cases (100.0");
            assertSilent();
        }
    }

    private static String visitsOf(String touchpoint) {
        ReadResult sample = PageLogs.sample();
        long visits = sample.log().cases().stream()
                .flatMap(one -> one.steps().stream())
                .filter(step -> step.touchpoint().equals(touchpoint))
                .count();
        return new Format(Locale.ENGLISH).count(visits);
    }

    @Test
    void paths_are_sorted_searched_and_shown_further() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            page.locator("#path-table thead button:text-is('In all')").click();
            assertThat(page.locator("#path-table th[aria-sort=descending]").textContent())
                    .isEqualTo("In all");
            assertThat(page.locator("#path-table tbody tr").first().textContent())
                    .contains("9,017");
            page.locator("#search").fill("install at the customer");
            assertThat(page.locator("#paths-shown").textContent()).startsWith("Shown: 15 of ");
            page.locator("#more").click();
            assertThat(page.locator("#path-table tbody tr").count()).isEqualTo(30);
            assertSilent();
        }
    }

    @Test
    void everything_can_be_reached_with_the_keyboard() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            List<String> reached = new ArrayList<>();
            for (int tab = 0; tab < 40; tab++) {
                page.keyboard().press("Tab");
                reached.add(
                        String.valueOf(
                                page.evaluate(
                                        "document.activeElement.id || document.activeElement.getAttribute('class') || document.activeElement.textContent")));
            }
            assertThat(reached)
                    .startsWith("skip")
                    .contains("share", "outcome", "segment", "light", "zoom-fit", "map-scroll", "search", "open");
            assertThat(reached).anyMatch(name -> name.startsWith("place"));
            page.locator(".map .place[tabindex='0']").focus();
            String first = page.locator("#map-detail strong").textContent();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#map-detail strong").textContent()).isNotEqualTo(first);
            assertSilent();
        }
    }

    @Test
    void a_lever_that_is_switched_on_changes_the_totals() throws IOException {
        try (Page page = open(PageLogs.pageWithLevers(PageLogs.sample()), 1280, ColorScheme.LIGHT)) {
            assertThat(page.locator("#lever-totals").textContent()).contains("As it is", "Handoffs a case: 2.02");
            assertThat(page.locator("svg.curve .set").count())
                    .isEqualTo(2
                            * page.locator("#levers [aria-label='Sets of levers'] tbody tr")
                                    .count());
            page.locator("#lever-0").check();
            assertThat(page.locator("#lever-totals").textContent())
                    .contains("1 lever on", "Handoffs a case: 2.02 → 1.77 (−0.25; 90 % interval −0.");
            int levers = page.locator("#lever-switches input").count();
            for (int lever = 1; lever < levers; lever++) {
                page.locator("#lever-" + lever).check();
            }
            assertThat(page.locator("#lever-totals").textContent()).contains(levers + " levers on");
            page.locator("#lever-0").uncheck();
            assertThat(page.locator("#lever-totals").textContent()).contains("was not computed");
            assertSilent();
        }
    }

    @Test
    void markup_in_the_data_is_shown_as_text() throws IOException {
        try (Page page = open(PageLogs.hostile(), 1280, ColorScheme.LIGHT)) {
            page.locator("#path-table .open").click();
            assertThat(page.locator(".walk tbody tr").first().textContent())
                    .contains("</script><script>alert(2)</script>", "<img src=x onerror=alert(3)>");
            assertThat(page.locator("img, b").count()).isZero();
            assertThat(page.title()).isEqualTo("Journey report: <script>alert(0)</script>.csv");
            assertSilent();
        }
    }

    @Test
    void segment_and_outcome_filters_count_the_cases_that_have_both() throws IOException {
        ReadResult sample = PageLogs.sample();
        String wanted = "slow internet";
        LogFacts facts = LogFacts.of(sample.log());
        Column issues = sample.log().column(Role.ISSUE_TYPE).orElseThrow();
        int[] ofIssue = IntStream.range(0, sample.log().caseCount())
                .filter(c -> issues.value(sample.log().firstStep(c)).equals(Optional.of(wanted)))
                .toArray();
        long resolved = Arrays.stream(ofIssue)
                .filter(c -> facts.outcome(c) == Outcome.RESOLVED)
                .count();
        assertThat(resolved).isPositive().isLessThan(ofIssue.length);
        Format format = new Format(Locale.ENGLISH);
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            page.locator("#share").fill("100");
            page.locator("#segment").selectOption(new SelectOption().setLabel(wanted));
            assertThat(page.locator("#map-shown").textContent())
                    .startsWith("Shown: " + format.count(ofIssue.length) + " of " + format.count(ofIssue.length)
                            + " cases");
            page.locator("#outcome").selectOption(new SelectOption().setLabel("resolved"));
            assertThat(page.locator("#map-shown").textContent())
                    .startsWith("Shown: " + format.count(resolved) + " of " + format.count(resolved) + " cases");
            page.locator("#segment").selectOption("-1");
            page.locator("#outcome").selectOption("-1");
            assertThat(page.locator("#map-shown").textContent()).startsWith("Shown: 2,089 of 2,089 cases");
            assertSilent();
        }
    }

    @Test
    void a_figure_leads_to_its_definition() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            page.locator(".figure a:text-is('Misplaced work')").click();
            String anchor = String.valueOf(page.evaluate("location.hash"));
            assertThat(page.locator(anchor).textContent()).isEqualTo("Misplaced work");
            assertThat(page.locator(anchor + " + dd").isVisible()).isTrue();
            assertSilent();
        }
    }
}
