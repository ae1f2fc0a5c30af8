package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.model.log.EventLog;
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
    private final Advice advice;
    private final Format format;

    private ReportPage(JourneyReport report, Optional<EventLog> log, Advice advice, Format format) {
        this.report = report;
        this.log = log;
        this.advice = advice;
        this.format = format;
    }

    /** The page of a report alone: without the map, the walks of typical cases and minutes by touchpoint, which only a log gives. */
    public static ReportPage of(JourneyReport report) {
        return new ReportPage(report, Optional.empty(), Advice.NONE, new Format(Locale.ENGLISH));
    }

    /** The page of a report and the log it was made of. */
    public static ReportPage of(JourneyReport report, EventLog log) {
        return new ReportPage(report, Optional.of(log), Advice.NONE, new Format(Locale.ENGLISH));
    }

    /** With what to change. */
    public ReportPage withLevers(LeverReport found) {
        return new ReportPage(report, log, Advice.of(found), format);
    }

    /**
     * Without what to change, which the page then says where it would stand.
     *
     * @param why why nothing was looked for, one sentence
     * @param command what to type to have it looked for
     */
    public ReportPage withLeversApart(String why, String command) {
        return new ReportPage(report, log, Advice.apart(why, command), format);
    }

    /** With numbers and dates as this locale writes them; the page says which. Default: {@link Locale#ENGLISH}. Texts stay English. */
    public ReportPage withLocale(Locale locale) {
        return new ReportPage(report, log, advice, new Format(locale));
    }

    /** Writes the page. The writer is flushed and stays open. */
    public void writeTo(Writer out) {
        page().writeTo(out);
    }

    /** The page. */
    @Override
    public String toString() {
        return page().toString();
    }

    private Markup page() {
        Material material = Material.of(report, log, advice, format);
        String script = Asset.read("page.js");
        Markup page = PageHead.begin("Journey report: " + Sections.title(report), script);
        new Sections(page, report, material, format).write();
        page.open("script", "type", "application/json", "id", "data")
                .trusted(new PageData(report, material.view(), advice.levers(), format).json())
                .close()
                .line();
        page.open("script").trusted(script).close();
        return page.close(2).line();
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
