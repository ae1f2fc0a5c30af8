package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.budget.Said;
import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.practice.Practice;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The practice as a text for a terminal: each family with its figures, their wholes and units, or the sentence that says which
 * column would give it. Lines of at most 100 columns; lists show their first 10 rows and say how many there are. Immutable.
 */
public final class PracticeText {
    private static final int ROWS = 10;

    private final List<Sheet> sheets;
    private final Optional<SayDo> sayDo;

    private PracticeText(List<Sheet> sheets, Optional<SayDo> sayDo) {
        this.sheets = List.copyOf(sheets);
        this.sayDo = sayDo;
    }

    /** All families. */
    public static PracticeText of(Practice practice) {
        return new PracticeText(PracticeSheets.of(practice), Optional.empty());
    }

    /** All families of a report, and what became of claims; empty where the report was made of a summary. */
    public static Optional<PracticeText> of(JourneyReport report) {
        return report.practice()
                .map(practice -> new PracticeText(PracticeSheets.of(practice, report.sayDo()), report.sayDo()));
    }

    /**
     * One family alone.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public PracticeText section(String key) {
        List<Sheet> named =
                sheets.stream().filter(sheet -> sheet.key().equals(key)).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    Messages.noSection(key, sheets.stream().map(Sheet::key).toList()));
        }
        return new PracticeText(named, sayDo);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        Page page = new Page();
        for (Sheet sheet : sheets) {
            page.heading(sheet.title() + " (" + sheet.key() + ")");
            sheet.absence()
                    .ifPresent(reason -> Page.bullet(reason, Integer.MAX_VALUE).forEach(page::line));
            sheet.entries().forEach(entry -> write(page, entry));
        }
        List<String> lines = page.lines();
        return String.join("\n", lines.subList(lines.isEmpty() ? 0 : 1, lines.size())) + "\n";
    }

    private void write(Page page, Entry entry) {
        if (entry.key().equals("claims") && sayDo.isPresent()) {
            sayDo.get().claims().forEach(said -> claim(page, said));
        } else if (entry.value() instanceof Value.Table table) {
            page.line("  " + entry.label() + rows(table));
            table.rows().stream().limit(ROWS).forEach(row -> page.line("      " + row(row)));
        } else {
            page.wideEntry(entry.label(), shown(entry.value()));
        }
    }

    private static void claim(Page page, Said said) {
        String source = said.source().isEmpty() ? "" : " (" + said.source() + ")";
        String gap = said.gap().isPresent() && said.gap().getAsDouble() > 0
                ? " Missed by " + number(said.gap().getAsDouble()) + "."
                : "";
        String why = said.why().isEmpty() ? "" : " " + said.why();
        Page.bullet("\"" + said.claim() + "\"" + source + ": " + said.verdict() + gap + why, Integer.MAX_VALUE)
                .forEach(page::line);
    }

    private static String rows(Value.Table table) {
        if (table.rows().isEmpty()) {
            return ": none";
        }
        String shown = table.rows().size() > ROWS
                ? ROWS + " of " + Numbers.count(table.rows().size()) + "; "
                : "";
        return " (" + shown + String.join(", ", table.columns()) + ")";
    }

    private static String row(List<Value> row) {
        return row.stream().map(PracticeText::cell).collect(Collectors.joining(" | "));
    }

    static String cell(Value value) {
        if (value instanceof Value.Words words) {
            return words.text().isEmpty() ? "-" : words.text();
        }
        if (value instanceof Value.Part part) {
            return Numbers.percent(part.share()) + " ("
                    + Numbers.count(part.share().part()) + "/"
                    + Numbers.count(part.share().whole()) + ")";
        }
        if (value instanceof Value.Amount amount && !amount.unit().equals("share")) {
            return number(amount.number());
        }
        if (value instanceof Value.Interval interval) {
            Estimate estimate = interval.estimate();
            return number(estimate.value()) + " (" + number(estimate.low()) + " to " + number(estimate.high()) + ")";
        }
        return value instanceof Value.Missing ? "-" : shown(value);
    }

    /** A value in words. */
    static String shown(Value value) {
        if (value instanceof Value.Count count) {
            return Numbers.count(count.count());
        }
        if (value instanceof Value.Amount amount) {
            return amount(amount.number(), amount.unit());
        }
        if (value instanceof Value.Part part) {
            return Numbers.percent(part.share()) + " ("
                    + Numbers.count(part.share().part()) + " of "
                    + Numbers.count(part.share().whole()) + " " + part.of() + ")";
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
        return value instanceof Value.Missing missing ? missing.reason() : ((Value.Words) value).text();
    }

    private static String amount(double number, String unit) {
        return unit.equals("share") ? Numbers.percent(number) : (number(number) + " " + unit).strip();
    }

    private static String number(double value) {
        return Math.abs(value) < 1 && value != 0 ? String.format(Locale.ROOT, "%.3f", value) : Numbers.decimal(value);
    }

    private static String interval(Value.Interval interval) {
        Estimate estimate = interval.estimate();
        double scale = interval.isShare() ? 100 : 1;
        String unit = interval.unit().equals("share") ? "%" : interval.unit();
        return decimal(scale * estimate.value(), interval) + (unit.isEmpty() ? "" : " " + unit) + ", "
                + decimal(scale * estimate.low(), interval) + " to " + decimal(scale * estimate.high(), interval)
                + " (90 % interval, " + Numbers.count(estimate.n()) + " " + interval.of() + ")";
    }

    private static String decimal(double value, Value.Interval interval) {
        return interval.isShare() ? Numbers.decimal(value) : number(value);
    }

    private static String times(Value.Times times) {
        Distribution millis = times.millis();
        if (millis.count() == 0) {
            return "none";
        }
        return "median " + duration(times, millis.quantile(0.5)) + ", 9 of 10 at most "
                + duration(times, millis.quantile(0.9)) + " (" + Numbers.counted(millis.count(), "time")
                + ")";
    }

    private static String duration(Value.Times times, OptionalDouble millis) {
        return times.inWorkingTime() ? Numbers.workingDurationOfMillis(millis) : Numbers.durationOfMillis(millis);
    }

    private static String spread(Distribution counts) {
        if (counts.count() == 0) {
            return "none";
        }
        return Numbers.decimal(counts.mean().orElse(0)) + " on average, median "
                + Numbers.plain(counts.quantile(0.5).orElse(0)) + ", 9 of 10 at most "
                + Numbers.plain(counts.quantile(0.9).orElse(0)) + " (" + Numbers.count(counts.count()) + ")";
    }
}
