package dev.journey.report;

import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.practice.Practice;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import dev.journey.report.practice.ValueText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The practice as bullets of Markdown. */
final class PracticeMarkdown {
    private static final int ROWS = 10;

    private final List<String> lines;
    private final UnaryOperator<String> escape;

    PracticeMarkdown(List<String> lines, UnaryOperator<String> escape) {
        this.lines = lines;
        this.escape = escape;
    }

    void write(Practice practice, Optional<SayDo> sayDo) {
        lines.add("");
        lines.add("## Practice");
        for (Sheet sheet : PracticeSheets.of(practice, sayDo)) {
            lines.add("");
            lines.add("### " + sheet.title());
            lines.add("");
            sheet.absence().ifPresent(reason -> lines.add("- " + escape.apply(reason)));
            sheet.entries().forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        if (!(entry.value() instanceof Value.Table table)) {
            lines.add("- " + entry.label() + ": " + escape.apply(TextNumerals.VALUES.full(entry.value())));
            return;
        }
        int shown = Math.min(ROWS, table.rows().size());
        lines.add("- " + entry.label() + " (" + shown + " of "
                + Numbers.count(table.rows().size()) + "; " + ValueText.headings(table) + ")");
        table.rows().subList(0, shown).forEach(row -> lines.add("  - " + row(row)));
    }

    private String row(List<Value> row) {
        return row.stream()
                .map(value -> escape.apply(TextNumerals.VALUES.brief(value)))
                .collect(Collectors.joining(", "));
    }
}
