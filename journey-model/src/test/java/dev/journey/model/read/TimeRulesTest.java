package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.json.JsonException;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.TimeFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of docs/reading.md on times. */
class TimeRulesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static ReadResult read(TimeFormat time, String rows) {
        Mapping mapping = Csv.mapping()
                .column(Role.END, "end")
                .column(Role.PROMISE_DUE, "due")
                .time(time)
                .maxRejectedShare(1)
                .build();
        return LogReader.with(mapping).read("log.csv", Bytes.of("id,step,time,end,due\n" + rows));
    }

    private static TimeFormat zones(Map<Role, ZoneId> zones) {
        return new TimeFormat(Optional.empty(), BERLIN, zones);
    }

    private static Instant due(ReadResult read) {
        return Instant.ofEpochMilli(
                (long) read.log().numbers(Role.PROMISE_DUE).orElseThrow().at(0));
    }

    @Test
    void aColumnHasAZoneOfItsOwn() {
        ReadResult read = read(
                zones(Map.of(Role.PROMISE_DUE, NEW_YORK, Role.END, ZoneOffset.UTC)),
                "1,a,2024-07-15 12:00,2024-07-15 12:00,2024-07-15 12:00\n");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(0))).isEqualTo("2024-07-15T10:00:00Z");
        assertThat(Instant.ofEpochMilli(read.log().endMillis(0))).isEqualTo("2024-07-15T12:00:00Z");
        assertThat(due(read)).isEqualTo("2024-07-15T16:00:00Z");
        assertThat(read.report().notices())
                .containsExactly(
                        "Times of end that name no zone are in UTC, as the mapping says.",
                        "Times of promiseDue that name no zone are in America/New_York, as the mapping says.");
    }

    @Test
    void gapsAndOverlapsAreCountedByZoneForRowsThatAreUsed() {
        ReadResult read = read(
                zones(Map.of(Role.PROMISE_DUE, NEW_YORK)),
                "1,a,2024-03-31 02:30,,2024-03-10 02:30\n1,b,2024-04-01 00:00,,2024-11-03 01:30\n?,c,2024-03-31 02:30,,2024-03-10 02:30\n");
        assertThat(due(read)).isEqualTo("2024-03-10T07:30:00Z");
        assertThat(read.report().notices())
                .containsExactly(
                        "1 time lies in an hour that the clocks of Europe/Berlin skip: moved forward by its length.",
                        "Times of promiseDue that name no zone are in America/New_York, as the mapping says.",
                        "1 time lies in an hour that the clocks of America/New_York skip: moved forward by its length.",
                        "1 time lies in an hour that comes twice in America/New_York: the earlier one was taken.");
    }

    @Test
    void zonesAreWrittenAsTheyAreRead() {
        Mapping mapping = Mapping.parse(
                "{\"time\": {\"zone\": \"Europe/Berlin\", \"zones\": {\"end\": \"UTC\", \"comment\": \"x\"}}}",
                "m.json");
        assertThat(mapping.time()).isEqualTo(zones(Map.of(Role.END, ZoneId.of("UTC"))));
        assertThat(Mapping.parse(mapping.toJson(), "again").time().zones())
                .isEqualTo(mapping.time().zones());
        assertThatThrownBy(() -> Mapping.parse("{\"time\": {\"zones\": {\"case\": \"UTC\"}}}", "m.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining(
                        "The role \"case\" holds no times, and has no zone: give one for start, end, promiseMade or promiseDue.");
        assertThatThrownBy(() -> Mapping.parse("{\"time\": {\"zones\": {\"begin\": \"UTC\"}}}", "m.json"))
                .hasMessageContaining("the role \"begin\" is not known");
        assertThatThrownBy(() -> Mapping.parse("{\"time\": {\"zones\": {\"end\": \"Mars\"}}}", "m.json"))
                .hasMessageContaining("the time zone \"Mars\" is not known");
    }

    @Test
    void twoDigitYearsAreRefusedUnlessThePatternSaysThem() {
        ReadResult refused = read(TimeFormat.RECOGNISED, "1,a,6/5/24,,\n1,b,2024-05-06,,\n");
        assertThat(refused.report().rejections())
                .singleElement()
                .satisfies(one -> assertThat(one.examples().get(0).value()).isEqualTo("6/5/24"));
        ReadResult read = read(new TimeFormat(Optional.of("d/M/yy"), ZoneOffset.UTC), "1,a,6/5/24,,\n1,b,6/5/99,,\n");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(0))).isEqualTo("2024-05-06T00:00:00Z");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(1))).isEqualTo("2099-05-06T00:00:00Z");
    }

    @Test
    void timesLongAgoAndFarAheadKeepTheirMilliseconds() {
        ReadResult read = read(
                TimeFormat.RECOGNISED,
                "1,a,1899-12-31T23:59:59.999Z,,\n1,b,1969-12-31T23:59:59.9989Z,,\n1,c,2150-01-01T00:00:00.001Z,9999-12-31T23:59:59.999Z,\n");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(0))).isEqualTo("1899-12-31T23:59:59.999Z");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(1))).isEqualTo("1969-12-31T23:59:59.998Z");
        assertThat(Instant.ofEpochMilli(read.log().startMillis(2))).isEqualTo("2150-01-01T00:00:00.001Z");
        assertThat(Instant.ofEpochMilli(read.log().endMillis(2))).isEqualTo("9999-12-31T23:59:59.999Z");
    }

    @Test
    void anEndBeforeItsStartIsRejectedWithItsRow() {
        ReadResult read = read(TimeFormat.RECOGNISED, "1,a,2024-05-06,2024-05-07,\n1,b,2024-05-06,2024-05-05,\n");
        assertThat(read.log().stepCount()).isEqualTo(1);
        assertThat(read.report().rejections()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("end lies before start");
            assertThat(one.examples().get(0).line()).isEqualTo(3);
            assertThat(one.examples().get(0).value()).isEqualTo("2024-05-05");
        });
    }
}
