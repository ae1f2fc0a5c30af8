package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/practice.md misses no row and names types, fields and tests that there are. */
class PracticeTableTest {
    private static final List<String> ROWS = List.of(
            "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.10", "0.11", "0.12", "0.13", "0.14",
            "0.15", "0.16", "0.17", "0.18", "0.19", "0.20", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8",
            "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20", "1.21",
            "1.22", "1.23", "1.24", "1.25", "1.26", "1.27", "1.28", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7",
            "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.19", "2.20",
            "2.21", "2.22", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12",
            "3.13", "3.14", "3.15", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11",
            "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18");
    private static final Pattern ROW = Pattern.compile("\\| (\\d\\.\\d+) \\| (.+) \\| (.+) \\| (.*) \\|(.*)\\|");
    private static final Pattern BUILT = Pattern.compile("built: `([a-z]+\\.[A-Z]\\w*)(?:\\.(\\w+))?`");

    private static List<Matcher> table() throws IOException {
        return Files.readString(Path.of("../docs/practice.md"), StandardCharsets.UTF_8)
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    @Test
    void noRowIsMissing() throws IOException {
        assertThat(table()).extracting(row -> row.group(1)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void namedTypesFieldsAndTestsExist() throws IOException, ClassNotFoundException {
        Set<String> tests = tests();
        int built = 0;
        for (Matcher row : table()) {
            Matcher type = BUILT.matcher(row.group(3));
            if (type.matches()) {
                built++;
                Class<?> named = Class.forName("dev.journey.analysis." + type.group(1));
                if (type.group(2) != null) {
                    assertThat(Arrays.stream(named.getMethods()).map(method -> method.getName()))
                            .as(row.group(1))
                            .contains(type.group(2));
                }
                assertThat(tests).as(row.group(1)).contains(row.group(5).strip().replace("`", "") + ".java");
            } else {
                assertThat(row.group(3)).as(row.group(1)).matches("(input: |argued: |levers: `lever\\.[A-Z]\\w+`).*");
                assertThat(row.group(4)).as(row.group(1)).isNotBlank();
            }
        }
        assertThat(built).isEqualTo(91);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        }
    }
}
