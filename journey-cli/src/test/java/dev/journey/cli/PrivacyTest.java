package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report names a customer; with pseudonyms none names a case, an actor or what somebody wrote. */
class PrivacyTest {
    private static final String CUSTOMER = "Zyxcustomer";
    private static final String ACTOR = "Zyxactor";
    private static final String CASE = "Zyxcase";
    private static final String TEXT = "Zyxwrote";

    @TempDir
    Path folder;

    private Path log() throws IOException {
        StringBuilder rows = new StringBuilder("case,step,time,agent,team,client,reason,cause,note\n");
        for (int i = 0; i < 20; i++) {
            String id = CASE + i;
            String tail = "," + CUSTOMER + i % 7 + "," + TEXT + "," + TEXT + "," + TEXT + "\n";
            rows.append(id + ",Call,2024-05-0" + (1 + i % 9) + "T09:00:00Z,," + tail);
            rows.append(id + ",Answer,2024-05-0" + (1 + i % 9) + "T10:00:00Z," + ACTOR + "1,Front" + tail);
            rows.append(id + ",Work,2024-05-0" + (1 + i % 9) + "T11:00:00Z," + ACTOR + "2,Back" + tail);
            rows.append(id + ",Solved,2024-05-0" + (1 + i % 9) + "T12:00:00Z," + ACTOR + "1,Front" + tail);
        }
        rows.append(CASE + "x,Call," + TEXT + "," + ACTOR + ",Front," + CUSTOMER + "," + TEXT + "," + TEXT + "," + TEXT
                + "\n");
        Files.writeString(folder.resolve("log.mapping.json"), """
                {"schema": "journey-mapping/1",
                 "columns": {"case": "case", "touchpoint": "step", "start": "time", "actor": "agent", "team": "team",
                   "customer": "client", "reason": "reason", "cause": "cause", "other": ["note"]},
                 "touchpoints": {"Call": {"side": "CUSTOMER", "customerMinutes": 5}, "Answer": {"visibility": "FRONT", "companyMinutes": 4},
                   "Work": {"accepts": true}, "Solved": {"outcome": "RESOLVED"}}}
                """);
        return Files.writeString(folder.resolve("log.csv"), rows);
    }

    /** Everything that a run prints and writes, but the log itself. */
    private List<String> outputs(Object... more) throws IOException {
        Path out = Files.createDirectory(folder.resolve("out" + more.length));
        List<Object> words = new ArrayList<>(List.of("analyze", log()));
        words.addAll(List.of(more));
        words.addAll(
                List.of("--json", out.resolve("r.json"), "--html", out.resolve("r.html"), "--md", out.resolve("r.md")));
        words.addAll(List.of("--svg", out.resolve("r.svg"), "--csv", out.resolve("csv")));
        Run run = Run.journey(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        List<String> outputs = new ArrayList<>(List.of(run.out(), run.err()));
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                outputs.add(file.getFileName() + "\n" + Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(outputs).hasSizeGreaterThan(8);
        return outputs;
    }

    @Test
    void withPseudonymsNothingNamesAPersonACaseOrWhatSomebodyWrote() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef");
        assertThat(outputs("--pseudonymise", key))
                .allSatisfy(text -> assertThat(text.contains("Zyx"))
                        .as(text.lines().findFirst().orElse(""))
                        .isFalse());
    }

    @Test
    void withoutThemCasesAndActorsAreNamedAndCustomersAreNot() throws IOException {
        List<String> outputs = outputs();
        assertThat(String.join("\n", outputs)).contains(CASE + "0").contains(ACTOR + "1");
        assertThat(outputs)
                .allSatisfy(text -> assertThat(text.contains(CUSTOMER))
                        .as(text.lines().findFirst().orElse(""))
                        .isFalse());
    }
}
