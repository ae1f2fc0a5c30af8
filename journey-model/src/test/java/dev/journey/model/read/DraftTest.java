package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.Mapping;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {
    private static final String LOG = """
            Akte,Nr,Handlung,opened_at,updated_at,Bearbeiter,status,leer,end,tier
            A1,1,Anruf,2024-05-06 09:00,2024-05-06 09:00,Ann,offen,,2024-05-06 08:00,x
            A1,2,Rückfrage beim Kunden,2024-05-06 09:00,2024-05-06 10:00,Ann,nan,,2024-05-06 08:00,x
            A1,3,Freigabe,2024-05-06 09:00,2024-05-06 11:00,Bob,noch nicht gelöst,,2024-05-06 08:00,x
            A2,4,Anruf,2024-05-07 09:00,2024-05-07 09:00,Kunde,offen,,2024-05-06 08:00,x
            A2,5,Anruf,2024-05-07 09:00,2024-05-07 12:00,Ann,gelöst,,2024-05-06 08:00,x
            A2,6,Freigabe,2024-05-07 09:00,2024-05-07 13:00,Ann,gelöst,,2024-05-06 08:00,x
            """;

    private static String draft(String log) {
        return Draft.of("log.csv", Bytes.of(log), WordList.builtIn()).toJson();
    }

    private static Mapping mapping(String draft) {
        return Mapping.parse(draft, "log.mapping.json");
    }

    private static String comment(String draft, String column) {
        JsonValue columns = JsonTree.parse(draft, "draft").required("columns");
        return columns.required("comment").required(column).text();
    }

    @Test
    void rolesGoByContentWhereNamesAreNotKnown() {
        String draft = draft(LOG.replace("Bearbeiter", "agent"));
        Mapping mapping = mapping(draft);
        assertThat(mapping.notices()).isEmpty();
        assertThat(mapping.column(Role.CASE)).contains("Akte");
        assertThat(mapping.column(Role.START)).contains("updated_at");
        assertThat(mapping.column(Role.TOUCHPOINT)).contains("Handlung");
        assertThat(mapping.column(Role.STATUS)).contains("status");
        assertThat(mapping.column(Role.ACTOR)).contains("agent");
        assertThat(mapping.column(Role.END)).isEmpty();
        assertThat(mapping.column(Role.TIER)).isEmpty();
        assertThat(comment(draft, "case"))
                .isEqualTo(
                        "No column has a known name for it; this one by its values: 2 different values in 6 of 6 rows (A1, A2)."
                                + " Also possible: Handlung, agent.");
        assertThat(comment(draft, "start"))
                .isEqualTo(
                        "The time that changes most from row to row of a case (100 % of them); 6 different values in 6 of 6 rows."
                                + " Also possible: opened_at, end.");
        assertThat(comment(draft, "end"))
                .isEqualTo(
                        "Not used: named like an end, and before the start in 6 rows; 1 value in 6 of 6 rows (2024-05-06 08:00).");
        assertThat(comment(draft, "leer")).isEqualTo("Not used; it has no value in the rows that were looked at.");
        assertThat(comment(draft, "tier"))
                .isEqualTo(
                        "Not used: named like it, and its values are others than it may have; 1 value in 6 of 6 rows (x).");
    }

    @Test
    void theDraftRuns() {
        Mapping mapping = mapping(draft(LOG));
        ReadResult read = LogReader.with(mapping).read("log.csv", Bytes.of(LOG));
        assertThat(read.log().stepCount()).isEqualTo(6);
        assertThat(mapping.missing()).contains("nan", "?", "");
    }

    @Test
    void wordsInSixLanguages() {
        Mapping mapping = mapping(draft(LOG.replace("Handlung", "activity").replace("Bearbeiter", "agent")));
        assertThat(mapping.glossary().touchpoint("Rückfrage beim Kunden").move())
                .contains(Side.CUSTOMER);
        assertThat(mapping.glossary().touchpoint("Freigabe").touchpointClass()).contains(TouchpointClass.APPROVAL);
        assertThat(mapping.glossary().status("gelöst").outcome()).contains(Outcome.RESOLVED);
        assertThat(mapping.glossary().statuses()).doesNotContainKey("noch nicht gelöst");
        assertThat(mapping.glossary().actor("Kunde").side()).contains(Side.CUSTOMER);
        WordList words = WordList.builtIn();
        assertThat(words.find("Closed - not resolved")).isEmpty();
        assertThat(words.find("Unresolved")).isEmpty();
        assertThat(words.find("Awaiting User Info").map(WordList.Hit::meaning))
                .contains(WordList.Meaning.WAITING_FOR_CUSTOMER);
        assertThat(words.find("En attente du client").map(WordList.Hit::language))
                .contains("fr");
        assertThat(words.find("Aguardando o cliente").map(WordList.Hit::language))
                .contains("pt");
        assertThat(words.find("In attesa del cliente").map(WordList.Hit::language))
                .contains("it");
        assertThat(words.find("Rechazado").map(WordList.Hit::meaning)).contains(WordList.Meaning.REFUSED);
    }

    @Test
    void aWordListOfOnesOwn() {
        WordList own = WordList.parse("{\"comment\": \"x\", \"tlh\": {\"resolved\": [\"Qapla\"]}}", "words.json");
        assertThat(own.find("qapla!").map(WordList.Hit::language)).contains("tlh");
        assertThat(own.find("resolved")).isEmpty();
        assertThatThrownBy(() -> WordList.parse("{\"en\": {\"solved\": []}}", "words.json"))
                .hasMessageContaining("\"solved\" is no meaning of words: use resolved, refused, abandoned, approval,"
                        + " waitingForCustomer, customer, system, or not.");
    }

    private static JsonValue time(String times) {
        StringBuilder log = new StringBuilder("case,activity,time\n");
        times.lines()
                .forEach(time -> log.append("1,a,\"")
                        .append(time)
                        .append("\"\n1,b,\"")
                        .append(time)
                        .append("\"\n"));
        return JsonTree.parse(draft(log.toString()), "draft").required("time");
    }

    private static Optional<String> pattern(String times) {
        return time(times).member("pattern").map(JsonValue::text);
    }

    @Test
    void timesWithOnePattern() {
        assertThat(pattern("29/02/16 1:16\n1/3/16 2:00")).contains("d/M/yy H:mm");
        assertThat(pattern("6-May-2024 09:00:00\n7-May-2024 09:00:00")).contains("d-MMM-yyyy H:mm:ss");
        assertThat(time("29/02/16 1:16").required("comment").text())
                .isEqualTo(
                        "The only known pattern that reads them, such as \"29/02/16 1:16\". No time names a zone, and UTC is only"
                                + " a guess: name yours, such as Europe/Berlin.");
    }

    @Test
    void timesThatNobodyMayGuess() {
        assertThat(pattern("1/3/16 2:00")).isEmpty();
        assertThat(time("1/3/16 2:00").required("comment").text())
                .startsWith("\"1/3/16 2:00\" can be read by several patterns: give one of d/M/yy H:mm, M/d/yy H:mm.");
        assertThat(time("3/4/2024 2:00").required("comment").text())
                .contains("\"3/4/2024 2:00\" can be read in two ways, and no value that was looked at shows which");
        assertThat(time("3/4/2024 2:00\n13/4/2024 2:00").required("comment").text())
                .contains("Dates of day and month are written d/M/yyyy, which the values show.");
        assertThat(time("2024-05-06T09:00:00Z").required("comment").text())
                .endsWith("The times name their zone; this one is for those that do not.");
    }

    private static String comment(String times) {
        return time(times).required("comment").text();
    }

    @Test
    void secondsAndMillisecondsSince1970NeedNoPatternAndNoZone() {
        for (String times :
                List.of("1714989600\n1714993200", "1714989600123\n1714993200456", "1714989600.5\n1714993200.25")) {
            assertThat(pattern(times)).as(times).isEmpty();
            assertThat(comment(times))
                    .isEqualTo(
                            "The form of the times is recognised without a pattern. The times name their zone; this one is for"
                                    + " those that do not.");
        }
    }

    @Test
    void aZoneIsNotSeenInTheDayOrTheYear() {
        for (String times : List.of("2024-05-06", "16-5-2024", "2024-05-06 09:00")) {
            assertThat(comment(times))
                    .as(times)
                    .endsWith("No time names a zone, and UTC is only a guess: name yours, such as Europe/Berlin.");
        }
        assertThat(comment("2024-05-06 09:00\n2024-05-06T10:00:00+02:00"))
                .endsWith(
                        "1 of 2 values name their zone; for the others UTC is only a guess: name yours, such as Europe/Berlin.");
    }

    @Test
    void monthFirstIsSeenWhereADayAboveTwelveShowsIt() {
        assertThat(comment("3/4/2024 2:00\n3/14/2024 2:00"))
                .contains("Dates of day and month are written M/d/yyyy, which the values show.");
        assertThat(comment("3.4.2024 2:00\n5.6.2024 3:00"))
                .contains("can be read in two ways, and no value that was looked at shows which");
    }

    @Test
    void otherFormatsAndPackedOnes() {
        String lines = """
                {"ticket_id": "T1", "activity": "Call", "created_at": "2024-05-06T09:00:00Z", "by": {"name": "Ann"}}
                {"ticket_id": "T1", "activity": "Call", "created_at": "2024-05-06T10:00:00Z", "by": {"name": "Bob"}}
                """;
        String draft = Draft.of("log.jsonl.gz", Bytes.of(Bytes.gzip(lines)), WordList.builtIn())
                .toJson();
        assertThat(mapping(draft).column(Role.CASE)).contains("ticket_id");
        assertThat(comment(draft, "/by/name")).startsWith("Not used; 2 different values");
        String xes = Draft.of(
                        "prom.xes", () -> DraftTest.class.getResourceAsStream("xes/disco.xes"), WordList.builtIn())
                .toJson();
        assertThat(mapping(xes).column(Role.CASE)).contains("case:concept:name");
        assertThat(mapping(xes).column(Role.TOUCHPOINT)).contains("concept:name");
        assertThat(comment(xes, "Activity")).startsWith("Not used;");
    }

    @Test
    void aLogWithoutWhatEveryLogNeeds() {
        String draft = draft("x,y\n1,2\n3,4\n");
        assertThat(comment(draft, "start"))
                .isEqualTo("No column looks like start, and every log needs one: name it here.");
        assertThat(comment(draft, "case")).startsWith("No column looks like case");
        assertThatThrownBy(() -> draft("")).hasMessage("log.csv is empty: check the export.");
        assertThatThrownBy(() -> draft("a,b,c\n")).hasMessage("log.csv has no rows: check the export.");
    }

    @Test
    void theTypeOfTheCaseIsProposedWithItsCounts() {
        Source orders = () -> Objects.requireNonNull(DraftTest.class.getResourceAsStream("order.ocel.json"));
        Draft draft = Draft.of("order.json", orders, WordList.builtIn());
        Mapping mapping = Mapping.parse(draft.toJson(), "draft");
        assertThat(draft.known()).isEmpty();
        assertThat(mapping.format().caseType()).contains("order");
        assertThat(mapping.columns())
                .containsEntry(Role.CASE, "ocel:oid")
                .containsEntry(Role.TOUCHPOINT, "ocel:activity")
                .containsEntry(Role.START, "ocel:timestamp")
                .containsEntry(Role.ACTOR, "resource");
        assertThat(draft.toJson())
                .contains("Types: order (2 objects; 2 events belong to one, 1 to several), parcel (1 object; 2 events"
                        + " belong to one, 0 to several).");
        assertThat(LogReader.with(mapping).read("order.json", orders).log().stepCount())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(KnownExport.class)
    void knownExportsAreToldByTheirShape(KnownExport known) {
        Draft draft = Draft.of(KnownExportsTest.example(known), WordList.builtIn());
        assertThat(draft.known()).contains(known);
        assertThat(draft.toJson()).isEqualTo(known.json());
    }
}
