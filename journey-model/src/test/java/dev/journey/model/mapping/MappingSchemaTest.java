package dev.journey.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.model.Role;
import dev.journey.model.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the reader says. */
class MappingSchemaTest {
    private static final String RESOURCE = "journey-mapping-1.schema.json";

    private static Schema schema() throws IOException {
        try (InputStream in = Mapping.class.getResourceAsStream(RESOURCE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static boolean schemaAccepts(String json) throws IOException {
        return schema().validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean readerAccepts(String json) {
        try {
            Mapping.parse(json, "m.json");
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    /** Values to put in place of a part; each part is tried with each. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "1.5",
            "0.5",
            "2.0",
            "\"\"",
            "\"x\"",
            "\"COMPANY\"",
            "\"company\"",
            "\"CUSTOMER\"",
            "\"PARTNER\"",
            "\"shared\"",
            "\"Chase\"",
            "\"BACK\"",
            "\"Lost\"",
            "\"Resend\"",
            "\",\"",
            "\"\\t\"",
            "\"journey-mapping/1\"",
            "[]",
            "{}",
            "[\"x\"]",
            "[1]",
            "[0]",
            "[null]",
            "[{}]",
            "[{\"name\": \"a\"}]",
            "[{\"match\": \"a\"}]",
            "[{\"name\": \"a\", \"match\": \"b\"}]",
            "[{\"name\": null, \"match\": \"b\"}]",
            "[{\"name\": 1}]",
            "[{\"name\": \"a\", \"tier\": 0}]",
            "[{\"name\": \"a\", \"tier\": 1.5}]",
            "[{\"name\": \"a\", \"authority\": 0.5}]",
            "[{\"name\": \"a\", \"authority\": -0.5}]",
            "[{\"name\": \"a\", \"authority\": \"50\"}]",
            "[{\"name\": \"a\", \"side\": \"us\"}]",
            "{\"mean\": 1}",
            "{\"mean\": 1, \"sd\": 2}",
            "{\"mean\": 1, \"sd\": null}",
            "{\"mean\": null}",
            "{\"mean\": -1}",
            "{\"sd\": 1}",
            "{\"mean\": 1, \"sd\": -1}",
            "{\"x\": {}}",
            "{\"x\": null}",
            "{\"x\": 1}",
            "{\"comment\": \"c\"}",
            "{\"comment\": {}}",
            "{\"comment\": 1}",
            "{\"comment\": {\"side\": 1}}",
            "[\"auth:50\"]",
            "[\"AUTH: 5.5 \"]",
            "[\"auth:x\"]",
            "[\"auth:-1\"]",
            "[\"skill:\"]",
            "[\" access: \"]",
            "[\"skill:a\"]",
            "[\"  \"]",
            "[\"author\"]");

    private static Stream<String> mappings() {
        List<String> parts = new ArrayList<>(List.of(
                "{\"schema\": %s}",
                "{\"comment\": %s}",
                "{\"unknown\": %s}",
                "%s",
                "{\"file\": %s}",
                "{\"file\": {\"separator\": %s}}",
                "{\"file\": {\"header\": %s}}",
                "{\"missing\": %s}",
                "{\"time\": %s}",
                "{\"maxRejectedShare\": %s}",
                "{\"columns\": %s}",
                "{\"columns\": {\"case\": %s}}",
                "{\"columns\": {\"other\": %s}}",
                "{\"columns\": {\"comment\": %s}}",
                "{\"touchpoints\": %s}",
                "{\"statuses\": %s}",
                "{\"actors\": %s}",
                "{\"teams\": %s}",
                "{\"assume\": %s}",
                "{\"assume\": {\"phone\": %s}}",
                "{\"assume\": {\"phone\": {\"companyMinutes\": %s}}}",
                "{\"columns\": {\"promiseDue\": %s}}",
                "{\"service\": %s}",
                "{\"service\": {\"currency\": %s}}",
                "{\"service\": {\"customers\": %s}}",
                "{\"service\": {\"population\": %s}}",
                "{\"service\": {\"population\": {\"a\": %s}}}",
                "{\"service\": {\"withdraws\": %s}}",
                "{\"service\": {\"origins\": %s}}",
                "{\"service\": {\"surveys\": %s}}",
                "{\"service\": {\"surveys\": {\"CES\": {\"low\": -9, \"high\": 7, \"best\": %s}}}}",
                "{\"service\": {\"surveys\": {\"CES\": {\"low\": %s, \"high\": 7, \"best\": \"low\"}}}}",
                "{\"service\": {\"staff\": %s}}",
                "{\"service\": {\"staff\": {\"Ann\": %s}}}",
                "{\"service\": {\"staff\": {\"Ann\": {\"can\": %s}}}}",
                "{\"service\": {\"staff\": {\"Ann\": {\"engagement\": %s}}}}",
                "{\"service\": {\"items\": {\"id\": %s}}}",
                "{\"service\": {\"items\": {\"id\": {\"ask\": %s, \"expiresDays\": 9}}}}",
                "{\"service\": {\"items\": {\"id\": {\"expiresDays\": %s}}}}",
                "{\"service\": {\"propensity\": %s}}",
                "{\"service\": {\"propensity\": {\"affected\": 9, \"contacted\": %s}}}"));
        for (String trait : List.of(
                "side",
                "due",
                "class",
                "visibility",
                "move",
                "outcome",
                "accepts",
                "requires",
                "waitMinutes",
                "comment")) {
            parts.add("{\"touchpoints\": {\"a\": {\"" + trait + "\": %s}}}");
        }
        return parts.stream().flatMap(part -> VALUES.stream().map(value -> String.format(part, value)));
    }

    @Test
    void schemaAcceptsWhatTheReaderAcceptsAndNothingElse() throws IOException {
        Schema schema = schema();
        List<String> accepted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        mappings().forEach(json -> {
            boolean bySchema = schema.validate(json, InputFormat.JSON).isEmpty();
            assertThat(bySchema).as(json).isEqualTo(readerAccepts(json));
            (bySchema ? accepted : refused).add(json);
        });
        assertThat(accepted).hasSizeGreaterThan(400);
        assertThat(refused).hasSizeGreaterThan(400);
    }

    /** What a schema cannot say, and says so in its description. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"file\": {\"charset\": \"klingon\"}}",
                "{\"time\": {\"zone\": \"Mars\"}}",
                "{\"time\": {\"pattern\": \"H:mm\"}}",
                "{\"actors\": [{\"match\": \"(\"}]}",
                "{\"service\": {\"surveys\": {\"CES\": {\"low\": 7, \"high\": 1, \"best\": \"HIGH\"}}}}",
                "{\"service\": {\"propensity\": {\"affected\": 1, \"contacted\": 2}}}",
                "{\"service\": {\"staff\": {\"Ann\": {\"trained\": \"yesterday\"}}}}"
            })
    void onlyTheReaderKnowsCharsetsZonesPatternsAndExpressions(String json) throws IOException {
        assertThat(schemaAccepts(json)).isTrue();
        assertThat(readerAccepts(json)).isFalse();
    }

    @Test
    void schemaNamesEveryRole() throws IOException {
        try (InputStream in = Mapping.class.getResourceAsStream(RESOURCE)) {
            JsonNode columns = new ObjectMapper().readTree(in).at("/properties/columns/properties");
            List<String> expected =
                    new ArrayList<>(Arrays.stream(Role.values()).map(Role::key).toList());
            expected.add("other");
            expected.add("comment");
            List<String> named = new ArrayList<>();
            columns.fieldNames().forEachRemaining(named::add);
            assertThat(named).containsExactlyElementsOf(expected);
        }
    }

    private static List<Path> shipped() throws IOException {
        List<Path> shipped = new ArrayList<>();
        for (String folder : List.of("../examples/mappings", "../examples/logs")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .forEach(shipped::add);
                }
            }
        }
        return shipped;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedMappingsAreValidAndFullyUsed(Path file) throws IOException {
        assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        assertThat(Mapping.load(file).notices()).isEmpty();
    }
}
