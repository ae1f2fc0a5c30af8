package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {
    private static final String HELP_BEGINS = """
            Usage: journey [-hV] COMMAND
            Finds where a service hands its customers around, what that costs them, and
            where its work became theirs.
              -h, --help      Show this help message and exit.
              -V, --version   Print version information and exit.
            Commands:
              init""";

    private static final String HELP_ENDS = """

            Exit codes:
              0   fine
              1   a budget or check failed
              2   wrong usage or unreadable input
            """;

    private static final String ANALYZE_HELP = """
            Usage: journey analyze [-hqV] [--debug] [--keep-going] [--spill] [--calendar=C.
                                   json] [--claims=C.json] [--csv=DIR] [--html=OUT]
                                   [--json=OUT] [--level=LEVEL] [--mapping=M.json]
                                   [--md=OUT] [--missing=POLICY] [--pseudonymise=KEY]
                                   [--svg=OUT] [--top=N] [--keep=COLUMN]... LOG
            Reads an event log and prints where customers are handed around, what it costs
            them, and where the company's work became theirs.
                  LOG                  The event log: CSV, XES, OCEL, JSON or Parquet.
                  --mapping=M.json     What columns and values mean: a file, or the name of
                                         a known export (see journey init --list). Without
                                         it, NAME.mapping.json beside NAME.csv is used,
                                         else common column names are recognised.
                  --keep-going         Use what stands before a fault that stops the
                                         reading, such as the end of a truncated file.
                  --pseudonymise=KEY   Replace the ids of cases, customers and actors by
                                         hashes keyed with the bytes of this file, and
                                         leave out free text.
                  --keep=COLUMN        A column of free text that --pseudonymise does not
                                         leave out. May be given several times.
                  --spill              Keep the steps in temporary files instead of the
                                         heap, for a log that is larger than it. The result
                                         is the same.
                  --calendar=C.json    When people work (journey-calendar/1): every
                                         duration is then given as elapsed time and as
                                         working time. Without it, the calendar of the
                                         mapping, if it has one.
                  --json=OUT           Write the whole report as JSON (journey-report/1).
                  --csv=DIR            Write every list in full as CSV, and one raw row for
                                         each handoff and hand-back.
                  --html=OUT           Write the report as one HTML page that needs no
                                         network.
                  --svg=OUT            Write the map of the journey as SVG.
                  --md=OUT             Write the report as Markdown.
                  --level=LEVEL        Judge handoffs by actor, team, tier or any column of
                                         the log. Default: team if there is one, else actor.
                  --missing=POLICY     What a step without a value at a level means: skip
                                         it (default), as-value, or break the run.
                  --top=N              Entries of each list in the JSON. Default: 1000.
                  --claims=C.json      Hold what the company says of itself against the
                                         figures (journey-claims/1).
              -q, --quiet              Print nothing when all is well; files are written,
                                         failures are told.
                  --debug              Show the stack trace when something fails.
              -h, --help               Show this help message and exit.
              -V, --version            Print version information and exit.

            Exit codes:
              0   fine
              2   wrong usage or unreadable input
            """;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void help_is_printed_and_fine(String asked) {
        Run run = Run.journey(asked);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(HELP_BEGINS).endsWith(HELP_ENDS);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches(" {2}[a-z].*"))
                        .map(line -> line.strip().split(" ", 2)[0]))
                .containsExactlyElementsOf(commands());
    }

    private static List<String> commands() {
        return List.copyOf(new CommandLine(new Journey()).getSubcommands().keySet());
    }

    @Test
    void a_full_heap_is_told_in_one_sentence() {
        StringWriter err = new StringWriter();
        CommandLine command = new Journey()
                .command(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
                .addSubcommand("burst", new Burst())
                .setErr(new PrintWriter(err));
        assertThat(command.execute("burst")).isEqualTo(2);
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        assertThat(err.toString())
                .startsWith("journey: The heap of " + heap + " MiB is full: give more, as in JOURNEY_OPTS=-Xmx")
                .endsWith("g (or java -Xmx...). To read and analyse a log takes about 200 bytes for each step; "
                        + "--spill keeps the steps in temporary files."
                        + System.lineSeparator());
        assertThat(Messages.outOfMemory(80)).contains("-Xmx1g ");
        assertThat(Messages.outOfMemory(1500)).contains("-Xmx3g ");
        assertThat(command.execute("burst", "--debug")).isEqualTo(2);
        assertThat(err.toString()).contains("java.lang.OutOfMemoryError: Java heap space");
    }

    /** Ends as a command does that needs more memory than there is. */
    @CommandLine.Command
    private static final class Burst implements Callable<Integer> {
        @CommandLine.Mixin
        @SuppressWarnings("UnusedVariable") // picocli reads it
        private CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void every_command_has_help() {
        assertThat(Run.journey("analyze", "--help")).isEqualTo(new Run(0, ANALYZE_HELP, ""));
        assertThat(Run.journey("analyze", "-h")).isEqualTo(new Run(0, ANALYZE_HELP, ""));
        assertThat(Run.journey("help", "analyze")).isEqualTo(new Run(0, ANALYZE_HELP, ""));
        assertThat(commands())
                .contains(
                        "analyze",
                        "solve",
                        "convert",
                        "discover",
                        "simulate",
                        "conform",
                        "check",
                        "bench",
                        "completion",
                        "help");
        for (String command : commands().subList(1, commands().size() - 1)) {
            assertThat(Run.journey(command, "--help").code()).isZero();
            assertThat(Run.journey(command, "--help").out())
                    .startsWith("Usage: journey " + command)
                    .contains("-h, --help");
            assertThat(Run.journey("help", command)).isEqualTo(Run.journey(command, "--help"));
        }
        assertThat(Run.journey("help", "--help").out()).startsWith("Display help information");
    }

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        Path pom = Run.checkout().resolve("pom.xml");
        assertThat(Files.readString(pom))
                .contains("<artifactId>journey-parent</artifactId>\n  <version>0.1.0-SNAPSHOT<");
        assertThat(Run.journey("--version")).isEqualTo(new Run(0, "journey 0.1.0-SNAPSHOT\n", ""));
        for (String command : commands().subList(0, commands().size() - 1)) {
            assertThat(Run.journey(command, "-V")).isEqualTo(new Run(0, "journey 0.1.0-SNAPSHOT\n", ""));
        }
    }

    @Test
    void without_a_command_the_help_goes_to_standard_error() {
        assertThat(Run.journey())
                .isEqualTo(new Run(
                        2,
                        "",
                        "journey: No command was given: begin with journey analyze LOG.\n"
                                + Run.journey("--help").out()));
    }

    @Test
    void a_command_that_is_not_there_is_answered_with_the_nearest() {
        wrong(List.of("analyse", "x.csv"), """
                journey: There is no command 'analyse'.
                Did you mean: journey analyze?
                Try: journey --help
                """);
        wrong(List.of("help", "nonsense"), """
                journey: Unknown subcommand 'nonsense'.
                Try: journey --help
                """);
    }

    @Test
    void an_option_that_is_not_there_is_answered_with_the_nearest() {
        wrong(List.of("analyze", "x.csv", "--mappin", "m.json"), """
                journey: Unknown options: '--mappin', 'm.json'.
                Possible solutions: --mapping
                Try: journey analyze --help
                """);
    }

    @Test
    void the_log_is_needed_and_only_one() {
        wrong(List.of("analyze"), """
                journey: Missing required parameter: 'LOG'.
                Try: journey analyze --help
                """);
        wrong(List.of("analyze", "a.csv", "b.csv"), """
                journey: There is one argument too many: 'b.csv'.
                Try: journey analyze --help
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "", "9999999999", "1e3"})
    void top_must_be_a_whole_number(String given) {
        wrong(List.of("analyze", "a.csv", "--top", given), """
                journey: Invalid value for option '--top': '%s' is not a whole number from 0 to 999999999.
                Try: journey analyze --help
                """.formatted(given));
    }

    @Test
    void missing_must_be_one_of_three() {
        wrong(List.of("analyze", "a.csv", "--missing", "ignore"), """
                journey: Invalid value for option '--missing': 'ignore' is not one of skip, as-value, break.
                Try: journey analyze --help
                """);
    }

    @Test
    void an_option_without_its_value_is_told() {
        wrong(List.of("analyze", "a.csv", "--json"), """
                journey: Missing required parameter for option '--json' (OUT).
                Try: journey analyze --help
                """);
    }

    @Test
    void debug_shows_the_stack_trace_of_a_wrong_usage() {
        Run run = Run.journey("analyze", "--debug", "a.csv", "--nonsense");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("journey: Unknown option: '--nonsense'.\nTry: journey analyze --help\n")
                .contains("\tat picocli.");
    }

    private static void wrong(List<String> args, String err) {
        assertThat(Run.journey(args.toArray())).isEqualTo(new Run(2, "", err));
    }
}
