package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The resource was written by hand from the OCEL 2.0 specification, its objects behind its events. */
class OcelReaderTest {
    private static final Source ORDERS =
            () -> Objects.requireNonNull(OcelReaderTest.class.getResourceAsStream("order.ocel.json"));

    private static Mapping.Builder by(String type) {
        return Mapping.builder().format(FileFormat.DETECTED.withCaseType(type));
    }

    private static ReadResult read(Mapping mapping) {
        return LogReader.with(mapping).read("order.json", ORDERS);
    }

    private static void fails(String message, String text) {
        Mapping ocel = Mapping.builder()
                .format(FileFormat.DETECTED.withFormat(LogFormat.OCEL))
                .build();
        assertThatThrownBy(() -> LogReader.with(ocel).read("order.json", Bytes.of(text)))
                .isInstanceOf(ReadException.class)
                .hasMessage(message);
    }

    @Test
    void anEventOfSeveralCasesIsAStepInEach() {
        ReadResult read = read(by("order").build());
        assertThat(Csv.steps(read))
                .containsExactly(
                        "o1 Place order 2024-05-06T09:00:00Z",
                        "o1 Send parcel 2024-05-07T09:00:00Z",
                        "o2 Place order 2024-05-06T10:00:00Z",
                        "o2 Send parcel 2024-05-07T09:00:00Z");
        assertThat(read.report().notices())
                .containsExactly(
                        "1 of 4 events belongs to several cases (objects of type \"order\"), up to 2: a step in each of them.",
                        "1 of 4 events belongs to no case (object of type \"order\"): a step nowhere.",
                        "1 relationship of events to objects that the log does not have.");
        assertThat(read.report().format()).isEqualTo("OCEL 2.0 JSON by \"order\", UTF-8");
        assertThat(read.report().columns()).containsEntry("case", "ocel:oid").containsEntry("actor", "resource");
    }

    @Test
    void otherObjectsAndAttributesOfTheCaseAreColumns() {
        ReadResult read = read(by("order")
                .column(Role.CASE, "ocel:oid")
                .column(Role.TOUCHPOINT, "ocel:activity")
                .column(Role.START, "ocel:timestamp")
                .column(Role.CUSTOMER, "case:customer")
                .column(Role.AMOUNT, "case:price")
                .other("object:parcel")
                .other("ocel:eid")
                .build());
        EventLog log = read.log();
        assertThat(log.column(Role.CUSTOMER).orElseThrow().value(0)).contains("Eve");
        assertThat(log.numbers(Role.AMOUNT).orElseThrow().value(0)).hasValue(12.5);
        assertThat(log.column("object:parcel").orElseThrow().value(1)).contains("p1");
        assertThat(log.column("ocel:eid").orElseThrow().value(1)).contains("e3");
    }

    @Test
    void theTypeIsAskedForAndNeverGuessed() {
        assertThatThrownBy(() -> read(Mapping.recognised()))
                .hasMessage(
                        "order.json has objects of 2 types: order (2), parcel (1). Say which is the case under file.caseType in"
                                + " the mapping.");
        assertThatThrownBy(() -> read(by("item").build()))
                .hasMessage(
                        "order.json has no objects of type \"item\". Types found: order (2), parcel (1). Name yours under"
                                + " file.caseType in the mapping.");
    }

    @Test
    void theOnlyTypeIsTheCase() {
        Mapping ocel = Mapping.builder()
                .format(FileFormat.DETECTED.withFormat(LogFormat.OCEL))
                .build();
        ReadResult read = LogReader.with(ocel).read("o.json", Bytes.of("""
                {"objects": [{"id": "o", "type": "order"}],
                 "events": [{"id": "e", "type": "Pay", "time": "2024-05-06T09:00:00", "relationships": [{"objectId": "o"}]}]}"""));
        assertThat(Csv.steps(read)).containsExactly("o Pay 2024-05-06T09:00:00Z");
    }

    @Test
    void anAttributeThatNothingHas() {
        assertThatThrownBy(() -> read(by("order").other("case:colour").build()))
                .hasMessage(
                        "order.json has no column \"case:colour\". Columns found: resource, ocel:oid, ocel:activity,"
                                + " ocel:timestamp, ocel:eid, object:parcel. Name yours under columns.other in the mapping.");
    }

    @Test
    void whatIsNotThere() {
        fails("order.json has no array \"objects\": OCEL 2.0 as JSON has one at the top.", "{\"events\": []}");
        fails("order.json has no objects, and so no cases: check the export.", "{\"objects\": []}");
        fails(
                "order.json has no array \"events\": OCEL 2.0 as JSON has one at the top.",
                "{\"objects\": [{\"id\": \"o\", \"type\": \"t\"}]}");
        fails(
                "order.json has no events of objects of type \"t\": name another under file.caseType.",
                "{\"objects\": [{\"id\": \"o\", \"type\": \"t\"}], \"events\": [{\"id\": \"e\"}]}");
    }
}
