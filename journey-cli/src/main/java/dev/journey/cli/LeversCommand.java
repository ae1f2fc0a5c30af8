package dev.journey.cli;

import dev.journey.analysis.lever.LeverCosts;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.Levers;
import dev.journey.analysis.lever.Staff;
import dev.journey.report.LeversReport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey levers LOG}. */
@Command(
        name = "levers",
        description = "Says what to change, what it will buy, and how sure that is.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class LeversCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LOG", description = "The event log: a CSV file, one row a step.")
    private Path log = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description =
                    "What columns and values mean. Without it, NAME.mapping.json beside NAME.csv is used, else common "
                            + "column names are recognised.")
    private @Nullable Path mapping;

    @Option(
            names = "--staff",
            paramLabel = "S.json",
            description = "What each team can do and must not be given. Without it, it is inferred from the log.")
    private @Nullable Path staff;

    @Option(
            names = "--costs",
            paramLabel = "C.json",
            description = "What changes cost, and figures that the log cannot give. Without it, each change costs 1.")
    private @Nullable Path costs;

    @Option(names = "--budget", paramLabel = "X", description = "Sets of changes cost at most this much together.")
    private @Nullable Double budget;

    @Option(names = "--json", paramLabel = "OUT", description = "Write everything as JSON (journey-levers/1).")
    private @Nullable Path json;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    LeversCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        LeverReport found = levers().of(LogFiles.read(log, mapping).log());
        LeversReport report = LeversReport.of(found);
        if (json != null) {
            Outputs.file("--json", json, report::writeJson);
        }
        command.getOut().print(report.text());
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private Levers levers() {
        Levers levers = Levers.withDefaults();
        if (staff != null) {
            levers = levers.withStaff(Staff.parse(JourneyFiles.text(staff), staff.toString()));
        }
        if (costs != null) {
            levers = levers.withCosts(LeverCosts.parse(JourneyFiles.text(costs), costs.toString()));
        }
        return budget == null ? levers : levers.withBudget(budget);
    }
}
