package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.journey.model.mapping.KnownExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    private Path copy(Path log) throws IOException {
        return Files.copy(log, folder.resolve(String.valueOf(log.getFileName())));
    }

    private static Path sample() {
        return Run.checkout().resolve("examples/logs/contact-centre.csv");
    }

    @Test
    void the_draft_of_the_sample_runs_and_finds_the_same_handoffs() throws IOException {
        Path log = copy(sample());
        Run init = Run.journey("init", log);
        assertThat(init.code()).isZero();
        assertThat(init.out())
                .isEqualTo("Wrote " + folder.resolve("contact-centre.mapping.json") + ", a draft:\n  case = case_id\n"
                        + "  touchpoint = step\n  start = time\nRead its comments and correct it; then: journey analyze "
                        + log
                        + "\n");
        assertThat(Run.journey("analyze", log).out()).contains("4,215 from team to team, in 1,519 of 2,089 cases");
    }

    @Test
    void the_draft_of_a_real_log_runs() throws IOException {
        Optional<Path> logs = Run.above("shared");
        assumeThat(logs).isPresent();
        Path log = copy(logs.orElseThrow().resolve("logs/uci-incidents/incidents.csv"));
        assertThat(Run.journey("init", log).out())
                .contains("case = number", "touchpoint = incident_state", "start = sys_updated_at");
        assertThat(Run.journey("analyze", log).out()).contains("1,895 from team to team, in 939 of 2,492 cases");
    }

    @Test
    void a_mapping_that_is_there_is_not_replaced() throws IOException {
        Path log = copy(sample());
        Path there = Files.writeString(folder.resolve("contact-centre.mapping.json"), "{}");
        Run again = Run.journey("init", log);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo(
                        "journey: " + there + " is there already: name another file with --out, or remove it first.\n");
        assertThat(Files.readString(there)).isEqualTo("{}");
        Path words = Files.writeString(folder.resolve("words.json"), "{\"en\": {\"refused\": [\"call\"]}}");
        Path other = folder.resolve("other.json");
        assertThat(Run.journey("init", log, "--out", other, "--words", words).code())
                .isZero();
        assertThat(Files.readString(other))
                .contains("By the word \\\"call\\\" (en)")
                .doesNotContain("RESOLVED");
    }

    @Test
    void pseudonyms_need_a_key_and_change_no_count() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef");
        Run run = Run.journey("analyze", sample(), "--pseudonymise", key, "--keep", "cause");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("4,215 from team to team, in 1,519 of 2,089 cases")
                .doesNotContain("C0001");
        Path none = folder.resolve("none");
        assertThat(Run.journey("analyze", sample(), "--pseudonymise", none).err())
                .isEqualTo("journey: The key " + none + " cannot be read: check that it is a readable file.\n");
    }

    @Test
    void what_stands_before_a_fault_is_analysed_on_request() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                "case,step,time\n1,Call,2024-05-06\n1,Mail,2024-05-07\n1,\"Mail,2024-05-08\n");
        assertThat(Run.journey("analyze", log).code()).isEqualTo(2);
        Run run = Run.journey("analyze", log, "--keep-going");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1 case, 2 steps")
                .contains("Reading broke off; the 2 rows before that were read.");
    }

    @Test
    void known_exports_are_listed_recognised_and_read_by_name() throws IOException {
        String list = Run.journey("init", "--list").out();
        Path exports = Run.checkout().resolve("examples/exports");
        for (KnownExport known : KnownExport.values()) {
            assertThat(list).contains(known.key(), known.title());
            Path log = copy(exports.resolve(known.key() + "." + known.format().key()));
            Run byName = Run.journey("analyze", log, "--mapping", known.key());
            assertThat(byName.code()).as(byName.err()).isZero();
            Run init = Run.journey("init", log);
            assertThat(init.out()).contains("the mapping for " + known.title() + ", which this log looks like.");
            assertThat(Run.journey("analyze", log).code()).isZero();
        }
        assertThat(Run.journey("init").err()).contains("Name the log to look at, or ask for --list.");
        assertThat(Run.journey("analyze", sample(), "--mapping", "zendesk").err())
                .isEqualTo("journey: There is no file zendesk, and no known export of that name: give the path of a"
                        + " mapping, or one of servicenow-incident-list, servicenow-incidents, servicenow-audit, zendesk-audits, jira-changelog,"
                        + " salesforce-case-history, genesys-conversations.\n");
    }
}
