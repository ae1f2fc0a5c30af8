package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.mapping.ChangeRule;
import dev.journey.model.mapping.Changes;
import dev.journey.model.mapping.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that say what changed become steps. */
class ChangesTest {
    private static final Changes CHANGES = Changes.of(
                    "field",
                    "old",
                    "new",
                    List.of(
                            ChangeRule.of("status").as(Role.STATUS).step("Set {field} from {old} to {new}"),
                            ChangeRule.of("owner")
                                    .matching("Q.*")
                                    .as(Role.TEAM)
                                    .clearing(Role.ACTOR)
                                    .step("Queue"),
                            ChangeRule.of("owner")
                                    .matching("[a-z]+")
                                    .as(Role.ACTOR)
                                    .step("Take"),
                            ChangeRule.of("customer").as(Role.CUSTOMER)))
            .by("who");

    private static Mapping.Builder mapping(Changes changes) {
        return Mapping.builder()
                .column(Role.CASE, "id")
                .column(Role.START, "time")
                .changes(changes);
    }

    private static ReadResult read(Mapping mapping, String... rows) {
        String text = "id,time,who,field,old,new,note,cost\n" + String.join("\n", rows) + "\n";
        return LogReader.with(mapping).read("changes.csv", Bytes.of(text));
    }

    private static List<String> steps(ReadResult read) {
        return read.log().cases().stream()
                .flatMap(found -> found.steps().stream())
                .map(step -> step.touchpoint() + ", " + step.actor().orElse("-") + ", "
                        + step.team().orElse("-") + ", "
                        + step.value(Role.STATUS).orElse("-"))
                .toList();
    }

    @Test
    void whatIsKnownIsCarriedInTheOrderOfTime() {
        ReadResult read = read(
                mapping(CHANGES).build(),
                "1,2025-01-01T12:00:00Z,ann,status,Open,Done",
                "1,2025-01-01T10:00:00Z,ann,owner,Q1,ann",
                "1,2025-01-01T11:00:00Z,ann,status,New,Open");
        assertThat(steps(read))
                .containsExactly(
                        "Take, ann, Q1, New",
                        "Set status from New to Open, ann, Q1, Open",
                        "Set status from Open to Done, ann, Q1, Done");
    }

    @Test
    void rowsOfOneTimeAndAuthorAreOneStepNamedByTheFirstRule() {
        ReadResult read = read(
                mapping(CHANGES).build(),
                "1,2025-01-01T10:00:00Z,ann,owner,,bob",
                "1,2025-01-01T10:00:00Z,ann,status,New,Open",
                "1,2025-01-01T10:00:00Z,bob,status,Open,Done");
        assertThat(steps(read))
                .containsExactly(
                        "Set status from New to Open, bob, -, Open", "Set status from Open to Done, bob, -, Done");
        assertThat(read.log().ties()).isEqualTo(1);
    }

    @Test
    void aQueueClearsTheActorAndAValueThatGoesIsGone() {
        ReadResult read = read(
                mapping(CHANGES).build(),
                "1,2025-01-01T10:00:00Z,ann,owner,bob,Q2",
                "1,2025-01-01T11:00:00Z,ann,status,New,");
        assertThat(steps(read)).containsExactly("Queue, -, Q2, New", "Set status from New to, -, Q2, -");
    }

    @Test
    void whatTheCustomerDoesIsTheCustomers() {
        ReadResult read = read(
                mapping(CHANGES).build(),
                "1,2025-01-01T10:00:00Z,sys,customer,,kim",
                "1,2025-01-01T11:00:00Z,kim,status,New,Open",
                "1,2025-01-01T12:00:00Z,ann,status,Open,Done");
        assertThat(steps(read))
                .containsExactly(
                        "Set status from New to Open, kim, -, Open", "Set status from Open to Done, -, -, Done");
        assertThat(read.log().cases().get(0).steps().get(0).value(Role.SIDE)).contains("CUSTOMER");
        assertThat(read.log().cases().get(0).steps().get(1).value(Role.SIDE)).isEmpty();
    }

    @Test
    void whatNothingWasMadeOfIsSaid() {
        ReadResult read = read(
                mapping(CHANGES).build(),
                "1,2025-01-01T10:00:00Z,ann,status,New,Open",
                "1,2025-01-01T11:00:00Z,ann,status,Held,Done",
                "1,2025-01-01T11:30:00Z,ann,owner,,123",
                "1,2025-01-01T11:40:00Z,ann,colour,,red");
        assertThat(read.report().notices())
                .containsSubsequence(
                        "4 rows are 4 changes (same case, time and author), of which 2 are steps and 2 are no step.",
                        "Rows about fields that no rule names: colour (1). Nothing was made of them.",
                        "Rows with values that no rule for their field matches: owner (1). Nothing was made of them.",
                        "1 row begins with another value than the one before left: rows are missing from the log, or a"
                                + " value has two names.");
    }

    @Test
    void aCaseBeginsWhereAColumnSaysSo() {
        Changes begun = CHANGES.beginning(new Changes.Begin("note", "Create"));
        ReadResult read = read(
                mapping(begun).build(),
                "1,2025-01-01T10:00:00Z,ann,status,New,Open,2025-01-01T09:00:00Z",
                "2,2025-01-01T10:00:00Z,ann,status,New,Open,soon");
        assertThat(steps(read))
                .containsExactly(
                        "Create, -, -, New",
                        "Set status from New to Open, -, -, Open",
                        "Set status from New to Open, -, -, Open");
        assertThat(read.report().notices())
                .contains("1 case has no time of its beginning that can be read, and so no first step.");
    }

    @Test
    void furtherColumnsAndNumbersGoWithTheStep() {
        ReadResult read = read(
                mapping(CHANGES)
                        .other("note")
                        .column(Role.COMPANY_MINUTES, "cost")
                        .build(),
                "1,2025-01-01T10:00:00Z,ann,status,New,Open,first,2",
                "1,2025-01-01T10:00:00Z,ann,owner,,bob,second,");
        assertThat(read.log().otherColumns()).containsExactly("note");
        assertThat(read.log().cases().get(0).steps().get(0).value("note")).contains("second");
        assertThat(read.log().cases().get(0).steps().get(0).number(Role.COMPANY_MINUTES))
                .hasValue(2);
    }

    @Test
    void pseudonymsHideWhatChangesSay() {
        Pseudonyms keyed = Pseudonyms.keyed("a key of many bytes".getBytes(StandardCharsets.UTF_8));
        String text = """
                id,time,who,field,old,new
                1,2025-01-01T10:00:00Z,sys,customer,,kim
                1,2025-01-01T11:00:00Z,kim,status,New,Open
                1,2025-01-01T12:00:00Z,ann,owner,,bob
                """;
        Mapping mapping = mapping(CHANGES).other("who").build();
        ReadResult read = LogReader.with(mapping).pseudonymise(keyed).read("changes.csv", Bytes.of(text));
        assertThat(steps(read))
                .containsExactly(
                        "Set status from New to Open, " + keyed.of(Role.ACTOR, "kim") + ", -, Open",
                        "Take, " + keyed.of(Role.ACTOR, "bob") + ", -, Open");
        assertThat(read.log().cases().get(0).steps().get(1).value(Role.CUSTOMER))
                .contains(keyed.of(Role.CUSTOMER, "kim"));
        assertThat(read.log().otherColumns()).isEmpty();
        ReadResult kept =
                LogReader.with(mapping).pseudonymise(keyed.keeping("who")).read("changes.csv", Bytes.of(text));
        assertThat(kept.log().otherColumns()).containsExactly("who");
    }

    @Test
    void rowsWithoutAnyStepAreAnError() {
        assertThatThrownBy(() -> read(mapping(CHANGES).build(), "1,2025-01-01T10:00:00Z,ann,colour,,red"))
                .isInstanceOf(ReadException.class)
                .hasMessage("changes.csv has 1 row of changes, and no rule of the mapping makes a step of one. Fields"
                        + " without a rule: colour (1).");
        assertThatThrownBy(() -> read(mapping(CHANGES).build(), "1,2025-01-01T10:00:00Z,ann,customer,,kim"))
                .hasMessageEndingWith("Fields without a rule: none.");
    }

    @Test
    void aMappingThatCannotBeIsRefused() {
        assertThatThrownBy(
                        () -> mapping(CHANGES).column(Role.TOUCHPOINT, "field").build())
                .hasMessage("with \"changes\" the rules name the touchpoint: leave out \"touchpoint\" under"
                        + " \"columns\".");
        assertThatThrownBy(() -> Changes.of("field", "old", "new", List.of(ChangeRule.of("status"))))
                .hasMessage("Changes need \"field\", \"new\" and a rule with \"step\": without it no row becomes a"
                        + " step.");
        assertThatThrownBy(() -> ChangeRule.of("status").as(Role.AMOUNT))
                .hasMessage("Role \"amount\": a change can give a case what is kept as text, such as status, actor or"
                        + " team.");
        assertThatThrownBy(() -> ChangeRule.of("status").matching("("))
                .hasMessage("Expression \"(\" cannot be read (Unclosed group): write a regular expression.");
        assertThatThrownBy(() -> Mapping.parse(
                        "{\"changes\": {\"field\": \"f\", \"new\": \"n\", \"rules\": [{\"field\": \"x\", \"role\":"
                                + " \"boss\"}]}}",
                        "m.json"))
                .hasMessageContaining("the role \"boss\" is not known");
        assertThatThrownBy(() -> Mapping.parse(
                        "{\"columns\": {\"touchpoint\": \"x\"}, \"changes\": {\"field\": \"f\", \"new\": \"n\", \"rules\":"
                                + " []}}",
                        "m.json"))
                .hasMessageContaining("leave out \"touchpoint\"");
        assertThatThrownBy(() -> Mapping.parse(
                        "{\"changes\": {\"field\": \"f\", \"new\": \"n\", \"rules\": [{\"field\": \"x\", \"match\":"
                                + " \"(\", \"step\": \"s\"}]}}",
                        "m.json"))
                .hasMessageContaining("write a regular expression");
    }
}
