package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.budget.Claims;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The schema of claims takes the example and refuses what {@link Claims} refuses. */
class ClaimsSchemaTest {
    private static List<com.networknt.schema.Error> faults(String json) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Claims.class.getResourceAsStream("journey-claims-1.schema.json"))) {
            JsonNode text = new ObjectMapper().readTree(stream);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            return schema.validate(new ObjectMapper().readTree(json));
        }
    }

    @Test
    void the_example_keeps_it() throws IOException {
        assertThat(faults(Files.readString(Path.of("../examples/ci/contact-centre.claims.json"))))
                .isEmpty();
    }

    @Test
    void a_claim_without_a_limit_or_with_an_unknown_key_does_not() throws IOException {
        String claim = "{\"schema\": \"journey-claims/1\", \"claims\": [{\"claim\": \"x\", \"figure\": \"a\"%s}]}";
        assertThat(faults(claim.formatted(", \"atLeast\": 1"))).isEmpty();
        assertThat(faults(claim.formatted(""))).isNotEmpty();
        assertThat(faults(claim.formatted(", \"atLeast\": 1, \"metric\": 2"))).isNotEmpty();
    }
}
