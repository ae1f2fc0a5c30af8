package dev.journey.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.json.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyJsonTest {
    private static final Path LAPTOP = Path.of("..", "examples", "journeys", "laptop.json");

    @TempDir
    Path folder;

    @Test
    void loadsTheLaptopStory() throws IOException {
        Journey laptop = Journey.load(LAPTOP);
        assertThat(Totals.of(laptop, Totals::customerMinutes)).isCloseTo(258.3013698630, within(1e-9));
        assertThat(Totals.of(laptop, at -> at.minutes().company().orElseThrow().mean()))
                .isCloseTo(18.2431506849, within(1e-9));
        assertThat(laptop.touchpoints().stream()
                        .filter(at ->
                                laptop.sideOf(at) == Side.CUSTOMER && !at.id().equals("start")))
                .hasSize(4)
                .allSatisfy(at -> assertThat(at.traits().due()).contains(DueParty.COMPANY));
        assertThat(laptop.transitions())
                .extracting(Transition::toString)
                .isEqualTo(Stories.laptop().transitions().stream()
                        .map(Transition::toString)
                        .toList());
        assertThat(JourneySchema.faults(Files.readString(LAPTOP))).isEmpty();
    }

    @Test
    void writesWhatItReads() throws IOException {
        String text = Files.readString(
                Path.of("src", "test", "resources", "dev", "journey", "model", "graph", "refund.json"));
        Journey journey = Journey.parse(text, "refund.json");
        assertThat(journey.toJson()).isEqualTo(text);
        assertThat(JourneySchema.faults(text)).isEmpty();
        assertThat(journey.actor("desk").authorityLimit()).hasValue(50.5);
    }

    @Test
    void writesForks() {
        Journey journey = Stories.compensation()
                .startAnew()
                .start("register", 0.5)
                .start("reinitiate", 0.5)
                .build();
        assertThat(Journey.parse(journey.toJson(), "x")).isEqualTo(journey);
        assertThat(JourneySchema.faults(journey.toJson())).isEmpty();
    }

    @Test
    void namesThePlaceOfEveryFault() {
        String text = """
                {
                  "schema": "journey/1",
                  "nam": "X",
                  "actors": [{"id": "a", "side": "NOBODY"}],
                  "touchpoints": [
                    {"id": "t", "customerMinutes": -1},
                    {"id": "u", "due": 3, "zzzzzzzz": 1},
                    {"label": "v"}
                  ],
                  "start": [{"touchpoint": "t", "probability": 1, "count": 1}],
                  "transitions": [
                    {"from": "t", "to": "u", "probabilty": 1},
                    {"from": "t", "to": "u", "fork": "f"},
                    {"from": "t", "to": "u", "count": 1.5}
                  ],
                  "forks": 5,
                  "outcomes": {"LOST": {"money": -1}, "LOSTT": {}}
                }""";
        JourneyException thrown = catchThrowableOfType(JourneyException.class, () -> Journey.parse(text, "x.json"));
        assertThat(thrown.faults())
                .containsExactly(
                        "x.json, line 1, column 1 (the top): the key \"nam\" is not known: did you mean \"name\"?",
                        "x.json, line 4, column 34 (/actors/0/side): \"NOBODY\" is not one of CUSTOMER, COMPANY, SYSTEM, PARTNER.",
                        "x.json, line 6, column 36 (/touchpoints/0/customerMinutes): Minutes with mean -1.0: it must be a finite number not below 0.",
                        "x.json, line 7, column 5 (/touchpoints/1): the key \"zzzzzzzz\" is not known: remove it, or use one of accepts, by, channel, class, companyMinutes, companyMoney, customerMinutes, customerMoney, dataAsked, dataGiven, due, id, label, move, outcome, requires, side, stage, unattendedMinutes, visibility, waitMinutes.",
                        "x.json, line 7, column 24 (/touchpoints/1/due): 3 where a text is needed.",
                        "x.json, line 8, column 5 (/touchpoints/2): the key \"id\" is missing: add it.",
                        "x.json, line 10, column 13 (/start/0): give \"probability\" or \"count\", not both.",
                        "x.json, line 12, column 5 (/transitions/0): the key \"probabilty\" is not known: did you mean \"probability\"?",
                        "x.json, line 13, column 5 (/transitions/1): give \"fork\" and \"branch\" together: the fork's id and the number of its branch, from 0.",
                        "x.json, line 14, column 39 (/transitions/2/count): 1.5 is not a whole number.",
                        "x.json, line 16, column 12 (/forks): 5 where an array is needed.",
                        "x.json, line 17, column 15 (/outcomes): the key \"LOSTT\" is not known: did you mean \"LOST\"?",
                        "x.json, line 17, column 24 (/outcomes/LOST): Outcome cost of 0.0 effort-minutes and money -1.0: both must be finite numbers not below 0.");
    }

    @Test
    void namesThePlaceOfWhatIsUnsound() {
        JourneyException thrown = catchThrowableOfType(JourneyException.class, () -> Journey.parse("""
                {"schema": "journey/1",
                 "touchpoints": [{"id": "t"}, {"id": "u", "customerMoney": -1}],
                 "start": "t",
                 "transitions": [{"from": "t", "to": "u", "probability": 0.5}]}""", "x.json"));
        assertThat(thrown.faults())
                .containsExactly(
                        "x.json, line 2, column 31 (/touchpoints/1): Touchpoint \"u\": Customer money -1.0: it must be a finite number not below 0.",
                        "x.json, line 2, column 18 (/touchpoints/0): Touchpoint \"t\": the probabilities of its transitions sum to 0.5: make them sum to 1.",
                        "x.json, line 2, column 18 (/touchpoints/0): Touchpoint \"t\" can never reach an outcome: add a transition to an outcome, or mark it as one.",
                        "x.json, line 2, column 31 (/touchpoints/1): Touchpoint \"u\" can never reach an outcome: add a transition to an outcome, or mark it as one.");
        assertThatThrownBy(() -> Journey.parse("{\"schema\": \"journey/2\"}", "x.json"))
                .hasMessage(
                        "x.json, line 1, column 12 (/schema): the schema \"journey/2\" is not known: this version reads journey/1.");
        assertThatThrownBy(() -> Journey.parse("{", "x.json")).isInstanceOf(JsonException.class);
    }

    @Test
    void readsCommentsAndCapabilities() {
        Journey journey = Journey.parse("""
                {"$schema": "journey-1.schema.json", "schema": "journey/1", "comment": ["anything"],
                 "touchpoints": [{"id": "t", "comment": 1, "outcome": "refused"}],
                 "start": "t", "outcomes": {"comment": "none"}}""", "x.json");
        assertThat(journey.name()).isEqualTo("x.json");
        assertThat(journey.outcomes()).containsExactly(Outcome.REFUSED);
        assertThatThrownBy(() -> Journey.parse(
                        "{\"schema\": \"journey/1\", \"touchpoints\": [{\"id\": \"t\", \"requires\": [\"skill:\"]}], \"start\": \"t\"}",
                        "x"))
                .hasMessageContaining("(/touchpoints/0/requires/0): Capability \"skill:\": write skill:NAME");
    }

    @Test
    void saysWhyAFileCannotBeLoaded() throws IOException {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> Journey.load(missing))
                .isInstanceOf(JourneyException.class)
                .hasMessage("The journey " + missing + " does not exist: check the path.");
        Path latin = Files.write(folder.resolve("latin.json"), "\"\u00e4\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Journey.load(latin))
                .hasMessage("The journey " + latin + " is not UTF-8 text: save it as UTF-8.");
        assertThatThrownBy(() -> Journey.load(folder))
                .hasMessage(
                        "The journey " + folder + " cannot be read (IOException): check that it is a readable file.");
    }
}
