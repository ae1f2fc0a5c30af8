package dev.journey.report;

import dev.journey.analysis.expected.DrawnHandoffs;
import dev.journey.analysis.expected.DrawnInfluence;
import dev.journey.analysis.expected.DrawnPath;
import dev.journey.analysis.expected.DrawnStress;
import dev.journey.analysis.expected.FoundPaths;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.Total;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The solution of a drawn journey as a text that fits a terminal: at most 60 lines of 100 columns. Immutable. */
public final class SolutionText {
    private static final int ROWS = 5;
    private static final int INFLUENCES = 4;
    private static final int MOST_CAVEAT_LINES = 4;

    private final JourneySolution solution;

    private SolutionText(JourneySolution solution) {
        this.solution = solution;
    }

    /** The text of a solution. */
    public static SolutionText of(JourneySolution solution) {
        return new SolutionText(solution);
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        Page page = new Page();
        page.line("Journey: " + solution.journey().name());
        page.line(Numbers.count(solution.journey().touchpoints().size()) + " touchpoints, "
                + Numbers.count(solution.journey().transitions().size()) + " transitions, "
                + Numbers.count(solution.journey().actors().size()) + " actors; solved exactly, residual "
                + residual());
        page.line(Messages.ELAPSED);
        page.heading("Expected for one journey");
        page.entry("Outcomes", outcomes());
        if (solution.outcomes().size() > 1) {
            page.entry("  where it ends so", byOutcome());
        }
        page.entry("Customer minutes", total(solution.customerMinutes()));
        page.entry("Effort-minutes", total(solution.effort()));
        page.entry("Company minutes", total(solution.companyMinutes()));
        page.entry("Burden", burden());
        page.entry(
                "Ball at customer",
                (solution.courtShare().isPresent()
                                ? percent(solution.courtShare()) + " of unresolved time; "
                                : "for a time not known; ")
                        + Numbers.decimal(solution.handBacks()) + " hand-backs");
        solution.handoffs().values().forEach(handoffs -> page.entry("Handoffs", handoffs(handoffs)));
        writeStress(page);
        writePaths(page);
        writeInfluences(page);
        writeCaveats(page);
        return page.lines();
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }

    private String residual() {
        double residual = solution.quality().residual();
        return residual <= 1e-12 ? "below 1e-12" : String.format(Locale.ROOT, "%.0e", residual);
    }

    private String burden() {
        List<String> shares = new ArrayList<>();
        solution.burdenShare()
                .value()
                .ifPresent(share -> shares.add(Numbers.percent(share) + " of the minutes are the customer's"));
        solution.misplacedShare()
                .value()
                .ifPresent(share ->
                        shares.add(Numbers.percent(share) + " of the company's due minutes are spent by customers"));
        return shares.isEmpty() ? Numbers.UNKNOWN : String.join("; ", shares);
    }

    private String outcomes() {
        List<String> outcomes = new ArrayList<>();
        solution.outcomes()
                .forEach((outcome, share) ->
                        outcomes.add(outcome.name().toLowerCase(Locale.ROOT) + " " + Numbers.percent(share)));
        return String.join(", ", outcomes);
    }

    private String byOutcome() {
        List<String> means = new ArrayList<>();
        solution.outcomes().forEach((outcome, share) -> {
            if (share > 0) {
                Total effort = solution.given(outcome).effort();
                means.add(outcome.name().toLowerCase(Locale.ROOT) + " "
                        + (effort.isKnown() ? Numbers.decimal(effort.mean()) : Numbers.UNKNOWN));
            }
        });
        return "effort-minutes on average: " + String.join(", ", means);
    }

    private static String total(Total total) {
        if (!total.isKnown()) {
            return Numbers.UNKNOWN;
        }
        String bound = total.p90().errorBound() > 0
                ? " (P90 within " + Numbers.decimal(total.p90().errorBound()) + ")"
                : "";
        return (total.notGiven().isEmpty() ? "" : "at least ") + "mean " + Numbers.decimal(total.mean()) + ", sd "
                + Numbers.decimal(total.sd()) + ", median "
                + Numbers.decimal(total.p50().value()) + ", P90 "
                + Numbers.decimal(total.p90().value()) + ", worst tenth "
                + Numbers.decimal(total.cvar90().value())
                + bound;
    }

    private static String handoffs(DrawnHandoffs handoffs) {
        double none =
                handoffs.distribution().isEmpty() ? 0 : handoffs.distribution().get(0);
        return "by " + handoffs.level().key() + ": mean " + String.format(Locale.ROOT, "%.2f", handoffs.mean())
                + ", sd " + String.format(Locale.ROOT, "%.2f", handoffs.sd()) + "; none in " + Numbers.percent(none)
                + " of journeys";
    }

    private void writeStress(Page page) {
        List<DrawnStress> all = solution.stressTransfers();
        if (all.isEmpty()) {
            page.heading(
                    solution.customerMinutes().isKnown()
                            ? "Where our work becomes the customer's: no transition does that here"
                            : "Where our work becomes the customer's: not known without customer minutes");
            return;
        }
        List<DrawnStress> worst = all.subList(0, Math.min(ROWS, all.size()));
        page.heading("Where our work becomes the customer's (" + worst.size() + " of " + all.size() + " transitions)");
        page.row(
                Page.DRAWN_STRESS_COLUMNS,
                "before > what the customer is left with",
                "flow",
                "min each",
                "load",
                "comes back");
        for (DrawnStress stress : worst) {
            page.pairRow(
                    Page.DRAWN_STRESS_COLUMNS,
                    stress.from(),
                    stress.to(),
                    String.format(Locale.ROOT, "%.2f", stress.flow()),
                    Numbers.decimal(stress.segmentBurdenDue()),
                    Numbers.decimal(stress.load()),
                    Numbers.percent(stress.returns()));
        }
    }

    private void writePaths(Page page) {
        FoundPaths paths = solution.paths().mostProbable(ROWS);
        double shown =
                paths.paths().stream().mapToDouble(DrawnPath::probability).sum();
        page.heading("Most probable paths (" + paths.paths().size() + "; " + Numbers.percent(shown) + " of journeys)");
        page.row(Page.PATH_COLUMNS, "path", "share", "handoffs", "effort-min", "burden", "duration");
        for (DrawnPath path : paths.paths()) {
            List<String> steps = new ArrayList<>(path.steps());
            steps.add(path.outcome().name());
            page.pathRow(
                    Page.PATH_COLUMNS,
                    steps,
                    Numbers.percent(path.probability()),
                    Numbers.cell(path.handoffs()),
                    Numbers.cell(path.effortMinutes()),
                    path.burdenShare().isPresent() ? percent(path.burdenShare()) : "-",
                    duration(path.minutes()));
        }
    }

    private void writeInfluences(Page page) {
        List<DrawnInfluence> told = solution.influences().stream()
                .filter(row -> row.success().difference().isPresent())
                .limit(INFLUENCES)
                .toList();
        if (told.isEmpty() || solution.outcomes().size() < 2) {
            return;
        }
        page.heading("What goes with success (resolved where a touchpoint is visited, and where it is not)");
        page.row(Page.INFLUENCE_COLUMNS, "touchpoint", "visited", "there", "else", "90 % interval");
        for (DrawnInfluence row : told) {
            page.row(
                    Page.INFLUENCE_COLUMNS,
                    row.touchpoint(),
                    Numbers.percent(row.visited()),
                    Numbers.percent(row.success().ifVisited().orElseThrow()),
                    Numbers.percent(row.success().ifNot().orElseThrow()),
                    row.success().interval().map(SolutionText::points).orElse("not counted"));
        }
    }

    private static String points(Estimate difference) {
        return String.format(Locale.ROOT, "%+.1f to %+.1f %%", 100 * difference.low(), 100 * difference.high());
    }

    private void writeCaveats(Page page) {
        page.heading("What these figures rest on");
        SolutionNotes.of(solution)
                .forEach(sentence -> Page.bullet(sentence, MOST_CAVEAT_LINES).forEach(page::line));
    }

    private static String duration(Figure minutes) {
        return minutes.isPresent() ? Numbers.duration(minutes.orElse(0) * 60) : "-";
    }

    private static String percent(Figure figure) {
        return figure.isPresent() ? Numbers.percent(figure.value().getAsDouble()) : Numbers.UNKNOWN;
    }
}
