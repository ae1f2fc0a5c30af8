package dev.journey.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Traits;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.StepDraft;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCsvTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static StepDraft call() {
        return EventLog.builder().step("c1", "Call").start(NINE);
    }

    private static EventLog calls() {
        return EventLog.builder()
                .glossary(new Glossary(
                        Map.of(
                                "Close",
                                Traits.builder().outcome(Outcome.RESOLVED).build()),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Map.of()))
                .step("c1", "Close")
                .start(NINE.plusSeconds(90))
                .number(Role.CUSTOMER_MINUTES, 0.25)
                .add()
                .step("c1", "Call")
                .start(NINE)
                .end(NINE.plusMillis(61_500))
                .actor("O'Hara, \"Ann\"")
                .other("stage", "one\ntwo")
                .add()
                .build();
    }

    @Test
    void writesOneRowAStepInTheLogsOrder() {
        assertThat(LogCsv.of(calls()).text()).isEqualTo("""
                        case,touchpoint,actor,start,end,customerMinutes,stage
                        c1,Call,"O'Hara, ""Ann""\",2026-03-02T09:00:00Z,2026-03-02T09:01:01.500Z,,"one
                        two"
                        c1,Close,,2026-03-02T09:01:30Z,,0.25,
                        """);
    }

    @Test
    void theMappingLiesBesideAndIsFound(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("calls.csv");
        LogCsv.of(calls()).writeWithMapping(file);
        Path beside = Mapping.beside(file).orElseThrow();
        assertThat(beside).isEqualTo(dir.resolve("calls.mapping.json"));
        assertThat(CsvReader.with(Mapping.load(beside)).read(file).log()).isEqualTo(calls());
        assertThat(Files.readString(beside)).isEqualTo("""
                        {
                          "schema": "journey-mapping/1",
                          "file": {
                            "separator": ",",
                            "charset": "UTF-8",
                            "header": true
                          },
                          "missing": [ "" ],
                          "maxRejectedShare": 0,
                          "columns": {
                            "case": "case",
                            "touchpoint": "touchpoint",
                            "actor": "actor",
                            "start": "start",
                            "end": "end",
                            "customerMinutes": "customerMinutes",
                            "other": [ "stage" ]
                          },
                          "touchpoints": {
                            "Close": {
                              "outcome": "RESOLVED"
                            }
                          }
                        }
                        """);
    }

    @Test
    void aFurtherColumnKeepsItsNameAndTheRolesGiveWay() {
        EventLog log = call().other("start", "noon").add().build();
        assertThat(LogCsv.of(log).text()).startsWith("case,touchpoint,start_,start\n");
        assertThat(LogCsvLawsTest.back(log)).isEqualTo(log);
    }

    @Test
    void refusesWhatAReaderWouldChange() {
        assertRefused(
                call().actor(" Ann"),
                "Case \"c1\", column \"actor\": \" Ann\" has white space at an end, so a reader would not give it back"
                        + " as it is: change it in the log.");
        assertRefused(
                call().text(Role.SIDE, "company"),
                "Case \"c1\", column \"side\": \"company\" is none of [CUSTOMER, COMPANY, SYSTEM, PARTNER], so a reader"
                        + " would not give it back as it is: change it in the log.");
        assertRefused(
                call().text(Role.CLASS, "CALL"),
                "Case \"c1\", column \"class\": \"CALL\" is none of [VALUE, FAILURE, VERIFICATION, CHASE, REPAIR,"
                        + " APPROVAL, CONSULT, LOOKUP, WAIT, SURVEY, SALES, TRANSFER], so a reader would not give it back"
                        + " as it is: change it in the log.");
        assertRefused(
                call().text(Role.TIER, "01"),
                "Case \"c1\", column \"tier\": \"01\" is no whole number from 0 to 999, so a reader would not give it back"
                        + " as it is: change it in the log.");
        assertRefused(
                call().number(Role.WAIT_MINUTES, -1),
                "Case \"c1\", column \"waitMinutes\": \"-1.0\" is negative, so a reader would not give it back as it is:"
                        + " change it in the log.");
        assertRefused(
                call().start(Instant.parse("+10000-01-01T00:00:00Z")),
                "Case \"c1\", column \"start\": \"+10000-01-01T00:00:00Z\" is not in the years 0 to 9999, so a reader"
                        + " would not give it back as it is: change it in the log.");
        assertRefused(
                call().text(Role.REASON, "a\0b"),
                "Case \"c1\", column \"reason\": \"a\0b\" holds a NUL, so a reader would not give it back as it is:"
                        + " change it in the log.");
        assertRefused(
                call().text(Role.REASON, "\ud83d"),
                "Case \"c1\", column \"reason\": \"\ud83d\" holds half of a surrogate pair, so a reader would not give it"
                        + " back as it is: change it in the log.");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> LogCsv.of(
                                call().actor("x".repeat((1 << 20) + 1)).add().build())
                        .text())
                .hasMessageContaining("is longer than 1048576 characters");
    }

    @Test
    void refusesAHeaderThatAReaderWouldNotFind() {
        EventLog log = call().other(" stage", "x").add().build();
        assertThatThrownBy(() -> LogCsv.of(log))
                .hasMessage(
                        "Column \" stage\" has white space at an end, so a reader would not find it: give it another"
                                + " name.");
        EventLog unnamed = call().other("", "x").add().build();
        assertThatThrownBy(() -> LogCsv.of(unnamed))
                .hasMessage("Column \"\" has no name, so a reader would not find it: give it another name.");
    }

    @Test
    void refusesALogWithoutSteps() {
        assertThatThrownBy(() -> LogCsv.of(EventLog.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The log has no steps: a reader refuses a file without rows.");
    }

    private static void assertRefused(StepDraft step, String message) {
        EventLog log = step.add().build();
        assertThatThrownBy(() -> LogCsv.of(log).text())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
