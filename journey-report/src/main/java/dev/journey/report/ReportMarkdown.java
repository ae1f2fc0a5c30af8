package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.StressTransfer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A report as Markdown (GitHub's): headline, worst paths, handoffs at each level, stress-transfer points, and what the figures rest on.
 * Text from data is escaped, so that it is neither markup nor HTML. Equal reports give equal bytes. Immutable.
 */
public final class ReportMarkdown {
    private static final int ROWS = 20;

    private final JourneyReport report;

    private ReportMarkdown(JourneyReport report) {
        this.report = report;
    }

    /** The Markdown of a report. */
    public static ReportMarkdown of(JourneyReport report) {
        return new ReportMarkdown(report);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        headline(lines);
        paths(lines);
        report.handover().forEach((level, matrix) -> handovers(lines, level.name(), matrix));
        stress(lines);
        report.practice()
                .ifPresent(practice ->
                        new PracticeMarkdown(lines, ReportMarkdown::escape).write(practice, report.sayDo()));
        bullets(lines, "Assumed", report.assumptions());
        bullets(
                lines,
                "Not known",
                report.absences().stream()
                        .map(absence -> absence.reason())
                        .distinct()
                        .toList());
        return String.join("\n", lines) + "\n";
    }

    private void headline(List<String> lines) {
        Page page = new Page();
        new Headline(report).writeTo(page);
        lines.add("# " + escape(page.lines().get(0)));
        lines.add("");
        lines.add("```text");
        page.lines().subList(1, page.lines().size()).forEach(line -> lines.add(line.replace("```", "'''")));
        lines.add("```");
    }

    private void paths(List<String> lines) {
        heading(lines, "Paths customers spend most on", ROWS, report.paths().distinct(), "paths");
        table(lines, "Path", "Cases", "Handoffs", "Effort-min", "Burden");
        for (Path path : report.paths().byTotalEffort().limit(ROWS)) {
            row(
                    lines,
                    String.join(" > ", path.steps()),
                    Numbers.count(path.count()),
                    Numbers.cell(path.handoffs()),
                    Numbers.cell(path.effortMinutes()),
                    Numbers.cell(path.burden()));
        }
    }

    private static void handovers(List<String> lines, String level, HandoverMatrix matrix) {
        heading(lines, "Handoffs by " + escape(level), ROWS, matrix.handovers().size(), "pairs");
        table(lines, "From > to", "Handoffs", "Cases");
        for (Handover cell : first(matrix.handovers())) {
            row(lines, cell.from() + " > " + cell.to(), Numbers.count(cell.count()), Numbers.count(cell.cases()));
        }
    }

    private void stress(List<String> lines) {
        heading(
                lines,
                "Where our work became the customer's",
                ROWS,
                report.stressTransfers().size(),
                "transitions");
        String[] names = report.workingTime().isPresent()
                ? new String[] {"Times", "Min each", "Min in all", "Elapsed", "Working time"}
                : new String[] {"Times", "Min each", "Min in all", "Elapsed"};
        table(lines, "Before > what the customer is left with", names);
        for (StressTransfer edge : first(report.stressTransfers())) {
            List<String> figures = new ArrayList<>(List.of(
                    Numbers.count(edge.count()),
                    Numbers.cell(edge.minutes()),
                    Numbers.cell(edge.load()),
                    Numbers.duration(edge.heldSeconds())));
            report.workingTime().ifPresent(time -> figures.add(Numbers.workingDuration(time.heldSeconds(edge))));
            row(lines, edge.from() + " > " + edge.to(), figures.toArray(new String[0]));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(ROWS, all.size()));
    }

    private static void heading(List<String> lines, String title, int most, long all, String noun) {
        lines.add("");
        lines.add("## " + title + " (" + Math.min(most, all) + " of " + Numbers.count(all) + " " + noun + ")");
        lines.add("");
    }

    private static void table(List<String> lines, String first, String... figures) {
        lines.add("| " + first + " | " + String.join(" | ", figures) + " |");
        lines.add("| --- |" + String.join("", Collections.nCopies(figures.length, " ---: |")));
    }

    private static void row(List<String> lines, String name, String... figures) {
        lines.add("| " + escape(name) + " | " + String.join(" | ", figures) + " |");
    }

    private static void bullets(List<String> lines, String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        sentences.forEach(sentence -> lines.add("- " + escape(sentence)));
    }

    /** A backslash before what Markdown reads as markup, entities for what HTML does. */
    private static String escape(String text) {
        String plain = TextWidth.harmless(text).replace('\n', ' ');
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\\', '`', '*', '_', '[', ']', '|', '#', '!' -> "\\" + Character.toString(c);
            default -> Character.toString(c);
        };
    }
}
