package dev.journey.report.page;

import dev.journey.analysis.figure.Distribution;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import java.util.List;
import java.util.OptionalDouble;

/** One family of the practice on the page: a list of figures, and a table for each list. */
final class PracticeSheetHtml {
    private static final int ROWS = 10;

    private final Markup page;
    private final Format format;

    PracticeSheetHtml(Markup page, Format format) {
        this.page = page;
        this.format = format;
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
                .forEach(entry -> page.element("dt", entry.label()).element("dd", shown(entry.value())));
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
        String name = words(table.columns().get(column));
        if (table.rows().stream().limit(shown).allMatch(row -> isText(row.get(column)))) {
            page.element("th", name, "scope", "col");
        } else {
            page.element("th", name, "scope", "col", "class", "n");
        }
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Words || value instanceof Value.Missing;
    }

    private void row(List<Value> row) {
        page.open("tr");
        for (Value value : row) {
            if (isText(value)) {
                page.element("td", value instanceof Value.Words ? shown(value) : Format.NONE);
            } else {
                page.element("td", shown(value), "class", "n");
            }
        }
        page.close();
    }

    /** {@code leftOpen} is "left open". */
    private static String words(String key) {
        StringBuilder words = new StringBuilder();
        key.chars()
                .forEach(
                        c -> words.append(Character.isUpperCase(c) ? " " : "").append((char) Character.toLowerCase(c)));
        return words.toString();
    }

    private String shown(Value value) {
        if (value instanceof Value.Count count) {
            return format.count(count.count());
        }
        if (value instanceof Value.Amount amount) {
            return amount.unit().equals("share")
                    ? format.percent(amount.number())
                    : (number(amount.number()) + " " + amount.unit()).strip();
        }
        if (value instanceof Value.Part part) {
            return format.percent(part.share()) + " ("
                    + format.count(part.share().part()) + " of "
                    + format.count(part.share().whole()) + " " + part.of() + ")";
        }
        if (value instanceof Value.Interval interval) {
            return interval(interval);
        }
        if (value instanceof Value.Times times) {
            return times(times);
        }
        if (value instanceof Value.Spread spread) {
            return spread(spread.counts());
        }
        if (value instanceof Value.Words words) {
            return words.text().isEmpty() ? Format.NONE : words.text();
        }
        return value instanceof Value.Missing missing ? missing.reason() : "none";
    }

    private String number(double value) {
        return Math.abs(value) < 1 && value != 0 ? format.fixed(value, 3) : format.decimal(value);
    }

    private String share(Value.Interval interval, double value) {
        return interval.isShare() ? format.fixed(100 * value, 1) : number(value);
    }

    private String interval(Value.Interval interval) {
        return share(interval, interval.estimate().value())
                + (interval.unit().equals("share") ? " %" : (" " + interval.unit()).stripTrailing()) + ", "
                + share(interval, interval.estimate().low()) + " to "
                + share(interval, interval.estimate().high()) + " (90 % interval, "
                + format.count(interval.estimate().n()) + " " + interval.of() + ")";
    }

    private String times(Value.Times times) {
        Distribution millis = times.millis();
        return millis.count() == 0
                ? "none"
                : "median " + duration(times, millis.quantile(0.5)) + ", 9 of 10 at most "
                        + duration(times, millis.quantile(0.9)) + " ("
                        + format.counted(millis.count(), "time") + ")";
    }

    private String duration(Value.Times times, OptionalDouble millis) {
        return times.inWorkingTime() ? format.workingDurationOfMillis(millis) : format.durationOfMillis(millis);
    }

    private String spread(Distribution counts) {
        return counts.count() == 0
                ? "none"
                : format.decimal(counts.mean().orElse(0)) + " on average, 9 of 10 at most "
                        + format.plain(counts.quantile(0.9).orElse(0)) + " (" + format.count(counts.count()) + ")";
    }
}
