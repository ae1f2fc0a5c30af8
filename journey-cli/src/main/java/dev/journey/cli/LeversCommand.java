package dev.journey.cli;

import dev.journey.analysis.lever.LeverCosts;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.Levers;
import dev.journey.analysis.lever.Staff;
import dev.journey.report.LeversReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey levers LOG}. */
@Command(
        name = "levers",
        description = "Says what to change, what it will buy, and how sure that is.",
        sortOptions = false)
final class LeversCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LOG", description = "The event log: CSV, XES, OCEL, JSON or Parquet.")
    private Path log = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(
            names = "--staff",
            paramLabel = "S.json",
            description =
                    "What teams and people can do and must not be given (journey-staff/1). What it does not say is inferred "
                            + "from the log.")
    private @Nullable Path staff;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "A drawn journey: what its actors can do and its touchpoints require counts like a staff list.")
    private @Nullable Path model;

    @Option(
            names = "--costs",
            paramLabel = "C.json",
            description = "What changes cost, and figures that the log cannot give. Without it, each change costs 1.")
    private @Nullable Path costs;

    @Option(names = "--budget", paramLabel = "X", description = "Sets of changes cost at most this much together.")
    private @Nullable Double budget;

    @Option(names = "--json", paramLabel = "OUT", description = "Write everything as JSON (journey-levers/1).")
    private @Nullable Path json;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    LeversCommand() {}

    @Override
    public Integer call() {
        LeverReport found = levers().of(mapping.read(log, common.progress()).log());
        LeversReport report = LeversReport.of(found);
        if (json != null) {
            Outputs.file("--json", json, report::writeJson);
        }
        common.print(report.text());
        return CommandLine.ExitCode.OK;
    }

    private Levers levers() {
        Levers levers = Levers.withDefaults().withProgress(common.progress());
        levers = levers.withStaff(staff());
        if (costs != null) {
            levers = levers.withCosts(LeverCosts.parse(JourneyFiles.text(costs, "cost file"), costs.toString()));
        }
        return budget == null ? levers : levers.withBudget(budget);
    }

    private Staff staff() {
        Staff listed =
                staff == null ? Staff.UNKNOWN : Staff.parse(JourneyFiles.text(staff, "staff file"), staff.toString());
        return model == null ? listed : listed.and(Staff.of(JourneyFiles.read(model, common.notes())));
    }
}
