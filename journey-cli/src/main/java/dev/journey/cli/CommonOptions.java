package dev.journey.cli;

import dev.journey.model.Progress;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: help, version, exit codes, where it prints, and how much. */
@Command(
        mixinStandardHelpOptions = true,
        version = Journey.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage or unreadable input"})
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing when all is well; files are written, failures are told.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace when something fails.")
    private boolean debug;

    /** Made by picocli. */
    CommonOptions() {}

    /** Whether the user asked for the stack trace of a failure. */
    static boolean debug(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .anyMatch(mixin -> mixin instanceof CommonOptions common && common.debug);
    }

    /** Prints what the command found, for people, unless it is to be quiet. */
    void print(Object text) {
        if (!quiet) {
            always(text);
        }
    }

    /** Prints for people what is to be seen even where the command is quiet. */
    void always(Object text) {
        printAsIs(Colours.text(text.toString(), command().getColorScheme().ansi()));
    }

    /** Prints what the command found, for programs, unless it is to be quiet. */
    void printData(String text) {
        if (!quiet) {
            printAsIs(text);
        }
    }

    /** Prints, without colours. */
    void printAsIs(String text) {
        Journey.of(command()).clearProgress();
        PrintWriter out = command().getOut();
        out.print(text);
        out.flush();
    }

    /** A line on standard error that something is wrong. */
    void complain(String sentence) {
        Failures.print(command(), sentence);
    }

    /** Where remarks on the input go, which are no failures. */
    PrintWriter notes() {
        Journey.of(command()).clearProgress();
        return quiet ? new PrintWriter(Writer.nullWriter()) : command().getErr();
    }

    /** Who hears how far the work is: a progress bar on a terminal, else nobody. */
    Progress progress() {
        return quiet ? Progress.NONE : Journey.of(command()).progress();
    }

    /** Whether nothing is to be printed when all is well. */
    boolean quiet() {
        return quiet;
    }

    /** The failure of a wrong usage that picocli cannot see. */
    ParameterException wrongUsage(String sentence) {
        return new ParameterException(command(), sentence);
    }

    /** The journey command itself. */
    CommandLine root() {
        return command().getParent();
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
