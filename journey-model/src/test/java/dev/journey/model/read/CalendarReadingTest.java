package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.json.JsonException;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When people work goes from the mapping into the log. */
class CalendarReadingTest {
    private static final String CSV = """
            case,time,step,actor,team
            1,2025-03-03T09:00:00Z,Open,Ann,Front
            1,2025-03-03T10:00:00Z,Close,Bob,Back
            """;

    private static final String MAPPING = """
            {"schema": "journey-mapping/1",
             "columns": {"case": "case", "touchpoint": "step", "start": "time", "actor": "actor", "team": "team"},
             "calendar": {"zone": "UTC", "hours": {"MON-FRI": ["09:00-17:00"]},
               "actors": [{"name": "Ann", "hours": {"MON": ["00:00-24:00"]}}],
               "teams": [{"name": "Bakc", "hours": {"TUE": ["00:00-24:00"]}}]}}
            """;

    private static ReadResult read(LogReader reader) {
        return reader.read("log.csv", () -> new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theLogHasTheCalendarsOfItsMapping() {
        Mapping mapping = Mapping.parse(MAPPING, "m.json");
        ReadResult read = read(LogReader.with(mapping));
        assertThat(read.log().calendars()).isEqualTo(mapping.calendars()).isPresent();
        assertThat(read.report().notices()).singleElement().asString().contains("\"Bakc\" under calendar/teams");
        assertThat(read(LogReader.recognising()).log().calendars()).isEmpty();
    }

    @Test
    void aMappingIsWrittenWithItsCalendars() {
        Mapping mapping = Mapping.parse(MAPPING, "m.json");
        assertThat(Mapping.parse(mapping.toJson(), "again").calendars()).isEqualTo(mapping.calendars());
        assertThat(mapping.withOther("x").calendars()).isEqualTo(mapping.calendars());
        Calendars always = Calendars.of(WorkCalendar.always(ZoneOffset.UTC));
        assertThat(mapping.withCalendars(always).calendars()).contains(always);
    }

    @Test
    void aKeyThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Mapping.parse(MAPPING.replace("\"actors\"", "\"agents\""), "m.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("(/calendar): the key \"agents\" is not known");
    }

    @Test
    void hoursOfAnActorGoWithThePseudonym() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        Calendars calendars = read(LogReader.with(Mapping.parse(MAPPING, "m.json"))
                        .pseudonymise(pseudonyms))
                .log()
                .calendars()
                .orElseThrow();
        assertThat(calendars.actors()).hasSize(1);
        assertThat(calendars.ofActor(pseudonyms.of(Role.ACTOR, "Ann")))
                .hasValueSatisfying(ann -> assertThat(ann.millisOfWeek()).isEqualTo(24 * 3_600_000L));
        assertThat(calendars.ofActor("Ann")).isEmpty();
        assertThat(calendars.toJson()).doesNotContain("Ann");
        assertThat(calendars.ofTeam("Bakc")).isPresent();
    }

    @Test
    void logsWithOtherHoursAreOtherLogs() {
        ReadResult read = read(LogReader.recognising());
        Calendars always = Calendars.of(WorkCalendar.always(ZoneOffset.UTC));
        assertThat(read.log().withCalendars(always))
                .isEqualTo(read.log().withCalendars(always))
                .isNotEqualTo(read.log());
    }
}
