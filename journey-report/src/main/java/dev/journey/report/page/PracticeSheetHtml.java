package dev.journey.report.page;

import dev.journey.report.practice.Entry;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import dev.journey.report.practice.ValueText;
import java.util.List;

/** One family of the practice on the page: a list of figures, and a table for each list. */
final class PracticeSheetHtml {
    private static final int ROWS = 10;

    private final Markup page;
    private final Format format;
    private final ValueText values;

    PracticeSheetHtml(Markup page, Format format) {
        this.page = page;
        this.format = format;
        values = new ValueText(format);
    }

    void write(Sheet sheet) {
        page.element("h3", sheet.title(), "id", "practice-" + sheet.key());
        if (sheet.absence().isPresent()) {
            Sections.absent(page, sheet.absence().get());
            return;
        }
        page.open("dl", "class", "list");
        sheet.entries().stream()
                .filter(entry -> !(entry.value() instanceof Value.Table table)
                        || table.rows().isEmpty())
                .forEach(entry -> page.element("dt", entry.label()).element("dd", values.full(entry.value())));
        page.close().line();
        sheet.entries().forEach(this::table);
    }

    private void table(Entry entry) {
        if (!(entry.value() instanceof Value.Table table) || table.rows().isEmpty()) {
            return;
        }
        int shown = Math.min(ROWS, table.rows().size());
        page.scroll(entry.label());
        page.open("table", "class", "plain")
                .element(
                        "caption",
                        entry.label() + " (" + shown + " of "
                                + format.count(table.rows().size()) + ")");
        page.open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            head(table, shown, i);
        }
        page.close(2).open("tbody");
        table.rows().subList(0, shown).forEach(this::row);
        page.close(3).line();
    }

    /** Stands where the values under it stand: to the right over numbers. */
    private void head(Value.Table table, int shown, int column) {
        String name = ValueText.heading(table.columns().get(column));
        if (table.rows().stream().limit(shown).allMatch(row -> isText(row.get(column)))) {
            page.element("th", name, "scope", "col");
        } else {
            page.element("th", name, "scope", "col", "class", "n");
        }
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Words || value instanceof Value.Choice || value instanceof Value.Missing;
    }

    private void row(List<Value> row) {
        page.open("tr");
        for (Value value : row) {
            if (isText(value)) {
                page.element("td", value instanceof Value.Missing ? ValueText.NONE : values.full(value));
            } else {
                page.element("td", values.full(value), "class", "n");
            }
        }
        page.close();
    }
}
