package dev.journey.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey completion}. */
@Command(name = "completion", description = "Prints a completion script for bash and zsh: source <(journey completion)")
final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine root = common.root();
        common.printAsIs(AutoComplete.bash(root.getCommandName(), root));
        return CommandLine.ExitCode.OK;
    }
}
