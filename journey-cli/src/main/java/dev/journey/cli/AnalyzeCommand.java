package dev.journey.cli;

import com.google.common.base.Suppliers;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.Levers;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Role;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadResult;
import dev.journey.report.LeversReport;
import dev.journey.report.ReportJson;
import dev.journey.report.ReportMarkdown;
import dev.journey.report.ReportTables;
import dev.journey.report.ReportText;
import dev.journey.report.page.MapSvg;
import dev.journey.report.page.ReportPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey analyze LOG}. */
@Command(
        name = "analyze",
        description =
                "Reads an event log and prints where customers are handed around, what it costs them, and where the "
                        + "company's work became theirs.",
        sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {
    private static final int FIRST_LEVERS = 5;
    /** Levers take several passes, longer than the report itself; on larger logs they are asked for by their own command. */
    static final int MOST_STEPS_FOR_LEVERS = 100_000;

    @Parameters(paramLabel = "LOG", description = "The event log: CSV, XES, OCEL, JSON or Parquet.")
    private Path log = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Mixin
    private CalendarOption calendar = new CalendarOption();

    @Option(names = "--json", paramLabel = "OUT", description = "Write the whole report as JSON (journey-report/1).")
    private @Nullable Path json;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write every list in full as CSV, and one raw row for each handoff and hand-back.")
    private @Nullable Path csv;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write the report as one HTML page that needs no network.")
    private @Nullable Path html;

    @Option(names = "--svg", paramLabel = "OUT", description = "Write the map of the journey as SVG.")
    private @Nullable Path svg;

    @Option(names = "--md", paramLabel = "OUT", description = "Write the report as Markdown.")
    private @Nullable Path markdown;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Judge handoffs by actor, team, tier or any column of the log. Default: team if there is one, else actor.")
    private @Nullable String level;

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            converter = PolicyConverter.class,
            description =
                    "What a step without a value at a level means: skip it (default), as-value, or break the run.")
    private MissingPolicy missing = MissingPolicy.SKIP;

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = TopConverter.class,
            description = "Entries of each list in the JSON. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + ReportJson.DEFAULT_TOP)
    private int top = ReportJson.DEFAULT_TOP;

    @Mixin
    private ClaimsOption claims = new ClaimsOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    AnalyzeCommand() {}

    @Override
    public Integer call() {
        ReadResult read = mapping.read(log, chosenMapping(), common.progress());
        JourneyReport report = claims.against(analysis().of(read), analysis(), read.log());
        if (json != null) {
            Outputs.file("--json", json, out -> ReportJson.of(report).top(top).writeTo(out));
        }
        if (csv != null) {
            Path folder = csv;
            Outputs.guarded(
                    "--csv", folder, () -> ReportTables.of(report, read.log()).writeTo(folder));
        }
        Supplier<LeverReport> levers = Suppliers.memoize(
                () -> Levers.withDefaults().withProgress(common.progress()).of(read.log()));
        writePictures(report, read, levers);
        if (!common.quiet()) {
            common.print(ReportText.of(report).withClosing(whatToChange(read, levers)));
        }
        return CommandLine.ExitCode.OK;
    }

    private static boolean leversApart(ReadResult read) {
        return read.log().stepCount() > MOST_STEPS_FOR_LEVERS;
    }

    private String leversCommand() {
        return Messages.leversCommand(log, mapping.given());
    }

    private List<String> whatToChange(ReadResult read, Supplier<LeverReport> levers) {
        return leversApart(read)
                ? List.of("", Messages.leversApart(read.log().stepCount()), "  " + leversCommand())
                : LeversReport.of(levers.get()).first(FIRST_LEVERS);
    }

    /** Their classes are loaded only when they are asked for. */
    private void writePictures(JourneyReport report, ReadResult read, Supplier<LeverReport> levers) {
        if (html != null) {
            ReportPage page = ReportPage.of(report, read.log());
            ReportPage advised = leversApart(read)
                    ? page.withLeversApart(Messages.leversApart(read.log().stepCount()), leversCommand())
                    : page.withLevers(levers.get());
            Outputs.file("--html", html, advised::writeTo);
        }
        if (svg != null) {
            Outputs.file("--svg", svg, MapSvg.of(report, read.log()).toString());
        }
        if (markdown != null) {
            Outputs.file("--md", markdown, ReportMarkdown.of(report).toString());
        }
    }

    private Mapping chosenMapping() {
        Mapping chosen = calendar.in(mapping.of(log));
        boolean further = level != null && Role.of(level).isEmpty();
        return further ? chosen.withOther(Objects.requireNonNull(level)) : chosen;
    }

    private JourneyAnalysis analysis() {
        JourneyAnalysis analysis =
                JourneyAnalysis.withDefaults().withMissing(missing).withProgress(common.progress());
        return level == null ? analysis : analysis.withLevel(level);
    }
}
