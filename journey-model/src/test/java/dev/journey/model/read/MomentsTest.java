package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.json.JsonException;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.Moment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that is a whole case becomes a step for each of its times. */
class MomentsTest {
    private static final String HEAD = "ticket,opened,resolved,closed,owner,resolver,amount,note\n";
    private static final Mapping MAPPING = Mapping.builder()
            .column(Role.CASE, "ticket")
            .column(Role.ACTOR, "owner")
            .column(Role.AMOUNT, "amount")
            .other("note")
            .moments(List.of(
                    Moment.of("opened", "Open").by(Side.CUSTOMER).clearing(Role.ACTOR),
                    Moment.of("resolved", "Resolve").with(Role.ACTOR, "resolver"),
                    Moment.of("closed", "Close")))
            .maxRejectedShare(1)
            .build();

    private static ReadResult read(String... rows) {
        return LogReader.with(MAPPING).read("tickets.csv", Bytes.of(HEAD + String.join("\n", rows)));
    }

    private static List<String> steps(ReadResult read) {
        return read.log().cases().stream()
                .flatMap(found -> found.steps().stream())
                .map(step -> String.join(
                        " ",
                        step.touchpoint(),
                        step.start().toString(),
                        step.actor().orElse("-"),
                        step.value(Role.SIDE).orElse("-")))
                .toList();
    }

    @Test
    void eachTimeIsAStep() {
        ReadResult read = read("a,2025-01-01 09:00,2025-01-01 10:00,2025-01-02 09:00,Ann,Bob,12.5,n");
        assertThat(steps(read))
                .containsExactly(
                        "Open 2025-01-01T09:00:00Z - CUSTOMER",
                        "Resolve 2025-01-01T10:00:00Z Bob -",
                        "Close 2025-01-02T09:00:00Z Ann -");
        List<Step> steps = read.log().cases().get(0).steps();
        assertThat(steps.stream().map(step -> step.number(Role.AMOUNT).isPresent()))
                .containsExactly(true, false, false);
        assertThat(steps.stream().map(step -> step.value("note").orElse(""))).containsOnly("n");
        assertThat(read.report().accepted()).isEqualTo(1);
        assertThat(read.report().columns())
                .containsEntry("start", "opened")
                .containsEntry("closed", "closed")
                .doesNotContainKey("touchpoint");
        assertThat(read.report().notices())
                .containsExactly(
                        "1 row was made steps, one for each of its times that is there: 1 by opened, 1 by resolved, 1 by closed.");
    }

    @Test
    void whatIsMissingIsNoStepAndWhatCannotBeReadIsCounted() {
        ReadResult read = read(
                "a,2025-01-01 09:00,,2025-01-01 08:00,Ann,Bob,,",
                "b,2025-01-01 09:00,soon,later,Ann,Bob,,",
                "c,2025-01-01 09:00,today,,Ann,,,",
                "d,,2025-01-01 09:00,,Ann,,,");
        assertThat(steps(read))
                .containsExactly(
                        "Close 2025-01-01T08:00:00Z Ann -",
                        "Open 2025-01-01T09:00:00Z - CUSTOMER",
                        "Open 2025-01-01T09:00:00Z - CUSTOMER",
                        "Open 2025-01-01T09:00:00Z - CUSTOMER");
        assertThat(read.report().rows()).isEqualTo(4);
        assertThat(read.report().rejections())
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("start is missing"));
        assertThat(read.report().notices())
                .containsExactly(
                        "3 rows were made steps, one for each of their times that is there: 3 by opened, 0 by resolved, 1 by closed.",
                        "2 times of resolved cannot be read: no step was made of them.",
                        "1 time of closed cannot be read: no step was made of it.",
                        "1 row has times in another order than the mapping's moments: steps stand in the order of their times.");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        String one = "a,2025-01-01 09:00,2025-01-01 10:00,,Ann,Bob,,";
        String two = "b,2025-01-01 09:30,2025-01-01 10:30,,Ann,Bob,,";
        assertThat(read(one, two).log()).isEqualTo(read(two, one).log());
    }

    @Test
    void pseudonymsHoldInEachStep() {
        Pseudonyms keyed = Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        ReadResult read = LogReader.with(MAPPING)
                .pseudonymise(keyed)
                .read(
                        "tickets.csv",
                        Bytes.of(HEAD + "a,2025-01-01 09:00,2025-01-01 10:00,2025-01-02 09:00,Ann,Bob,12.5,n"));
        List<Step> steps = read.log().cases().get(0).steps();
        assertThat(steps.get(1).actor()).contains(keyed.of(Role.ACTOR, "Bob"));
        assertThat(steps.get(2).actor()).contains(keyed.of(Role.ACTOR, "Ann"));
        assertThat(steps.get(2).value("note")).isEmpty();
    }

    @Test
    void theMappingIsWrittenAsItIsRead() {
        String json = MAPPING.toJson();
        assertThat(Mapping.parse(json, "m.json").toJson()).isEqualTo(json);
        assertThat(Mapping.parse(json, "m.json").moments()).isEqualTo(MAPPING.moments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"columns\": {\"case\": \"t\"}, \"moments\": [] | give at least one moment",
                "\"columns\": {\"case\": \"t\", \"start\": \"s\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\"}] | leave out \"changes\"",
                "\"columns\": {\"actor\": \"t\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\"}] | a row is a case",
                "\"columns\": {\"case\": \"t\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\"}, {\"at\": \"a\", \"step\": \"B\"}] | time of two moments",
                "\"columns\": {\"case\": \"t\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\", \"columns\": {\"amount\": \"x\"}}] | kept as text",
                "\"columns\": {\"case\": \"t\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\", \"columns\": {\"who\": \"x\"}}] | is not known",
                "\"columns\": {\"case\": \"t\"}, \"moments\": [{\"at\": \"a\", \"step\": \"A\", \"clears\": [\"who\"]}] | is not known"
            })
    void faultsNameTheirPlace(String members, String message) {
        assertThatThrownBy(() -> Mapping.parse("{" + members + "}", "m.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("m.json, line 1")
                .hasMessageContaining(message);
    }

    @Test
    void anExportOfOneRowForEachIncidentIsToldFromOneForEachUpdate() {
        String head =
                "number,state,hold_reason,assignment_group,assigned_to,caller_id,contact_type,category,sys_updated_on,opened_at,"
                        + "resolved_at,closed_at\n";
        String row = "%s,New,,Desk,Beth,Abel,phone,Network,2025-03-03 08:12:40,2025-03-03 08:12:40,,\n";
        assertThat(known(head + row.formatted("INC1") + row.formatted("INC2")))
                .isEqualTo(KnownExport.SERVICENOW_INCIDENT_LIST);
        assertThat(known(head + row.formatted("INC1") + row.formatted("INC1")))
                .isEqualTo(KnownExport.SERVICENOW_INCIDENTS);
    }

    private static KnownExport known(String csv) {
        return Draft.of("incident.csv", Bytes.of(csv), WordList.builtIn())
                .known()
                .orElseThrow();
    }
}
