package dev.journey.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code journey completion}. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh: source <(journey completion)",
        mixinStandardHelpOptions = true,
        version = Journey.VERSION)
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** Made by picocli. */
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        CommandLine root = command.getParent();
        command.getOut().print(AutoComplete.bash(root.getCommandName(), root));
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
