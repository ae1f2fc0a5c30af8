package dev.journey.cli;

import dev.journey.model.Progress;
import dev.journey.report.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The {@code journey} command. */
@Command(
        name = "journey",
        description =
                "Finds where a service hands its customers around, what that costs them, and where its work became theirs.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            AnalyzeCommand.class,
            SolveCommand.class,
            ConvertCommand.class,
            DiscoverCommand.class,
            SimulateCommand.class,
            ConformCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            CompletionCommand.class,
            LeversCommand.class,
            PracticeCommand.class,
            WalkCommand.class,
            WhatifCommand.class,
            CompareCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:a budget or check failed", "2:wrong usage or unreadable input"})
public final class Journey implements Callable<Integer> {
    /** What {@code --version} prints, on every command. */
    static final String VERSION = "journey " + Version.NUMBER;

    @Spec
    private @Nullable CommandSpec spec;

    private final Optional<ProgressBar> bar;

    /** Without a progress bar. */
    Journey() {
        this(Optional.empty());
    }

    private Journey(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Optional<ProgressBar> bar =
                Terminal.isStandardError() ? Optional.of(new ProgressBar(err, System::nanoTime)) : Optional.empty();
        int code = new Journey(bar).command(out, err).execute(args);
        bar.ifPresent(ProgressBar::clear);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new Journey().command(out, err).execute(args);
    }

    /** The journey command that a command belongs to. */
    static Journey of(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand();
    }

    /** Who hears how far the work is. */
    Progress progress() {
        return bar.<Progress>map(shown -> shown).orElse(Progress.NONE);
    }

    /** Takes the progress bar out of the way of what is printed next. */
    void clearProgress() {
        bar.ifPresent(ProgressBar::clear);
    }

    /** The command, ready to run. */
    CommandLine command(PrintWriter out, PrintWriter err) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Journey::execute)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    /** What was held in memory is given up by the time that a full heap is told. */
    private static int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError e) {
            return Failures.outOfMemory(e, parsed);
        }
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Failures.print(command, Messages.NO_COMMAND);
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
