package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.RepeatContacts;
import dev.journey.report.practice.Sheet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What practice looks at; where something is absent, what would give it. */
final class PracticeSection {
    private final Markup page;
    private final JourneyReport report;
    private final Optional<List<Sheet>> sheets;
    private final Format format;

    PracticeSection(Markup page, JourneyReport report, Optional<List<Sheet>> sheets, Format format) {
        this.page = page;
        this.report = report;
        this.sheets = sheets;
        this.format = format;
    }

    void write() {
        Sections.begin(
                page,
                "practice",
                "Practice",
                "Do they come back, who keeps the case, and is what was said also done? Where a column is missing, a sentence says which one would help.");
        page.open("dl", "class", "list");
        repeats();
        report.handoffs().values().stream().findFirst().ifPresent(this::backAndForth);
        page.close().line();
        sheets.ifPresentOrElse(
                found -> found.forEach(sheet -> new PracticeSheetHtml(page, format).write(sheet)),
                () -> Sections.absent(
                        page, "The rest needs the log itself, and this page was made of a merged summary."));
        page.close().line();
    }

    private void repeats() {
        Optional<RepeatContacts> repeats = report.repeatContacts();
        if (repeats.isEmpty()) {
            entry("Repeat contacts", "Not known: the log names no customers. Map the column customer.");
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Duration, Share> window : repeats.get().within().entrySet()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(format.percent(window.getValue()))
                    .append(" of ")
                    .append(format.counted(window.getValue().whole(), "case"))
                    .append(" begin within ")
                    .append(format.plain(window.getKey().toHours() / 24.0))
                    .append(" days after the customer's last");
        }
        entry("Repeat contacts", text.append('.').toString());
    }

    private void backAndForth(HandoffFigures figures) {
        String level = figures.level().name();
        entry(
                "Straight back",
                format.counted(figures.aba().occurrences(), "time") + " to another " + level + " and back at once, in "
                        + format.counted(figures.aba().cases(), "case") + ".");
        figures.neverAccepted()
                .ifPresentOrElse(
                        never -> entry(
                                "Never taken up",
                                format.percent(never) + " of handoffs (" + format.count(never.part())
                                        + "): the case moved on or ended first."),
                        () -> entry(
                                "Never taken up",
                                "Not known: mark with \"accepts\" in the mapping which touchpoints or statuses mean that work was taken up."));
        entry(
                "Time with nobody",
                figures.limbo().whole() == 0
                        ? "There is no unresolved time."
                        : format.percent(figures.limbo()) + " of unresolved time.");
    }

    private void entry(String name, String text) {
        page.element("dt", name).element("dd", text);
    }
}
