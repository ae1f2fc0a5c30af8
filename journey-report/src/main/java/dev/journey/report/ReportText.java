package dev.journey.report;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.Paths;
import dev.journey.analysis.observed.StressTransfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as a text that fits a terminal: at most 60 lines of 100 columns. Headline figures, worst paths, worst handoffs,
 * stress-transfer points, and what was rejected, assumed or not known. Equal reports give equal texts. Immutable.
 */
public final class ReportText {
    private static final int MOST_LINES = 60;
    private static final int ROWS = 5;
    private static final int FEWER_ROWS = 3;

    private final JourneyReport report;
    private final ImmutableList<String> closing;

    private ReportText(JourneyReport report, List<String> closing) {
        this.report = report;
        this.closing = ImmutableList.copyOf(closing);
    }

    /** The text of a report. */
    public static ReportText of(JourneyReport report) {
        return new ReportText(report, List.of());
    }

    /**
     * With lines that close it, such as what to change; they count towards the 60. Where there are several, lists show 3 entries
     * instead of 5.
     */
    public ReportText withClosing(List<String> lines) {
        return new ReportText(report, lines);
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        Page page = new Page();
        new Headline(report).writeTo(page);
        writePaths(page);
        writeHandoffs(page);
        writeStress(page);
        new Caveats(report).writeTo(page, MOST_LINES - closing.size() - page.size());
        return ImmutableList.<String>builder()
                .addAll(page.lines())
                .addAll(closing)
                .build();
    }

    private int rows() {
        return closing.size() > 1 ? FEWER_ROWS : ROWS;
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }

    private void writePaths(Page page) {
        Paths worst = worstPaths().limit(rows());
        page.heading(pathsTitle() + " (" + worst.size() + " of "
                + Numbers.count(report.paths().distinct()) + "; " + Numbers.percent(worst.shown()) + " of cases)");
        int[] columns = report.workingTime().isPresent() ? Page.PATH_COLUMNS_IN_BOTH : Page.PATH_COLUMNS;
        page.row(
                columns,
                "path (figures per case)",
                both(
                        List.of("cases", "handoffs", "effort-min", "burden"),
                        "elapsed",
                        report.workingTime().map(time -> "working")));
        for (Path path : worst) {
            page.pathRow(
                    columns,
                    path.steps(),
                    both(
                            List.of(
                                    Numbers.count(path.count()),
                                    Numbers.cell(path.handoffs()),
                                    atLeast(path.missingMinutes()) + Numbers.cell(path.effortMinutes()),
                                    Numbers.cell(path.burden())),
                            Numbers.duration(path.durationSeconds()),
                            report.workingTime().map(time -> Numbers.workingDuration(time.durationSeconds(path)))));
        }
    }

    /** Cells that end with an elapsed time and, where it is known when people work, the working time. */
    private static String[] both(List<String> before, String elapsed, Optional<String> working) {
        List<String> cells = new ArrayList<>(before);
        cells.add(elapsed);
        working.ifPresent(cells::add);
        return cells.toArray(new String[0]);
    }

    private Paths worstPaths() {
        if (report.effort().isKnown()) {
            return report.paths().byTotalEffort();
        }
        return report.handoffs().isEmpty() ? report.paths() : report.paths().byHandoffsInAll();
    }

    private String pathsTitle() {
        if (report.effort().isKnown()) {
            return "Paths customers spend most on, all cases together";
        }
        return report.handoffs().isEmpty() ? "Most frequent paths" : "Paths with most handoffs, all cases together";
    }

    /** Some minutes are known and some are not: the sum is a lower bound. */
    private static String atLeast(Share missing) {
        return missing.part() > 0 && missing.part() < missing.whole() ? ">=" : "";
    }

    private void writeHandoffs(Page page) {
        report.handover().entrySet().stream()
                .findFirst()
                .ifPresent(first -> writeHandoffs(page, first.getKey().name(), first.getValue()));
    }

    private void writeHandoffs(Page page, String level, HandoverMatrix matrix) {
        if (matrix.handovers().isEmpty()) {
            page.heading("Handoffs by " + level + ": none");
            return;
        }
        List<Handover> worst = matrix.handovers()
                .subList(0, Math.min(rows(), matrix.handovers().size()));
        long shown = worst.stream().mapToLong(Handover::count).sum();
        page.heading("Most frequent handoffs by " + level + " (" + worst.size() + " of "
                + Numbers.counted(matrix.handovers().size(), "pair") + "; "
                + Numbers.percent(new Share(shown, matrix.total())) + " of handoffs)");
        page.row(Page.PAIR_COLUMNS, "from > to", "handoffs", "cases", "share");
        for (Handover cell : worst) {
            page.pairRow(
                    Page.PAIR_COLUMNS,
                    cell.from(),
                    cell.to(),
                    Numbers.count(cell.count()),
                    Numbers.count(cell.cases()),
                    Numbers.percent(new Share(cell.count(), matrix.total())));
        }
    }

    private void writeStress(Page page) {
        List<StressTransfer> all = report.stressTransfers();
        if (all.isEmpty()) {
            page.heading("Where our work became the customer's: "
                    + (report.control().movesKnown() ? "no transition does that here" : "not known (see below)"));
            return;
        }
        List<StressTransfer> worst = all.subList(0, Math.min(rows(), all.size()));
        page.heading("Where our work became the customer's (" + worst.size() + " of "
                + Numbers.counted(all.size(), "transition") + "; effort-minutes)");
        int[] columns = report.workingTime().isPresent() ? Page.STRESS_COLUMNS_IN_BOTH : Page.STRESS_COLUMNS;
        page.row(
                columns,
                "before > what the customer is left with",
                both(
                        List.of("times", "min each", "min in all"),
                        "elapsed",
                        report.workingTime().map(time -> "working")));
        for (StressTransfer edge : worst) {
            String atLeast = atLeast(edge.missingMinutes());
            page.pairRow(
                    columns,
                    edge.from(),
                    edge.to(),
                    both(
                            List.of(
                                    Numbers.count(edge.count()),
                                    atLeast + Numbers.cell(edge.minutes()),
                                    atLeast + Numbers.cell(edge.load())),
                            Numbers.duration(edge.heldSeconds()),
                            report.workingTime().map(time -> Numbers.workingDuration(time.heldSeconds(edge)))));
        }
    }
}
