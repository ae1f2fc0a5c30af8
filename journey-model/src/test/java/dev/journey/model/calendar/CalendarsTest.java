package dev.journey.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.model.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
    private static final String BASE = "\"zone\": \"Europe/Berlin\", \"hours\": {\"MON-FRI\": [\"09:00-17:00\"]}";

    private static final String FULL = """
            {"schema": "journey-calendar/1", "comment": "an example",
             "zone": "Europe/Berlin",
             "hours": {"MON-THU": ["09:00-12:30", "13:00-17:00"], "FRI": ["09:00-15:00"]},
             "holidays": ["2025-12-25", "2025-12-26"],
             "days": {"2025-12-24": ["09:00-12:00"]},
             "teams": [{"name": "Night", "hours": {"MON-SUN": ["00:00-24:00"]}, "holidays": []},
                       {"match": "US.*", "zone": "America/New_York"}],
             "actors": [{"name": "Ann", "hours": {"sat-monday": ["10:00-12:00"]}}]}
            """;

    private static Schema schema() throws IOException {
        try (InputStream in = Calendars.class.getResourceAsStream("journey-calendar-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static Calendars parse(String json) {
        return Calendars.parse(json, "c.json");
    }

    @Test
    void rulesAreFoundByNameAndTakeTheRestFromTheStandard() {
        Calendars calendars = parse(FULL);
        WorkCalendar standard = calendars.standard();
        assertThat(standard)
                .hasToString("MON-THU 09:00-12:30 and 13:00-17:00, FRI 09:00-15:00, Europe/Berlin, 3 special days");
        assertThat(standard.days().get(LocalDate.of(2025, 12, 24))).containsExactly(new Hours(540, 720));
        assertThat(calendars.ofTeam("Night")).hasValueSatisfying(night -> {
            assertThat(night.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(night.days()).isEmpty();
            assertThat(night.hours(DayOfWeek.SUNDAY)).containsExactly(Hours.WHOLE_DAY);
        });
        assertThat(calendars.ofTeam("US East")).hasValueSatisfying(east -> {
            assertThat(east.zone()).isEqualTo(ZoneId.of("America/New_York"));
            assertThat(east.days()).isEqualTo(standard.days());
            assertThat(east.hours(DayOfWeek.FRIDAY)).isEqualTo(standard.hours(DayOfWeek.FRIDAY));
        });
        assertThat(calendars.ofTeam("Ann")).isEmpty();
        assertThat(calendars.ofActor("Ann")).hasValueSatisfying(ann -> {
            assertThat(ann.hours(DayOfWeek.SATURDAY)).hasSize(1);
            assertThat(ann.hours(DayOfWeek.MONDAY)).hasSize(1);
            assertThat(ann.hours(DayOfWeek.TUESDAY)).isEmpty();
        });
        assertThat(calendars).hasToString(standard + "; 2 team rules; 1 actor rule");
    }

    @Test
    void whatIsWrittenReadsBackAndFitsTheSchema() throws IOException {
        Calendars calendars = parse(FULL);
        assertThat(parse(calendars.toJson())).isEqualTo(calendars).hasSameHashCodeAs(calendars);
        assertThat(schema().validate(FULL, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(calendars.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(calendars).isNotEqualTo(parse("{" + BASE + "}"));
    }

    @Test
    void fileIsLoaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("office.json");
        assertThatThrownBy(() -> Calendars.load(file))
                .isInstanceOf(CalendarException.class)
                .hasMessage("The calendar " + file + " does not exist: check the path.");
        Files.writeString(file, FULL, StandardCharsets.UTF_8);
        assertThat(Calendars.load(file)).isEqualTo(parse(FULL));
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> Calendars.load(file))
                .hasMessage("The calendar " + file + " is not UTF-8 text: save it as UTF-8.");
        assertThatThrownBy(() -> Calendars.load(folder))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | the key \"zone\" is missing: add it.",
                "{\"zone\": \"UTC\"} | the key \"hours\" is missing: add it.",
                "{BASE, \"holiday\": []} | the key \"holiday\" is not known; did you mean \"holidays\"?",
                "{BASE, \"teams\": [{\"name\": \"A\", \"q\": 1}]} | the key \"q\" is not known. Known here: days, "
                        + "holidays, hours, match, name, zone.",
                "{BASE, \"schema\": \"journey-calendar/2\"} | the schema \"journey-calendar/2\" is not known: this version "
                        + "reads journey-calendar/1.",
                "{BASE, \"holidays\": [\"25.12.2025\"]} | the date \"25.12.2025\" cannot be read: write it like 2025-12-25.",
                "{BASE, \"holidays\": [\"2025-12-24\"], \"days\": {\"2025-12-24\": [\"09:00-12:00\"]}} | 2025-12-24 is a "
                        + "holiday and has hours, too: keep one.",
                "{BASE, \"holidays\": [\"1799-12-25\"]} | Day 1799-12-25: special days lie in the years 1800 to 2399.",
                "{BASE, \"days\": {\"2025-12-24\": [\"9\"]}} | Hours \"9\" cannot be read: write them like 09:00-17:30; a "
                        + "day ends at 24:00.",
                "{BASE, \"teams\": [{}]} | give either \"name\" (the exact name) or \"match\" (a regular expression).",
                "{BASE, \"teams\": [{\"match\": \"(\"}]} | Regular expression \"(\" cannot be used: Unclosed group.",
                "{BASE, \"actors\": [{\"name\": \"A\", \"hours\": {}}]} | No weekday has working hours: give some, such as "
                        + "\"MON-FRI\": [\"09:00-17:00\"].",
                "{\"zone\": \"Mars\", \"hours\": {}} | the time zone \"Mars\" is not known: name one such as UTC, "
                        + "Europe/Berlin or +02:00.",
                "{\"zone\": \"UTC\", \"hours\": {\"Mo\": []}} | the day \"Mo\" is not known: write MON, TUE, WED, THU, FRI, "
                        + "SAT, SUN, or a range such as MON-FRI.",
                "{\"zone\": \"UTC\", \"hours\": {\"MON-WED\": [], \"TUE\": []}} | TUE has hours twice, as \"MON-WED\" and as "
                        + "\"TUE\": keep one.",
                "{\"zone\": \"UTC\", \"hours\": {\"MON\": [\"09:00-12:00\", \"11:00-13:00\"]}} | Hours 09:00-12:00 and "
                        + "11:00-13:00 of one day overlap: make one stretch of them."
            })
    void whatIsWrongIsSaidWithItsPlace(String json, String fault) {
        assertThatThrownBy(() -> parse(json.replace("BASE", BASE)))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("c.json, line 1, column ")
                .hasMessageEndingWith("): " + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"zone\": \"UTC\"}",
                "{BASE, \"holiday\": []}",
                "{BASE, \"schema\": \"journey-calendar/2\"}",
                "{BASE, \"holidays\": [\"25.12.2025\"]}",
                "{BASE, \"days\": {\"2025-12-24\": [\"9\"]}}",
                "{BASE, \"teams\": [{}]}",
                "{BASE, \"teams\": [{\"name\": \"A\", \"match\": \"B\"}]}",
                "{BASE, \"teams\": [{\"name\": \"A\", \"q\": 1}]}"
            })
    void theSchemaRefusesThemToo(String template) throws IOException {
        String json = template.replace("BASE", BASE);
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> parse(json)).isInstanceOf(JsonException.class);
    }

    @Test
    void rulesCanBeBuilt() {
        WorkCalendar always = WorkCalendar.always(ZoneId.of("UTC"));
        CalendarRule rule = CalendarRule.matching("A.*", always);
        assertThat(rule)
                .isEqualTo(CalendarRule.matching("A.*", always))
                .isNotEqualTo(CalendarRule.named("A.*", always));
        assertThat(rule.isName()).isFalse();
        assertThat(CalendarRule.named("A", always).isName()).isTrue();
        assertThat(rule)
                .hasToString("A.*: MON-SUN 00:00-24:00, UTC")
                .hasSameHashCodeAs(CalendarRule.matching("A.*", always));
        Calendars calendars = Calendars.of(always).withTeams(rule).withActors(CalendarRule.named("B", always));
        assertThat(calendars.teams()).isEqualTo(List.of(rule));
        assertThat(calendars.actors()).hasSize(1);
        assertThat(calendars.ofTeam("Abc")).contains(always);
        assertThat(calendars.ofTeam("B")).isEmpty();
    }
}
