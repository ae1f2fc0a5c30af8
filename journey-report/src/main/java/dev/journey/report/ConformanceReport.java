package dev.journey.report;

import dev.journey.analysis.compare.Conformance;
import dev.journey.analysis.compare.DeviationRow;
import dev.journey.analysis.compare.DeviationTotal;
import dev.journey.analysis.compare.DeviationType;
import dev.journey.analysis.compare.UnmatchedName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the cases of a log went against a drawn journey: as a text that fits a terminal, and as JSON, {@code journey-conformance/1}.
 * Immutable.
 */
public final class ConformanceReport {
    private static final String DIVIDED_BY_0 = "There is nothing to share: 0 of 0.";
    private static final int ROWS = 12;
    private static final int NOTES = 12;
    private static final int[] COLUMNS = {7, 8, 10, 12};

    private final Conformance conformance;

    private ConformanceReport(Conformance conformance) {
        this.conformance = conformance;
    }

    /** The report of a conformance. */
    public static ConformanceReport of(Conformance conformance) {
        return new ConformanceReport(conformance);
    }

    /** The lines of the text, without line ends: at most 60 of 100 columns. */
    public List<String> lines() {
        Page page = new Page();
        page.line("Planned and observed: " + conformance.planned().name());
        page.heading("How well the plan describes what happened");
        page.entry(
                "Cases as planned",
                Numbers.percent(conformance.fittingCases()) + " ("
                        + Numbers.count(conformance.fittingCases().part()) + " of "
                        + Numbers.count(conformance.fittingCases().whole()) + ")");
        page.entry(
                "Fitness by steps",
                Numbers.percent(conformance.fittingSteps()) + " of steps and planned touchpoints found their partner");
        page.entry("Deviations", "times and cases, of those aligned");
        for (DeviationTotal total : conformance.totals().values()) {
            page.entry(
                    "  " + name(total.type().name()),
                    meaning(total.type()) + ": " + Numbers.count(total.occurrences()) + " in "
                            + Numbers.count(total.cases().part()) + " of "
                            + Numbers.count(total.cases().whole()) + " cases");
        }
        rows(page);
        caveats(page);
        return page.lines();
    }

    /** The text; every line ends with a line feed. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    /** Writes the JSON and a line feed. The writer is flushed and stays open. */
    public void writeJson(Writer out) {
        JsonFields.write(out, this::json);
    }

    /** The JSON. */
    public String json() {
        StringWriter text = new StringWriter();
        writeJson(text);
        return text.toString();
    }

    private void rows(Page page) {
        List<DeviationRow> all = conformance.rows();
        if (all.isEmpty()) {
            return;
        }
        List<DeviationRow> first = all.subList(0, Math.min(ROWS, all.size()));
        page.heading("Most frequent deviations (" + first.size() + " of " + Numbers.count(all.size()) + ")");
        page.row(COLUMNS, "touchpoint: what it was told from (cases)", "times", "cases", "share", "type");
        for (DeviationRow row : first) {
            page.row(
                    COLUMNS,
                    row.touchpoint() + ": " + told(row) + " (" + String.join(", ", row.examples()) + ")",
                    Numbers.count(row.occurrences()),
                    Numbers.count(row.cases().part()),
                    Numbers.percent(row.cases()),
                    name(row.type().name()));
        }
    }

    private void caveats(Page page) {
        page.heading("What these figures rest on");
        if (conformance.notes().isEmpty()) {
            page.line("  - Every case was aligned, and all names of log and drawing match.");
        }
        List<String> first = conformance
                .notes()
                .subList(0, Math.min(NOTES, conformance.notes().size()));
        first.forEach(note -> Page.bullet(note, 3).forEach(page::line));
        if (first.size() < conformance.notes().size()) {
            page.line("  - " + (conformance.notes().size() - first.size()) + " more; --json writes all of them.");
        }
    }

    private static String meaning(DeviationType type) {
        return switch (type) {
            case AD_HOC -> "steps that are not planned";
            case IRREGULAR -> "planned, but not there or not then";
            case FAILED -> "planned steps that went wrong";
            case MISSING -> "planned touchpoints that did not happen";
        };
    }

    private static String told(DeviationRow row) {
        return switch (row.evidence()) {
            case UNKNOWN_NAME -> "not drawn";
            case OUT_OF_ORDER -> "out of order";
            case REPEATED -> "once more";
            case OTHER_WAY -> "on another way";
            case CLASS_FAILURE -> "its class is FAILURE";
            case STATUS_FAILED -> "by its status";
            case OTHER_OUTCOME -> "another outcome";
            case NO_STEP -> "no step for it";
        };
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void json(JsonFields json) throws IOException {
        json.document(() -> {
            json.text("schema", "journey-conformance/1");
            json.text("journey", conformance.planned().name());
            json.share("fittingCases", conformance.fittingCases(), DIVIDED_BY_0);
            json.share("undeviatingCases", conformance.undeviatingCases(), DIVIDED_BY_0);
            json.share("fittingSteps", conformance.fittingSteps(), DIVIDED_BY_0);
            json.share("alignedCases", conformance.alignedCases(), DIVIDED_BY_0);
            json.share("openCases", conformance.openCases(), DIVIDED_BY_0);
            json.truth("complete", conformance.complete());
            json.texts("cutOffCases", conformance.cutOffCases());
            json.object("deviations", () -> {
                for (Map.Entry<?, DeviationTotal> total : conformance.totals().entrySet()) {
                    json.object(name(total.getValue().type().name()), () -> {
                        json.count("occurrences", total.getValue().occurrences());
                        json.share("cases", total.getValue().cases(), DIVIDED_BY_0);
                    });
                }
            });
            json.list("rows", conformance.rows(), row -> {
                json.text("type", name(row.type().name()));
                json.text("evidence", name(row.evidence().name()));
                json.text("touchpoint", row.touchpoint());
                json.count("occurrences", row.occurrences());
                json.share("cases", row.cases(), DIVIDED_BY_0);
                json.texts("exampleCases", row.examples());
            });
            json.list("cases", conformance.cases(), aCase -> {
                json.text("case", aCase.id());
                json.truth("aligned", aCase.aligned());
                json.truth("open", aCase.open());
                json.count("cost", aCase.cost());
                json.list("deviations", aCase.deviations(), deviation -> {
                    json.text("type", name(deviation.type().name()));
                    json.text("touchpoint", deviation.touchpoint());
                    json.count("position", deviation.position());
                });
            });
            names(json, "observedOnly", conformance.observedOnly());
            names(json, "plannedOnly", conformance.plannedOnly());
            json.texts("notes", conformance.notes());
            json.list("absent", json.nulls(), absence -> {
                json.text("path", absence.path());
                json.text("reason", absence.reason());
            });
        });
    }

    private static void names(JsonFields json, String field, List<UnmatchedName> names) throws IOException {
        json.list(field, names, name -> {
            json.text("name", name.name());
            json.count("steps", name.steps());
            json.text("nearest", name.nearest().orElse(""));
        });
    }
}
