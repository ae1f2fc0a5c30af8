package dev.journey.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Capability;
import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.json.JsonException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String EVERYTHING = """
                {"schema": "journey-mapping/1", "comment": "c", "$schema": "s",
                 "file": {"separator": "|", "charset": "windows-1252", "header": false},
                 "missing": ["", "none"],
                 "time": {"pattern": "d/M/yyyy H:mm", "zone": "Europe/Berlin"},
                 "maxRejectedShare": 0.2,
                 "columns": {"case": 1, "touchpoint": "2", "start": 3, "other": [4, "x"]},
                 "touchpoints": {
                   "comment": "what happens",
                   "Wait": {"side": "system", "due": "SHARED", "class": "CHASE", "visibility": "back", "move": "CUSTOMER",
                            "outcome": "LOST", "accepts": true, "requires": ["basic", "auth:50"], "customerMinutes": 5,
                            "waitMinutes": {"mean": 3, "sd": 1}, "unattendedMinutes": {"mean": 9}, "companyMinutes": 0}},
                 "statuses": {"open": {}},
                 "actors": [{"name": "Bot", "side": "SYSTEM", "tier": 0}, {"match": "Sup.*"}],
                 "teams": [{"match": "Net.*", "tier": 2, "authority": 50.5, "comment": "c"}],
                 "assume": {"phone": {"customerMinutes": 6, "companyMinutes": 7, "comment": "c"}}}
                """;

    private static Mapping parse(String json) {
        return Mapping.parse(json, "m.json");
    }

    @Test
    void everythingIsRead() {
        Mapping mapping = parse(EVERYTHING);
        assertThat(mapping.notices()).isEmpty();
        assertThat(mapping.format())
                .isEqualTo(new FileFormat(Optional.of('|'), Optional.of(Charset.forName("windows-1252")), false));
        assertThat(mapping.missing()).containsExactly("", "none");
        assertThat(mapping.time()).isEqualTo(new TimeFormat(Optional.of("d/M/yyyy H:mm"), ZoneId.of("Europe/Berlin")));
        assertThat(mapping.maxRejectedShare()).isEqualTo(0.2);
        assertThat(mapping.columns())
                .containsExactly(
                        Map.entry(Role.CASE, "1"), Map.entry(Role.TOUCHPOINT, "2"), Map.entry(Role.START, "3"));
        assertThat(mapping.others()).containsExactly("4", "x");
        Glossary glossary = mapping.glossary();
        assertThat(glossary.touchpoints()).containsOnlyKeys("Wait");
        assertThat(glossary.touchpoint("Wait"))
                .isEqualTo(Traits.builder()
                        .side(Side.SYSTEM)
                        .due(DueParty.SHARED)
                        .touchpointClass(TouchpointClass.CHASE)
                        .visibility(Visibility.BACK)
                        .move(Side.CUSTOMER)
                        .outcome(Outcome.LOST)
                        .accepts(true)
                        .requires(Set.of(Capability.parse("basic"), Capability.parse("auth:50")))
                        .minutes(new StepMinutes(
                                Optional.of(Minutes.of(5)),
                                Optional.of(new Minutes(3, 1)),
                                Optional.of(Minutes.of(9)),
                                Optional.of(Minutes.of(0))))
                        .build());
        assertThat(glossary.status("open")).isEqualTo(Traits.UNKNOWN);
        assertThat(glossary.actors())
                .containsExactly(
                        PartyRule.named("Bot", new Party(Optional.of(Side.SYSTEM), OptionalInt.of(0))),
                        PartyRule.matching("Sup.*", Party.UNKNOWN));
        assertThat(glossary.teams())
                .containsExactly(PartyRule.matching(
                        "Net.*", new Party(Optional.empty(), OptionalInt.of(2), OptionalDouble.of(50.5))));
        assertThat(glossary.assumedOn("phone"))
                .isEqualTo(StepMinutes.UNKNOWN.withActive(Minutes.of(6)).withCompany(Minutes.of(7)));
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Mapping mapping = parse("{\"file\": null, \"time\": {}, \"columns\": null}");
        assertThat(mapping.format()).isEqualTo(FileFormat.DETECTED);
        assertThat(mapping.time()).isEqualTo(TimeFormat.RECOGNISED);
        assertThat(mapping.missing()).isEqualTo(Mapping.DEFAULT_MISSING);
        assertThat(mapping.maxRejectedShare()).isEqualTo(0.05);
        assertThat(mapping.columns()).isEmpty();
        assertThat(mapping.column(Role.CASE)).isEmpty();
        assertThat(mapping.glossary()).isEqualTo(Glossary.EMPTY);
    }

    @Test
    void aTouchpointMayBeCalledComment() {
        assertThat(parse("{\"touchpoints\": {\"comment\": {\"class\": \"CHASE\"}}}")
                        .glossary()
                        .touchpoints())
                .containsOnlyKeys("comment");
    }

    @Test
    void keysThatNobodyReadsAreTold() {
        assertThat(parse("{\"colums\": {}, \"file\": {\"separater\": \",\"}, \"touchpoints\": {\"a\": {\"zzz\": 1}}}")
                        .notices())
                .containsExactly(
                        "The mapping key \"colums\" at the top is not known and was not used; did you mean \"columns\"?",
                        "The mapping key \"separater\" under /file is not known and was not used; did you mean \"separator\"?",
                        "The mapping key \"zzz\" under /touchpoints/a is not known and was not used. Known here: accepts, class,"
                                + " companyMinutes, customerMinutes, due, move, outcome, requires, side, unattendedMinutes, visibility,"
                                + " waitMinutes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"schema\": \"x/2\"} ! 12 (/schema): the schema \"x/2\" is not known: this version reads journey-mapping/1.",
                "{\"file\": {\"separator\": \"#\"}} ! 24 (/file/separator): Separator \"#\": it must be a comma, a semicolon, a tab or a bar (|).",
                "{\"file\": {\"separator\": \"\"}} ! 24 (/file/separator): Separator \"\": it must be a comma, a semicolon, a tab or a bar (|).",
                "{\"file\": {\"charset\": \"klingon\"}} ! 22 (/file/charset): the charset \"klingon\" is not known here: name one such as UTF-8, ISO-8859-1 or windows-1252.",
                "{\"file\": {\"charset\": \"a b\"}} ! 22 (/file/charset): the charset \"a b\" is not known here: name one such as UTF-8, ISO-8859-1 or windows-1252.",
                "{\"time\": {\"zone\": \"Mars\"}} ! 19 (/time/zone): the time zone \"Mars\" is not known: name one such as UTC, Europe/Berlin or +02:00.",
                "{\"maxRejectedShare\": 5} ! 22 (/maxRejectedShare): Share 5.0: it must lie in [0, 1].",
                "{\"columns\": {\"case\": 0}} ! 22 (/columns/case): column position 0: positions start at 1.",
                "{\"columns\": {\"case\": [1]}} ! 22 (/columns/case): an array where a text is needed.",
                "{\"touchpoints\": {\"a\": {\"side\": \"us\"}}} ! 32 (/touchpoints/a/side): \"us\" is not one of CUSTOMER, COMPANY, SYSTEM, PARTNER.",
                "{\"touchpoints\": {\"a\": {\"requires\": [\"auth:x\"]}}} ! 37 (/touchpoints/a/requires/0): Capability \"auth:x\": write skill:NAME, access:SYSTEM, auth:AMOUNT (a number not below 0) or a name.",
                "{\"touchpoints\": {\"a\": {\"companyMinutes\": -1}}} ! 42 (/touchpoints/a/companyMinutes): Minutes with mean -1.0: it must be a finite number not below 0.",
                "{\"actors\": [{}]} ! 13 (/actors/0): give either \"name\" (the exact name) or \"match\" (a regular expression).",
                "{\"actors\": [{\"name\": \"a\", \"match\": \"a\"}]} ! 13 (/actors/0): give either \"name\" (the exact name) or \"match\" (a regular expression).",
                "{\"actors\": [{\"match\": \"(\"}]} ! 13 (/actors/0): Regular expression \"(\" cannot be read (Unclosed group): correct it under \"match\", or give the exact name under \"name\".",
                "{\"teams\": [{\"name\": \"a\", \"tier\": -2}]} ! 12 (/teams/0): Tier -2: it must be 0 or more, where 1 is the front line.",
                "{\"teams\": [{\"name\": \"a\", \"authority\": -2}]} ! 12 (/teams/0): Authority limit -2.0: it must be a finite number not below 0.",
            })
    void whatIsNotAllowedIsToldWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(JsonException.class)
                .hasMessage("m.json, line 1, column " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "d/M/y h:mm   ! does not give a whole date and time: name year, month and day (yyyy, M, d), and hours as H, or as h with a.",
                "H:mm         ! does not give a whole date and time: name year, month and day (yyyy, M, d), and hours as H, or as h with a.",
                "YYYY-MM-dd   ! does not give a whole date and time: name year, month and day (yyyy, M, d), and hours as H, or as h with a.",
                "'            ! does not give a whole date and time: name year, month and day (yyyy, M, d), and hours as H, or as h with a.",
                "yyyy-MM-ddTHH ! cannot be read (Unknown pattern letter: T): write it like d/M/yyyy H:mm or yyyy-MM-dd'T'HH:mm:ss, or epochSeconds or epochMillis.",
            },
            quoteCharacter = '`')
    void patternsMustGiveAWholeTime(String pattern, String message) {
        String given = pattern.equals("'") ? "" : pattern;
        assertThatThrownBy(() -> parse("{\"time\": {\"pattern\": \"" + given + "\"}}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("m.json, line 1, column 22 (/time/pattern): Time pattern \"" + given + "\" " + message);
        assertThatThrownBy(() -> new TimeFormat(Optional.of(given), ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Time pattern \"" + given + "\" " + message);
    }

    @Test
    void countsSince1970HaveNoFormatter() {
        assertThat(new TimeFormat(Optional.of("epochSeconds"), ZoneOffset.UTC).formatter())
                .isEmpty();
        assertThat(new TimeFormat(Optional.of("epochMillis"), ZoneOffset.UTC).formatter())
                .isEmpty();
        assertThat(TimeFormat.RECOGNISED.formatter()).isEmpty();
        assertThat(new TimeFormat(Optional.of("d.M.yy"), ZoneOffset.UTC).formatter())
                .isPresent();
    }

    @Test
    void buildersValidate() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> Mapping.builder().maxRejectedShare(wrong))
                    .hasMessage("Share " + wrong + ": it must lie in [0, 1].");
        }
        assertThatThrownBy(() -> new FileFormat(Optional.of(':'), Optional.empty(), true))
                .hasMessage("Separator \":\": it must be a comma, a semicolon, a tab or a bar (|).");
    }

    @Test
    void aFurtherColumnChangesNothingElse() {
        Mapping mapping = parse(
                "{\"colums\": 1, \"missing\": [\"x\"], \"maxRejectedShare\": 0.5, \"file\": {\"header\": false}, \"time\": {\"zone\": \"Z\"},"
                        + " \"columns\": {\"case\": \"id\", \"other\": [\"a\"]}, \"statuses\": {\"s\": {}}}");
        Mapping more = mapping.withOther("b").withOther("a");
        assertThat(more.others()).containsExactly("a", "b");
        assertThat(more.columns()).isEqualTo(mapping.columns());
        assertThat(more.format()).isEqualTo(mapping.format());
        assertThat(more.time()).isEqualTo(mapping.time());
        assertThat(more.missing()).isEqualTo(mapping.missing());
        assertThat(more.maxRejectedShare()).isEqualTo(0.5);
        assertThat(more.glossary()).isEqualTo(mapping.glossary());
        assertThat(more.notices()).isEqualTo(mapping.notices()).hasSize(1);
    }

    @Test
    void filesAreLoaded(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("m.json"), "\uFEFF{\"columns\": {\"case\": \"id\"}}");
        assertThat(Mapping.load(file).column(Role.CASE)).contains("id");
        Path missing = dir.resolve("none.json");
        assertThatThrownBy(() -> Mapping.load(missing))
                .isInstanceOf(MappingException.class)
                .hasMessage("The mapping " + missing + " does not exist: check the path.");
        assertThatThrownBy(() -> Mapping.load(dir))
                .isInstanceOf(MappingException.class)
                .hasMessage("The mapping " + dir + " cannot be read (IOException): check that it is a readable file.");
        Path latin = Files.write(dir.resolve("l.json"), "{\"ü\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Mapping.load(latin))
                .hasMessage("The mapping " + latin + " is not UTF-8 text: save it as UTF-8.");
        Files.writeString(file, "[]");
        assertThatThrownBy(() -> Mapping.load(file))
                .hasMessage("m.json, line 1, column 1 (the top): an array where an object is needed.");
    }

    @Test
    void theMappingBesideALogIsFound(@TempDir Path dir) throws IOException {
        Path mapping = Files.writeString(dir.resolve("calls.2024.mapping.json"), "{}");
        assertThat(Mapping.beside(dir.resolve("calls.2024.csv"))).contains(mapping);
        assertThat(Mapping.beside(dir.resolve("calls.2024.txt"))).contains(mapping);
        assertThat(Mapping.beside(dir.resolve("calls.csv"))).isEmpty();
        assertThat(Mapping.beside(Path.of("/"))).isEmpty();
        Files.createDirectory(dir.resolve("plain.mapping.json"));
        assertThat(Mapping.beside(dir.resolve("plain"))).isEmpty();
        Path hidden = Files.writeString(dir.resolve(".log.mapping.json"), "{}");
        assertThat(Mapping.beside(dir.resolve(".log"))).contains(hidden);
    }

    @Test
    void formatsThatAreNotDelimited() {
        Mapping mapping = parse("""
                {"file": {"format": "ocel", "records": "/issues/*", "caseType": "order"}}""");
        assertThat(mapping.format())
                .isEqualTo(FileFormat.DETECTED
                        .withFormat(LogFormat.OCEL)
                        .withRecords("/issues/*")
                        .withCaseType("order"));
        assertThat(parse(mapping.toJson()).format()).isEqualTo(mapping.format());
        assertThatThrownBy(() -> parse("{\"file\": {\"format\": \"xml\"}}"))
                .hasMessageContaining(
                        "the format \"xml\" is not known: it is one of csv, jsonl, json, xes, ocel, parquet, sqlite.");
        assertThatThrownBy(() -> parse("{\"file\": {\"records\": \"issues\"}}"))
                .hasMessageContaining(
                        "Records \"issues\": write a JSON pointer such as /issues/*, or nothing for the whole value.");
    }

    @Test
    void theMappingOfAPackedLogLiesBesideIt() {
        assertThat(Mapping.placeBeside(Path.of("logs", "a.b.csv.gz"))).isEqualTo(Path.of("logs", "a.b.mapping.json"));
        assertThat(Mapping.placeBeside(Path.of("a.zip"))).isEqualTo(Path.of("a.mapping.json"));
    }
}
