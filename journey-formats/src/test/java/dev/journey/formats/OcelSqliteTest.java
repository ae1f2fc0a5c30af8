package dev.journey.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.Draft;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadResult;
import dev.journey.model.read.WordList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database written by hand from the OCEL 2.0 specification: the orders and parcels of the JSON reader's test. */
class OcelSqliteTest {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE event (ocel_id TEXT, ocel_type TEXT)",
            "CREATE TABLE object (ocel_id TEXT, ocel_type TEXT)",
            "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT)",
            "CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT)",
            "CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT)",
            "CREATE TABLE event_PlaceOrder (ocel_id TEXT, ocel_time TIMESTAMP, resource TEXT)",
            "CREATE TABLE event_SendParcel (ocel_id TEXT, ocel_time TIMESTAMP)",
            "CREATE TABLE object_Order (ocel_id TEXT, ocel_time TIMESTAMP, ocel_changed_field TEXT, customer TEXT, price REAL)",
            "CREATE TABLE object_Parcel (ocel_id TEXT, ocel_time TIMESTAMP, ocel_changed_field TEXT)",
            "INSERT INTO event_map_type VALUES ('Place order', 'PlaceOrder'), ('Send parcel', 'SendParcel')",
            "INSERT INTO object_map_type VALUES ('order', 'Order'), ('parcel', 'Parcel')",
            "INSERT INTO event VALUES ('e3', 'Send parcel'), ('e1', 'Place order'), ('e2', 'Place order'), ('e4', 'Send parcel')",
            "INSERT INTO object VALUES ('o1', 'order'), ('o2', 'order'), ('p1', 'parcel')",
            "INSERT INTO event_object VALUES ('e1', 'o1', 'placed'), ('e2', 'o2', 'placed'), ('e3', 'o1', 'of'), ('e3', 'o1',"
                    + " 'for'), ('e3', 'o2', 'of'), ('e3', 'p1', 'parcel'), ('e4', 'p1', 'parcel'), ('e4', 'gone', 'x')",
            "INSERT INTO event_PlaceOrder VALUES ('e1', '2024-05-06 09:00:00', 'Ann'), ('e2', '2024-05-06 10:00:00', 'Bob')",
            "INSERT INTO event_SendParcel VALUES ('e3', '2024-05-07 09:00:00'), ('e4', '2024-05-08 09:00:00')",
            "INSERT INTO object_Order VALUES ('o1', '1970-01-01 00:00:00', NULL, 'Eve', 10.0), ('o1', '2024-05-06 12:00:00',"
                    + " 'price', NULL, 12.5), ('o2', '1970-01-01 00:00:00', NULL, 'Kim', 3.0)");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws SQLException {
        file = folder.resolve("or?der #1.sqlite");
        run(TABLES);
    }

    private void run(List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Mapping.Builder by(String type) {
        return Mapping.builder().format(FileFormat.DETECTED.withCaseType(type));
    }

    private static List<String> steps(ReadResult read) {
        return read.log().cases().stream()
                .flatMap(found ->
                        found.steps().stream().map(step -> found.id() + " " + step.touchpoint() + " " + step.start()))
                .toList();
    }

    @Test
    void anEventOfSeveralCasesIsAStepInEach() {
        ReadResult read = LogReader.with(by("order").build()).read(file);
        assertThat(steps(read))
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
        assertThat(read.report().columns()).containsEntry("case", "ocel:oid").containsEntry("actor", "resource");
        assertThat(read.log().column(Role.ACTOR).orElseThrow().value(0)).contains("Ann");
    }

    @Test
    void otherObjectsAndAttributesOfTheCaseAreColumns() {
        EventLog log = LogReader.with(by("order")
                        .column(Role.CASE, "ocel:oid")
                        .column(Role.TOUCHPOINT, "ocel:activity")
                        .column(Role.START, "ocel:timestamp")
                        .column(Role.CUSTOMER, "case:customer")
                        .column(Role.AMOUNT, "case:price")
                        .other("object:parcel")
                        .other("ocel:eid")
                        .build())
                .read(file)
                .log();
        assertThat(log.column(Role.CUSTOMER).orElseThrow().value(0)).contains("Eve");
        assertThat(log.numbers(Role.AMOUNT).orElseThrow().value(0)).hasValue(12.5);
        assertThat(log.column("object:parcel").orElseThrow().value(1)).contains("p1");
        assertThat(log.column("ocel:eid").orElseThrow().value(1)).contains("e3");
    }

    @Test
    void theTypeIsAskedForAndADraftProposesOne() {
        assertThatThrownBy(() -> LogReader.recognising().read(file))
                .hasMessage(
                        "or?der #1.sqlite has objects of 2 types: order (2), parcel (1). Say which is the case under"
                                + " file.caseType in the mapping.");
        String draft = Draft.of(file, WordList.builtIn()).toJson();
        assertThat(draft)
                .contains(
                        "The case is the object of type order, since most events belong to exactly one of them. An event"
                                + " of several cases is a step in each. Types: order (2 objects; 2 events belong to one, 1 to"
                                + " several), parcel (1 object; 2 events belong to one, 0 to several).");
        assertThat(LogReader.with(Mapping.parse(draft, "draft"))
                        .read(file)
                        .log()
                        .stepCount())
                .isEqualTo(4);
    }

    @Test
    void anEventWithoutARowOfItsTypeIsRejectedAndNotLost() throws SQLException {
        run(List.of(
                "INSERT INTO event VALUES ('e5', 'Unknown'), ('e6', 'Place order')",
                "INSERT INTO event_object VALUES ('e5', 'o1', 'x'), ('e6', 'o1', 'x')"));
        ReadResult read =
                LogReader.with(by("order").maxRejectedShare(1).build()).read(file);
        assertThat(read.report().rows()).isEqualTo(6);
        assertThat(read.report().rejected()).isEqualTo(2);
        assertThat(read.report().rejections().get(0).reason()).isEqualTo("start is missing");
    }

    @Test
    void whatIsNoLogIsOneSentence() throws SQLException {
        run(List.of("DROP TABLE event_object"));
        assertThatThrownBy(() -> LogReader.recognising().read(file))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "or?der #1.sqlite is an SQLite database and no OCEL 2.0 log: it has no table \"event_object\"."
                                + " Tables found: event, event_PlaceOrder, event_SendParcel, event_map_type, object, object_Order,"
                                + " object_Parcel, object_map_type.");
        run(List.of("CREATE TABLE event_object (x TEXT)"));
        assertThatThrownBy(() -> LogReader.with(by("order").build()).read(file))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("or?der #1.sqlite cannot be queried: ");
    }

    @Test
    void nothingIsWritten() throws SQLException {
        try (Connection connection = new SqliteDatabase().open(file).getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM event")).isInstanceOf(SQLException.class);
        }
    }
}
