package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what README.md and the pages under docs say: runs their commands and their Java, reads their mappings, follows their
 * links, and compares what comes out with what they show. A line {@code ...} in an output stands for lines that are left out.
 */
class DocumentationTest {
    private static final String LEFT_OUT = "...";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    Path folder;

    @Test
    void the_two_commands_and_an_output_stand_in_the_first_40_lines_of_the_readme() throws IOException {
        List<String> top = Files.readAllLines(Run.checkout().resolve("README.md"), StandardCharsets.UTF_8)
                .subList(0, 39);
        assertThat(top).anyMatch(line -> line.startsWith("./journey analyze examples/logs/contact-centre.csv"));
        assertThat(top).anyMatch(line -> line.startsWith("./mvnw verify"));
        assertThat(top.stream().filter(line -> line.startsWith("```"))).hasSize(4);
    }

    @Test
    void commands_print_what_is_shown() throws IOException {
        int run = 0;
        for (Snippets page : Snippets.pages()) {
            for (Snippets.Block block : page.in("sh")) {
                run += run(page, block);
            }
        }
        assertThat(run).as("commands that were run").isGreaterThanOrEqualTo(5);
    }

    @Test
    void java_runs_and_prints_what_is_shown() throws IOException, ReflectiveOperationException {
        int run = 0;
        for (Snippets page : Snippets.pages()) {
            List<Snippets.Block> blocks = page.in("java");
            if (blocks.isEmpty()) {
                continue;
            }
            Path here = Files.createDirectory(folder.resolve(page.page().getFileName()));
            copySample(here, "tickets");
            List<String> printed = JavaSnippet.run(blocks, here);
            for (int i = 0; i < blocks.size(); i++) {
                assertShown(page.at(blocks.get(i)), printed.get(i), page.shownAfter(blocks.get(i)));
                run++;
            }
        }
        assertThat(run).as("Java blocks that were run").isGreaterThanOrEqualTo(3);
    }

    @Test
    void mappings_are_read_without_a_notice() throws IOException {
        int read = 0;
        for (Snippets page : Snippets.pages()) {
            for (Snippets.Block block : page.in("json")) {
                Mapping mapping = Mapping.parse(block.text(), page.at(block));
                assertThat(mapping.notices()).as(page.at(block)).isEmpty();
                read++;
            }
        }
        assertThat(read).as("mappings that were read").isPositive();
    }

    @Test
    void links_lead_somewhere() throws IOException {
        for (Snippets page : Snippets.pages()) {
            Matcher link = LINK.matcher(Files.readString(page.page(), StandardCharsets.UTF_8));
            while (link.find()) {
                assertThat(page.page().resolveSibling(link.group(1)))
                        .as("link in %s", page.page().getFileName())
                        .exists();
            }
        }
    }

    private int run(Snippets page, Snippets.Block block) throws IOException {
        List<List<String>> commands = block.lines().stream()
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .filter(line -> line.startsWith("./journey"))
                .map(line -> List.of(line.split("\\s+")))
                .toList();
        for (List<String> command : commands) {
            Run run = Run.journey(args(command).toArray());
            assertThat(run.code())
                    .as("%s: %s%n%s", page.at(block), command, run.err())
                    .isBetween(0, 2);
            assertShown(page.at(block), run.out() + run.err(), page.shownAfter(block));
        }
        return commands.size();
    }

    /** Files of the checkout are found there, outputs go to the test's folder. */
    private List<Object> args(List<String> command) throws IOException {
        List<Object> args = new ArrayList<>();
        for (String word : command.subList(1, command.size())) {
            boolean output =
                    !args.isEmpty() && List.of("--json", "--csv", "--out").contains(args.get(args.size() - 1));
            Path there = Run.checkout().resolve(word);
            if (output) {
                args.add(Files.createTempDirectory(folder, "out").resolve(word));
            } else {
                args.add(!word.startsWith("-") && word.contains("/") && Files.exists(there) ? there : word);
            }
        }
        return args;
    }

    private static void copySample(Path folder, String name) throws IOException {
        Path logs = Run.checkout().resolve("examples/logs");
        Files.copy(logs.resolve("contact-centre.csv"), folder.resolve(name + ".csv"));
        Files.copy(logs.resolve("contact-centre.mapping.json"), folder.resolve(name + ".mapping.json"));
        Files.copy(logs.resolveSibling("staff").resolve("contact-centre.json"), folder.resolve("staff.json"));
    }

    private static void assertShown(String where, String printed, List<String> shown) {
        List<String> lines = printed.lines().toList();
        int next = 0;
        boolean gap = false;
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                gap = true;
                continue;
            }
            int found = gap ? next + lines.subList(next, lines.size()).indexOf(line) : next;
            assertThat(found < lines.size() && found >= next ? lines.get(found) : "(no such line)")
                    .as("%s shows, and what came out is%n%s", where, printed)
                    .isEqualTo(line);
            next = found + 1;
            gap = false;
        }
        assertThat(shown.isEmpty() || gap || next == lines.size())
                .as("%s shows the output whole, or says ... where it is cut:%n%s", where, printed)
                .isTrue();
    }
}
