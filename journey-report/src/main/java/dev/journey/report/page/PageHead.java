package dev.journey.report.page;

/**
 * What every page begins with: its encoding, its title, its style, and a Content-Security-Policy that allows this style, the page's own
 * script where it has one, and nothing else.
 */
final class PageHead {
    /** For a page without a script. */
    static final String NO_SCRIPT = "";

    private PageHead() {}

    /** Begins a page; the elements {@code html} and {@code body} stay open. */
    static Markup begin(String title, String script) {
        String style = Asset.read("page.css") + Asset.read("map.css");
        Markup page = new Markup();
        page.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        page.open("head").empty("meta", "charset", "utf-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script))
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "referrer", "content", "no-referrer").line();
        page.element("title", title);
        page.open("style").trusted(style).close(2).line();
        return page.open("body");
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + Asset.hash(style)
                + (script.equals(NO_SCRIPT) ? "" : "; script-src " + Asset.hash(script))
                + "; base-uri 'none'; form-action 'none'";
    }
}
