package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.model.log.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * A report as one HTML file: headline, map, paths, handovers, stress ledger, levers, practice, and how it was made. It needs no
 * network and asks for none: its Content-Security-Policy allows its own styles and script and nothing else. Text from data is
 * shown as text. Equal reports and logs give equal bytes. Immutable.
 *
 * <p>It holds the {@value #MOST_PATHS} most frequent paths; the map has at most {@value MapSvg#MOST_PLACES} touchpoints. What is left
 * out is said on the page.
 */
public final class ReportPage {
    /** How many paths the page holds. */
    public static final int MOST_PATHS = 5000;

    private final JourneyReport report;
    private final Optional<EventLog> log;
    private final Optional<LeverReport> levers;
    private final Format format;

    private ReportPage(JourneyReport report, Optional<EventLog> log, Optional<LeverReport> levers, Format format) {
        this.report = report;
        this.log = log;
        this.levers = levers;
        this.format = format;
    }

    /** The page of a report alone: without the map, the walks of typical cases and minutes by touchpoint, which only a log gives. */
    public static ReportPage of(JourneyReport report) {
        return new ReportPage(report, Optional.empty(), Optional.empty(), new Format(Locale.ENGLISH));
    }

    /** The page of a report and the log it was made of. */
    public static ReportPage of(JourneyReport report, EventLog log) {
        return new ReportPage(report, Optional.of(log), Optional.empty(), new Format(Locale.ENGLISH));
    }

    /** With what to change. */
    public ReportPage withLevers(LeverReport found) {
        return new ReportPage(report, log, Optional.of(found), format);
    }

    /** With numbers and dates as this locale writes them; the page says which. Default: {@link Locale#ENGLISH}. Texts stay English. */
    public ReportPage withLocale(Locale locale) {
        return new ReportPage(report, log, levers, new Format(locale));
    }

    /** Writes the page. The writer is flushed and stays open. */
    public void writeTo(Writer out) {
        try {
            out.write(toString());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page. */
    @Override
    public String toString() {
        Optional<LogView> view = log.map(found -> LogView.of(report, found, format));
        String style = Asset.read("page.css") + Asset.read("map.css");
        String script = Asset.read("page.js");
        Markup page = new Markup();
        page.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        page.open("head").empty("meta", "charset", "utf-8").line();
        page.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + Asset.hash(style) + "; script-src " + Asset.hash(script)
                                + "; base-uri 'none'; form-action 'none'")
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "referrer", "content", "no-referrer").line();
        page.element("title", "Journey report: " + Sections.title(report));
        page.open("style").trusted(style).close(2).line();
        page.open("body");
        new Sections(page, report, view, levers, format).write();
        page.open("script", "type", "application/json", "id", "data")
                .trusted(new PageData(report, view, levers, format).json())
                .close()
                .line();
        page.open("script").trusted(script).close();
        return page.close(2).line().toString();
    }

    /** What the page takes from the log. */
    record LogView(EventLog log, JourneyMap map, MapSvg svg) {
        static LogView of(JourneyReport report, EventLog log, Format format) {
            JourneyMap map = JourneyMap.of(
                    log, report.settings(), report.handoffs().keySet().stream().findFirst(), MOST_PATHS);
            return new LogView(log, map, new MapSvg(report, map, format));
        }
    }
}
