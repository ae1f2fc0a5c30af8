package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.Paths;
import dev.journey.analysis.observed.StressTransfer;
import java.util.List;

/**
 * A report as a text that fits a terminal: at most 60 lines of 100 columns. Headline figures, worst paths, worst handoffs,
 * stress-transfer points, and what was rejected, assumed or not known. Equal reports give equal texts. Immutable.
 */
public final class ReportText {
    private static final int MOST_CAVEAT_LINES = 16;
    private static final int ROWS = 5;

    private final JourneyReport report;

    private ReportText(JourneyReport report) {
        this.report = report;
    }

    /** The text of a report. */
    public static ReportText of(JourneyReport report) {
        return new ReportText(report);
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        Page page = new Page();
        new Headline(report).writeTo(page);
        writePaths(page);
        writeHandoffs(page);
        writeStress(page);
        new Caveats(report).writeTo(page, MOST_CAVEAT_LINES);
        return page.lines();
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }

    private void writePaths(Page page) {
        boolean known = report.effort().isKnown();
        Paths worst = (known ? report.paths().byTotalEffort() : report.paths().byHandoffsInAll()).limit(ROWS);
        String order = known ? "customers spend most on" : "with most handoffs";
        page.heading("Paths " + order + ", all cases together (" + worst.size() + " of "
                + Numbers.count(report.paths().distinct()) + "; " + Numbers.percent(worst.shown()) + " of cases)");
        page.row(Page.PATH_COLUMNS, "cases", "handoffs", "effort min", "burden", "time", "path (figures per case)");
        for (Path path : worst) {
            page.row(
                    Page.PATH_COLUMNS,
                    path.steps(),
                    Numbers.count(path.count()),
                    Numbers.cell(path.handoffs()),
                    (path.missingMinutes().part() > 0 && path.effortMinutes().isPresent() ? ">=" : "")
                            + Numbers.cell(path.effortMinutes()),
                    Numbers.cell(path.burden()),
                    Numbers.duration(path.durationSeconds()));
        }
    }

    private void writeHandoffs(Page page) {
        report.handover().entrySet().stream()
                .findFirst()
                .ifPresent(first -> writeHandoffs(page, first.getKey().name(), first.getValue()));
    }

    private static void writeHandoffs(Page page, String level, HandoverMatrix matrix) {
        if (matrix.handovers().isEmpty()) {
            page.heading("Handoffs by " + level + ": none");
            return;
        }
        List<Handover> worst =
                matrix.handovers().subList(0, Math.min(ROWS, matrix.handovers().size()));
        long shown = worst.stream().mapToLong(Handover::count).sum();
        page.heading("Most frequent handoffs, " + level + " to " + level + " ("
                + Numbers.percent(new Share(shown, matrix.total())) + " of " + Numbers.count(matrix.total()) + ")");
        page.row(Page.PAIR_COLUMNS, "handoffs", "cases", "share", "from > to");
        for (Handover cell : worst) {
            page.row(
                    Page.PAIR_COLUMNS,
                    Numbers.count(cell.count()),
                    Numbers.count(cell.cases()),
                    Numbers.percent(new Share(cell.count(), matrix.total())),
                    cell.from() + " > " + cell.to());
        }
    }

    private void writeStress(Page page) {
        List<StressTransfer> all = report.stressTransfers();
        if (all.isEmpty()) {
            page.heading("Where our work became the customer's: no transition does that here");
            return;
        }
        page.heading("Where our work became the customer's (" + Math.min(ROWS, all.size()) + " of "
                + Numbers.count(all.size()) + " transitions)");
        page.row(Page.STRESS_COLUMNS, "times", "min each", "min in all", "held", "company step > the customer's");
        for (StressTransfer edge : all.subList(0, Math.min(ROWS, all.size()))) {
            page.row(
                    Page.STRESS_COLUMNS,
                    Numbers.count(edge.count()),
                    Numbers.cell(edge.minutes()),
                    Numbers.cell(edge.load()),
                    Numbers.duration(edge.heldSeconds()),
                    edge.from() + " > " + edge.to());
        }
    }
}
