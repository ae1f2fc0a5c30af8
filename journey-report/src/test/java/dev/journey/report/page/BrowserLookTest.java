package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page looks like in a real browser: in both schemes, on a screen, on a phone and on paper. */
class BrowserLookTest extends BrowserCase {
    /** In both schemes and at both widths: axe finds nothing, nothing scrolls sideways, and a screenshot is left to be looked at. */
    private void assertAccessible(String name, String html) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 390)) {
                try (Page page = open(html, width, scheme)) {
                    if (page.locator("#path-table .open").count() > 0) {
                        page.locator("#path-table .open").first().click();
                    }
                    shoot(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                    assertThat(violations(page))
                            .as("axe, %s, %s, %s px", name, scheme, width)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as("no sideways scrolling at %s px", width)
                            .isEqualTo(true);
                    assertSilent();
                }
            }
        }
    }

    @Test
    void the_sample_is_accessible_in_light_and_dark_wide_and_narrow() throws IOException {
        assertAccessible("sample", PageLogs.pageWithLevers(PageLogs.sample()));
    }

    @Test
    void two_reports_side_by_side_are_accessible_in_light_and_dark_wide_and_narrow() throws IOException {
        ReadResult before = PageLogs.sampleHalf(true);
        ReadResult after = PageLogs.sampleHalf(false);
        JourneyAnalysis analysis = JourneyAnalysis.withDefaults();
        assertAccessible(
                "compare",
                ComparePage.of(BeforeAfter.of(before.log(), after.log()), analysis.of(before), analysis.of(after))
                        .toString());
    }

    @Test
    void the_incident_log_is_accessible_in_light_and_dark_wide_and_narrow() throws IOException {
        Optional<ReadResult> incidents = PageLogs.incidents();
        assumeTrue(incidents.isPresent(), "SKIPPED: the incident log is not here");
        assertAccessible("incidents", PageLogs.page(incidents.orElseThrow()));
    }

    @Test
    void both_sides_of_the_ledger_are_drawn_on_one_scale() throws IOException {
        try (Page page = open(PageLogs.sample(), 1280, ColorScheme.LIGHT)) {
            assertThat(
                            page.evaluate(
                                    "(() => { const [a, b] = document.querySelectorAll('.bars tbody tr:first-child svg.bar');"
                                            + " return Math.abs(a.getBoundingClientRect().width - b.getBoundingClientRect().width) < 1.5; })()"))
                    .as("the same minutes are as long on the left as on the right")
                    .isEqualTo(true);
        }
    }

    @Test
    void on_paper_there_is_everything_but_what_only_a_screen_can_do() throws IOException {
        try (Page page = open(PageLogs.pageWithLevers(PageLogs.sample()), 1280, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String hidden : List.of("nav", "#map-controls", "#path-controls", "#more", "#lever-switches")) {
                assertThat(page.locator(hidden).isVisible()).as(hidden).isFalse();
            }
            for (String shown : List.of("#headline", "#map-svg", "#path-table", "#stress", "#levers", "#method")) {
                assertThat(page.locator(shown).isVisible()).as(shown).isTrue();
            }
            assertThat(page.evaluate("document.getElementById('map-svg').getBoundingClientRect().width"
                            + " <= document.getElementById('map').getBoundingClientRect().width"))
                    .as("the map fits the paper")
                    .isEqualTo(true);
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve("sample.pdf"), pdf);
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            shoot(page, "print-1280");
            assertSilent();
        }
    }

    @Test
    void on_a_phone_a_finger_meets_every_control_and_paths_are_cards() throws IOException {
        try (Page page = open(PageLogs.pageWithLevers(PageLogs.sample()), 390, ColorScheme.LIGHT)) {
            assertThat((List<?>) page.evaluate(
                            "[...document.querySelectorAll('main button, main select, main input, main summary')]"
                                    + ".filter(e => e.offsetParent && !e.closest('.chain'))"
                                    + ".filter(e => Math.min(e.getBoundingClientRect().height,"
                                    + " e.labels && e.labels.length ? 99 : e.getBoundingClientRect().width) < 24"
                                    + " && !(e.type === 'checkbox'))"
                                    + ".map(e => e.outerHTML.slice(0, 80))"))
                    .as("controls of less than 24 px")
                    .isEmpty();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.paths > tbody > tr')).display"))
                    .isEqualTo("flex");
            page.locator("#share").fill("100");
            assertThat(page.locator("#map-shown").textContent()).startsWith("Shown: 2,089 of 2,089 cases");
            page.locator("#zoom-fit").click();
            assertThat(page.evaluate("document.getElementById('map-scroll').scrollWidth"
                            + " <= document.getElementById('map-scroll').clientWidth"))
                    .as("the whole map fits")
                    .isEqualTo(true);
            assertSilent();
        }
    }
}
