package dev.journey.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages in a real browser. Skipped where there is none: install Debian's chromium, or name one in JOURNEY_BROWSER. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserCase {
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

    Page open(ReadResult read, int width, ColorScheme scheme) throws IOException {
        return open(PageLogs.page(read), width, scheme);
    }

    Page open(String html, int width, ColorScheme scheme) throws IOException {
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

    void assertSilent() {
        assertThat(console).as("console and script errors").isEmpty();
        assertThat(requests).as("requests: the page itself").hasSize(1).allMatch(url -> url.startsWith("file:"));
    }

    static List<?> violations(Page page) throws IOException {
        try (InputStream axe = BrowserCase.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))");
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
