package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.BeforeAfter;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * Two reports side by side as one HTML file: what changed per case with its interval and its direction, the headline figures of both,
 * the stress-transfer points and handovers that changed most, and how it was compared. It has no script and needs no network. Text from
 * data is shown as text. Equal input gives equal bytes. Immutable.
 */
public final class ComparePage {
    private final BeforeAfter compared;
    private final JourneyReport before;
    private final JourneyReport after;
    private final Map<Unit, Interval> predicted;
    private final Format format;

    private ComparePage(
            BeforeAfter compared,
            JourneyReport before,
            JourneyReport after,
            Map<Unit, Interval> predicted,
            Format format) {
        this.compared = compared;
        this.before = before;
        this.after = after;
        this.predicted = Map.copyOf(predicted);
        this.format = format;
    }

    /** The page of a comparison, and of the reports of the two logs that were compared. */
    public static ComparePage of(BeforeAfter compared, JourneyReport before, JourneyReport after) {
        return new ComparePage(compared, before, after, Map.of(), new Format(Locale.ENGLISH));
    }

    /** Held against what was predicted. */
    public ComparePage withPrediction(Map<Unit, Interval> prediction) {
        return new ComparePage(compared, before, after, prediction, format);
    }

    /** With numbers and dates as this locale writes them; the page says which. Default: {@link Locale#ENGLISH}. Texts stay English. */
    public ComparePage withLocale(Locale locale) {
        return new ComparePage(compared, before, after, predicted, new Format(locale));
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
        Markup page = PageHead.begin(
                "Before and after: " + Sections.title(before) + ", " + Sections.title(after), PageHead.NO_SCRIPT);
        page.open("main", "id", "content");
        new CompareSections(page, format, before, after).write(compared, predicted);
        return page.close(3).line();
    }
}
