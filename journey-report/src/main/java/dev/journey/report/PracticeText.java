package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.budget.Said;
import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.practice.Practice;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import dev.journey.report.practice.ValueText;
import java.util.List;
import java.util.Optional;
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
            page.wideEntry(entry.label(), TextNumerals.VALUES.full(entry.value()));
        }
    }

    private static void claim(Page page, Said said) {
        String source = said.source().isEmpty() ? "" : " (" + said.source() + ")";
        String gap = said.gap().isPresent() && said.gap().getAsDouble() > 0
                ? " Missed by " + TextNumerals.VALUES.number(said.gap().getAsDouble()) + "."
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
        return " (" + shown + ValueText.headings(table) + ")";
    }

    private static String row(List<Value> row) {
        return row.stream().map(TextNumerals.VALUES::brief).collect(Collectors.joining(" | "));
    }
}
