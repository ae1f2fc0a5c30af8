package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadReport.Example;
import dev.journey.model.read.ReadReport.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private static final String LINES = """
            {"id": 7, "step": "Call", "time": "2024-05-06T09:00:00Z", "by": {"name": "Ann", "skills": ["a", "b"]}}

            {"id": 7, "step": "Mail", "time": 1714989600, "by": null}
            """;

    private static Mapping.Builder mapping() {
        return Csv.mapping();
    }

    private static ReadResult read(Mapping mapping, String name, String text) {
        return LogReader.with(mapping).read(name, Bytes.of(text));
    }

    private static void fails(String message, Mapping mapping, String name, String text) {
        assertThatThrownBy(() -> read(mapping, name, text))
                .isInstanceOf(ReadException.class)
                .hasMessage(message);
    }

    @Test
    void lines() {
        ReadResult read = read(mapping().build(), "calls.jsonl", LINES);
        assertThat(Csv.steps(read)).containsExactly("7 Call 2024-05-06T09:00:00Z", "7 Mail 2024-05-06T10:00:00Z");
        assertThat(read.report().format()).isEqualTo("JSON Lines, UTF-8");
        assertThat(read.report().columnsUnused()).containsExactly("/by/name", "/by/skills", "by");
        assertThat(read.report().timeForm()).contains("ISO 8601 and seconds since 1970, recognised");
    }

    @Test
    void linesAreToldFromADocumentByTheFirstOne() {
        assertThat(read(mapping().build(), "calls.json", LINES).report().format())
                .isEqualTo("JSON Lines, UTF-8");
    }

    @Test
    void membersAreRecognisedByName() {
        ReadResult read = read(Mapping.recognised(), "calls.jsonl", """
                {"ticket_id": "T1", "activity": "Call", "created_at": "2024-05-06T09:00:00Z", "agent": "Ann"}
                """);
        assertThat(read.report().columns())
                .containsEntry("case", "ticket_id")
                .containsEntry("touchpoint", "activity")
                .containsEntry("actor", "agent");
        assertThat(read.report().columnsRecognised()).isTrue();
    }

    @Test
    void pointersReachIntoValues() {
        Mapping nested = mapping()
                .column(Role.ACTOR, "/by/name")
                .column(Role.DATA_GIVEN, "/by/skills")
                .other("/by/skills/1")
                .build();
        ReadResult read = read(nested, "calls.jsonl", LINES);
        assertThat(read.log().column(Role.ACTOR).orElseThrow().value(0)).contains("Ann");
        assertThat(read.log().column(Role.DATA_GIVEN).orElseThrow().value(0)).contains("a;b");
        assertThat(read.log().column("/by/skills/1").orElseThrow().value(0)).contains("b");
        assertThat(read.log().column(Role.ACTOR).orElseThrow().value(1)).isEmpty();
    }

    @Test
    void anObjectIsNoValueAndThatIsSaid() {
        ReadResult read = read(mapping().column(Role.ACTOR, "by").build(), "calls.jsonl", LINES);
        assertThat(read.report().notices())
                .contains(
                        "1 value of \"by\" is objects or lists of them and was taken as missing: name a member of it, such as"
                                + " /by/id.");
    }

    @Test
    void aLineThatIsNoJsonIsRejectedAloneAndSoIsOneThatIsNoObject() {
        String text = LINES + "{\"id\": 7, \"step\n[1, 2]\n{\"id\": 8} {}\n\"x\"\n";
        ReadResult read = read(mapping().build(), "calls.jsonl", text);
        assertThat(read.report().rows()).isEqualTo(6);
        assertThat(read.report().accepted()).isEqualTo(2);
        assertThat(read.report().rejections())
                .containsExactly(
                        new Rejection(
                                "line is not one JSON value",
                                2,
                                List.of(
                                        new Example(4, "", "{\"id\": 7, \"step"),
                                        new Example(6, "", "{\"id\": 8} {}"))),
                        new Rejection(
                                "record is not a JSON object",
                                2,
                                List.of(new Example(5, "", "[...]"), new Example(7, "", "x"))));
    }

    @Test
    void aNameThatStandsTwiceInAnObjectIsAFault() {
        ReadResult read = read(mapping().build(), "calls.jsonl", LINES + "{\"id\": 1, \"id\": 2}\n");
        assertThat(read.report().rejections().get(0).reason()).isEqualTo("line is not one JSON value");
    }

    @Test
    void valuesMissingFromARecordAreMissingAndReportedAsInCsv() {
        ReadResult read = read(mapping().build(), "calls.jsonl", LINES + "{\"id\": 7, \"step\": \"-\"}\n{}\n");
        assertThat(read.report().rejections())
                .extracting(Rejection::reason)
                .containsExactly("case is missing", "touchpoint is missing");
    }

    @Test
    void aColumnThatNoRecordHas() {
        fails(
                "calls.jsonl has no column \"agent\". Columns found: id, step, time, /by/name, /by/skills, by. Name yours under"
                        + " columns.actor in the mapping.",
                mapping().column(Role.ACTOR, "agent").build(),
                "calls.jsonl",
                LINES);
    }

    @Test
    void aColumnThatComesLate() {
        String early = "{\"id\": 1, \"step\": \"a\", \"time\": 1714989600}\n".repeat(150);
        String late = "{\"id\": 1, \"step\": \"a\", \"time\": 1714989600, \"agent\": \"Ann\"}\n";
        ReadResult read = read(mapping().column(Role.ACTOR, "agent").build(), "calls.jsonl", early + late);
        assertThat(read.log().column(Role.ACTOR).orElseThrow().dictionary().names())
                .containsExactly("Ann");
    }

    @Test
    void anArrayOfRecords() {
        ReadResult read = read(mapping().build(), "calls.json", """
                [
                  {"id": 7, "step": "Call", "time": "2024-05-06T09:00:00Z"},
                  {"id": 7, "step": "Mail"}
                ]""");
        assertThat(read.report().format()).isEqualTo("JSON, UTF-8");
        assertThat(read.report().accepted()).isEqualTo(1);
        assertThat(read.report().rejections().get(0).examples()).containsExactly(new Example(3, "time", ""));
    }

    private static final String NESTED = """
            {"meta": {"skip": [[1, {"x": 2}]]},
             "data": {"issues": [
               {"changes": [{"at": "2024-05-06T09:00:00Z", "items": [{"to": "Open"}, {"to": "Closed"}]},
                            {"at": "2024-05-06T10:00:00Z", "items": []}],
                "key": "A-1", "labels": [{"n": "x"}, {"n": "y"}]},
               {"key": "A-2"}]}}
            """;

    private static Mapping nested(String records) {
        return Mapping.builder()
                .format(FileFormat.DETECTED.withRecords(records))
                .column(Role.CASE, "/data/issues/*/key")
                .column(Role.TOUCHPOINT, "to")
                .column(Role.START, "/data/issues/*/changes/*/at")
                .column(Role.TAGS, "/data/issues/*/labels/*/n")
                .build();
    }

    @Test
    void recordsDeepInADocumentWithValuesOfWhatEnclosesThem() {
        ReadResult read = read(nested("/data/issues/*/changes/*/items/*"), "issues.json", NESTED);
        assertThat(Csv.steps(read)).containsExactly("A-1 Open 2024-05-06T09:00:00Z", "A-1 Closed 2024-05-06T09:00:00Z");
        assertThat(read.log().column(Role.TAGS).orElseThrow().value(0)).contains("x;y");
    }

    @Test
    void aPlaceWithoutRecords() {
        fails(
                "issues.json has no records at \"/data/tickets/*\": correct file.records in the mapping.",
                nested("/data/tickets/*"),
                "issues.json",
                NESTED);
        fails(
                "issues.json has no records at \"/meta/*\": correct file.records in the mapping.",
                nested("/meta/*"),
                "issues.json",
                NESTED);
    }

    @Test
    void aDocumentOfWhichNobodySaysWhereItsRecordsAre() {
        fails(
                "issues.json is one JSON object, and nobody said where its records are. Name the place under file.records in a"
                        + " mapping; arrays found: /data/issues/*, /data/issues/*/changes/*, /data/issues/*/changes/*/items/*,"
                        + " /data/issues/*/labels/*.",
                Mapping.recognised(),
                "issues.json",
                NESTED);
    }

    @Test
    void aDocumentThatIsCutOff() {
        String cut = "[{\"id\": 7, \"step\": \"Call\", \"time\": 1714989600}, {\"id\": 7,";
        fails(
                "calls.json is not JSON: line 1, column 58: Unexpected end-of-input within/between Object entries.",
                mapping().build(),
                "calls.json",
                cut);
        Mapping many = mapping().build();
        String longer = "[" + "{\"id\": 7, \"step\": \"Call\", \"time\": 1714989600},\n".repeat(200) + "{";
        ReadResult read = LogReader.with(many).keepGoing().read("calls.json", Bytes.of(longer));
        assertThat(read.report().accepted()).isEqualTo(200);
        assertThat(read.report().notices().get(0)).startsWith("Reading broke off; the 200 rows before that were read.");
    }

    @Test
    void whatIsDeepOrLongIsBounded() {
        String deep = "[".repeat(200_000);
        fails(
                "calls.json is not JSON: line 1, column 102: Document nesting depth (101) exceeds the maximum allowed (100).",
                mapping().build(),
                "calls.json",
                deep);
        ReadResult read = read(mapping().build(), "calls.jsonl", LINES + deep + "\n");
        assertThat(read.report().rejected()).isEqualTo(1);
        fails(
                "calls.jsonl has a record of more than 16,777,216 characters, which begins in line 5.",
                mapping().build(),
                "calls.jsonl",
                LINES + "\n" + "x".repeat(17_000_000));
    }

    @Test
    void nulAndEmptyAndNoRecords() {
        fails("calls.jsonl is empty: check the export.", mapping().build(), "calls.jsonl", "");
        fails("calls.json has no records: check the export.", mapping().build(), "calls.json", "[]");
        fails("calls.jsonl has no records: check the export.", jsonLines(), "calls.jsonl", "\n\n");
        fails(
                "calls.jsonl is not text: there is a NUL character in line 1. Export it as CSV, or name its charset (such as"
                        + " UTF-16) under file.charset in the mapping.",
                jsonLines(),
                "calls.jsonl",
                "{\"id\": \0}");
    }

    private static Mapping jsonLines() {
        return mapping().format(FileFormat.DETECTED.withFormat(LogFormat.JSONL)).build();
    }

    @Test
    void theMappingNamesTheFormat() {
        ReadResult read = read(jsonLines(), "calls.txt", LINES);
        assertThat(read.log().stepCount()).isEqualTo(2);
        fails(
                "calls.parquet is Parquet, which the module journey-formats reads: add it to the class path (to the command:"
                        + " put journey-formats.jar beside journey.jar), or convert the file.",
                mapping()
                        .format(FileFormat.DETECTED.withFormat(LogFormat.PARQUET))
                        .build(),
                "calls.parquet",
                LINES);
    }

    @Test
    void dayAndMonthAreToldApartByTheWholeSource() {
        ReadResult read = read(mapping().build(), "calls.jsonl", """
                {"id": 1, "step": "a", "time": "3/4/2024"}
                {"id": 1, "step": "b", "time": "13/4/2024"}
                """);
        assertThat(Csv.steps(read)).containsExactly("1 a 2024-04-03T00:00:00Z", "1 b 2024-04-13T00:00:00Z");
    }
}
