package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Keeps docs/cli.md up to date: the help of every command in it is generated from the command itself. The page as it should be is
 * written to target/cli.md; copy it over when this fails.
 */
class CliPageTest {
    private static final Path PAGE = Run.checkout().resolve("docs/cli.md");
    private static final Path GENERATED = Path.of("target", "cli.md");
    private static final String LAST_SECTION = "## Exit codes\n";

    @Test
    void the_page_shows_every_command_as_it_is() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String generated = page;
        for (String command : commands()) {
            generated = withHelp(generated, command);
        }
        Files.createDirectories(GENERATED.getParent());
        Files.writeString(GENERATED, generated, StandardCharsets.UTF_8);
        assertThat(page)
                .as("docs/cli.md; the page as it should be is %s", GENERATED.toAbsolutePath())
                .isEqualTo(generated);
    }

    @Test
    void a_help_that_changed_is_replaced_and_one_that_is_missing_gets_a_section() {
        String page = "# Page\n\n" + block("check", "old\n") + "\nKept.\n\n" + LAST_SECTION;
        String help = Run.journey("check", "--help").out();
        assertThat(withHelp(page, "check"))
                .isEqualTo("# Page\n\n" + block("check", help) + "\nKept.\n\n" + LAST_SECTION);
        assertThat(withHelp(page, "bench"))
                .isEqualTo("# Page\n\n" + block("check", "old\n") + "\nKept.\n\n## journey bench\n\n"
                        + block("bench", Run.journey("bench", "--help").out()) + "\n" + LAST_SECTION);
    }

    private static List<String> commands() {
        return new CommandLine(new Journey())
                .getSubcommands().keySet().stream()
                        .filter(name -> !name.equals("help"))
                        .toList();
    }

    private static String withHelp(String page, String command) {
        String block = block(command, Run.journey(command, "--help").out());
        Matcher shown = Pattern.compile(
                        "```sh\n\\./journey " + command + " --help\n```\n\n```text\n.*?```\n", Pattern.DOTALL)
                .matcher(page);
        return shown.find()
                ? shown.replaceFirst(Matcher.quoteReplacement(block))
                : page.replace(LAST_SECTION, "## journey " + command + "\n\n" + block + "\n" + LAST_SECTION);
    }

    private static String block(String command, String help) {
        return "```sh\n./journey " + command + " --help\n```\n\n```text\n" + help + "```\n";
    }
}
