package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Skipped where there is none: install Debian's chromium, or name one in JOURNEY_BROWSER. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    Path folder;

    @Nullable
    private Playwright playwright;

    @Nullable
    private Browser browser;

    private final List<String> requests = new ArrayList<>();
    private final List<String> console = new ArrayList<>();

    /** Playwright lowers its words by the default locale, and the tests run in one with a dotless i. */
    private static final Locale LOCALE = Locale.getDefault();

    @BeforeAll
    void start() {
        Locale.setDefault(Locale.ROOT);
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "SKIPPED: no browser here; apt-get install chromium, or set JOURNEY_BROWSER");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        Locale.setDefault(LOCALE);
    }

    private static Optional<Path> chromium() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("JOURNEY_BROWSER")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Page open(ReadResult read, int width, ColorScheme scheme) throws IOException {
        return open(PageLogs.page(read), width, scheme);
    }

    private Page open(String html, int width, ColorScheme scheme) throws IOException {
        Path file = folder.resolve(width + scheme.name() + ".html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        requests.clear();
        console.clear();
        Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> console.add(message.text()));
        page.onPageError(console::add);
        page.navigate(file.toUri().toString());
        return page;
    }

    private void assertSilent() {
        assertThat(console).as("console and script errors").isEmpty();
        assertThat(requests).as("requests: the page itself").hasSize(1).allMatch(url -> url.startsWith("file:"));
    }

    private static List<?> violations(Page page) throws IOException {
        try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))");
    }

    @Test
    void accessible_in_light_and_dark_wide_and_narrow() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 390)) {
                try (Page page = open(PageLogs.sample(), width, scheme)) {
                    page.locator("#path-table .open").first().click();
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "screenshots",
                                    "sample-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
                    assertThat(violations(page))
                            .as("axe, %s, %s px", scheme, width)
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
                    .isEqualTo(2 * page.locator("#levers .scroll tbody tr").count());
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
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "levers-1280-light.png")));
            assertThat(violations(page)).isEmpty();
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
    void two_reports_side_by_side() throws IOException {
        ReadResult sample = PageLogs.sample();
        JourneyReport report = JourneyAnalysis.withDefaults().of(sample);
        String html = ComparePage.of(BeforeAfter.of(sample.log(), sample.log()), report, report)
                .toString();
        for (int width : List.of(1280, 390)) {
            try (Page page = open(html, width, ColorScheme.DARK)) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "compare-" + width + "-dark.png")));
                assertThat(violations(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isEqualTo(true);
                assertSilent();
            }
        }
    }

    @Test
    void the_incident_log() throws IOException {
        Optional<ReadResult> incidents = PageLogs.incidents();
        assumeTrue(incidents.isPresent(), "SKIPPED: the incident log is not here");
        try (Page page = open(incidents.orElseThrow(), 1280, ColorScheme.LIGHT)) {
            page.locator("#share").fill("100");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "incidents-1280-light.png")));
            assertThat(violations(page)).isEmpty();
            assertSilent();
        }
    }
}
