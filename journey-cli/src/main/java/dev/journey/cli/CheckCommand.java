package dev.journey.cli;

import dev.journey.analysis.budget.Budget;
import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.BudgetProposal;
import dev.journey.model.json.JsonValue;
import dev.journey.report.BudgetReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey check INPUT --budget BUDGET}. */
@Command(
        name = "check",
        description =
                "Holds a log, a drawn journey or a report against a budget, and fails where a limit is broken beyond noise.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the budget is kept", "1:the budget is broken", "2:wrong usage or unreadable input"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            description = "An event log, a drawn journey (journey/1 JSON, .mmd, .bpmn, .cjml), or a report as JSON.")
    private Path input = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Mixin
    private CalendarOption calendar = new CalendarOption();

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

    @Option(names = "--junit", paramLabel = "OUT", description = "Write the result as JUnit XML.")
    private @Nullable Path junit;

    @Option(names = "--github", description = "Print annotations as GitHub's workflow commands.")
    private boolean github;

    @Option(names = "--gitlab", paramLabel = "OUT", description = "Write a code quality report as GitLab reads it.")
    private @Nullable Path gitlab;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    CheckCommand() {}

    @Override
    public Integer call() {
        if ((budget == null) == (writeBudget == null)) {
            throw common.wrongUsage(Messages.ONE_BUDGET);
        }
        CheckedInput checked = CheckedInput.of(input, mapping, calendar, common);
        if (writeBudget != null) {
            Outputs.file(
                    "--write-budget", writeBudget, BudgetProposal.of(checked.report(), checked.withoutGroups(false)));
            common.print(Messages.wroteBudget(writeBudget));
            return CommandLine.ExitCode.OK;
        }
        Optional<JsonValue> before = Optional.ofNullable(baseline).map(CheckedInput::json);
        Budget limits = Budget.load(Objects.requireNonNull(budget));
        BudgetCheck result = limits.check(
                checked.report(), before, () -> strict ? List.of() : checked.withoutGroups(limits.needsPractice()));
        write(BudgetReport.of(result, input.toString()), result.passes());
        return result.passes() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void write(BudgetReport report, boolean kept) {
        if (junit != null) {
            Outputs.file("--junit", junit, report.junitXml());
        }
        if (gitlab != null) {
            Outputs.file("--gitlab", gitlab, report.gitlab());
        }
        String text = report.text() + (github ? report.github() : "");
        if (kept) {
            common.print(text);
        } else {
            common.always(text);
        }
    }
}
