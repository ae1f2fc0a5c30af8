package dev.journey.cli;

import dev.journey.analysis.budget.Budget;
import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.BudgetProposal;
import dev.journey.model.json.JsonValue;
import dev.journey.report.BudgetReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey check INPUT --budget BUDGET}. */
@Command(
        name = "check",
        description =
                "Holds a log, a drawn journey or a report against a budget, and fails where a limit is broken beyond noise.",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the budget is kept", "1:the budget is broken", "2:wrong usage or unreadable input"})
final class CheckCommand implements Callable<Integer>, Debuggable {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description = "An event log, a drawn journey (journey/1 JSON, .mmd, .bpmn, .cjml), or a report as JSON.")
    private Path input = Path.of("");

    @Option(names = "--budget", paramLabel = "B.json", description = "The limits (journey-budget/1).")
    private @Nullable Path budget;

    @Option(
            names = "--baseline",
            paramLabel = "R.json",
            description = "An earlier report as JSON, for limits on what is new.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-budget",
            paramLabel = "OUT",
            description = "Write a budget that today's figures keep, and check nothing.")
    private @Nullable Path writeBudget;

    @Option(names = "--strict", description = "Fail where a figure is beyond its limit, be it by chance.")
    private boolean strict;

    @Option(names = "--mapping", paramLabel = "M.json", description = "What columns and values of a log mean.")
    private @Nullable Path mapping;

    @Option(names = "--junit", paramLabel = "OUT", description = "Write the result as JUnit XML.")
    private @Nullable Path junit;

    @Option(names = "--github", description = "Print annotations as GitHub's workflow commands.")
    private boolean github;

    @Option(names = "--gitlab", paramLabel = "OUT", description = "Write a code quality report as GitLab reads it.")
    private @Nullable Path gitlab;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    CheckCommand() {}

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if ((budget == null) == (writeBudget == null)) {
            throw new CommandLine.ParameterException(command, Messages.ONE_BUDGET);
        }
        CheckedInput checked = CheckedInput.of(input, mapping, command.getErr());
        if (writeBudget != null) {
            Outputs.file("--write-budget", writeBudget, BudgetProposal.of(checked.report(), checked.withoutGroups()));
            command.getOut().println(Messages.wroteBudget(writeBudget));
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
        Optional<JsonValue> before = Optional.ofNullable(baseline).map(CheckedInput::json);
        BudgetCheck result = Budget.load(Objects.requireNonNull(budget))
                .check(checked.report(), before, () -> strict ? List.of() : checked.withoutGroups());
        write(BudgetReport.of(result, input.toString()), command.getOut());
        return result.passes() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void write(BudgetReport report, PrintWriter out) {
        if (junit != null) {
            Outputs.file("--junit", junit, report.junitXml());
        }
        if (gitlab != null) {
            Outputs.file("--gitlab", gitlab, report.gitlab());
        }
        out.print(report.text());
        if (github) {
            out.print(report.github());
        }
        out.flush();
    }
}
