package dev.journey.cli;

import dev.journey.model.calendar.CalendarException;
import dev.journey.model.graph.JourneyException;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.NearestName;
import dev.journey.model.mapping.MappingException;
import dev.journey.model.read.ReadException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user sees when something is wrong: one sentence; with {@code --debug} the stack trace too. */
final class Failures {
    private Failures() {}

    static int wrongUsage(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        print(command, sentence(wrong(exception)));
        printSuggestions(exception, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        if (Arrays.asList(args).contains("--debug")) {
            exception.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** The command that is spelled most alike, else whatever picocli proposes. */
    private static void printSuggestions(ParameterException exception, PrintWriter err) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            CommandLine command = exception.getCommandLine();
            Optional<String> nearest = NearestName.of(
                    unmatched.getUnmatched().get(0), command.getSubcommands().keySet());
            if (nearest.isPresent()) {
                err.println(Messages.nearestCommand(command.getCommandSpec().qualifiedName() + " " + nearest.get()));
                return;
            }
        }
        UnmatchedArgumentException.printSuggestions(exception, err);
    }

    /** A line on standard error that something is wrong. */
    static void print(CommandLine command, String sentence) {
        Journey.of(command).clearProgress();
        command.getErr()
                .println(Colours.failure("journey:", command.getColorScheme().ansi()) + " " + sentence);
    }

    private static @Nullable String wrong(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            boolean commands = !exception.getCommandLine().getSubcommands().isEmpty();
            return Messages.unexpectedArgument(
                    commands, unmatched.getUnmatched().get(0));
        }
        return exception.getMessage();
    }

    static int failed(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        print(command, explain(exception));
        if (CommonOptions.debug(command)) {
            exception.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    static int outOfMemory(OutOfMemoryError error, ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        CommandLine command = commands.get(commands.size() - 1);
        print(command, Messages.outOfMemory(Runtime.getRuntime().maxMemory() >> 20));
        if (CommonOptions.debug(command)) {
            error.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String explain(Exception exception) {
        boolean ours = exception instanceof ReadException
                || exception instanceof MappingException
                || exception instanceof CalendarException
                || exception instanceof JsonException
                || exception instanceof JourneyException
                || exception instanceof UnwritableException
                || exception instanceof IllegalArgumentException;
        return ours ? sentence(exception.getMessage()) : Messages.unexpected(exception);
    }

    private static String sentence(@Nullable String message) {
        String text = message == null ? "" : message.strip();
        return text.endsWith(".") || text.endsWith("?") || text.contains("\n") ? text : text + ".";
    }
}
