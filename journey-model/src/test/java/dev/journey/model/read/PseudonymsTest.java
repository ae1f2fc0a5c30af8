package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Glossary;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final Pseudonyms KEYED = Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
    private static final Party SYSTEM =
            new Party(Optional.of(Side.SYSTEM), OptionalInt.empty(), OptionalDouble.empty());
    private static final String LOG = """
            id,step,time,who,customer,why,note
            C1,Call,2024-05-06,Ann,Eve,she was angry,Eve called
            C1,Mail,2024-05-07,Bot,Eve,x,y
            C2,Call,Eve,Ann,Eve,x,y
            """;

    private static Mapping.Builder mapping() {
        Glossary glossary = new Glossary(
                Map.of(),
                Map.of(),
                List.of(PartyRule.matching("B.t", SYSTEM)),
                List.of(),
                Map.of(),
                ServiceFacts.UNKNOWN);
        return Csv.mapping()
                .column(Role.ACTOR, "who")
                .column(Role.CUSTOMER, "customer")
                .column(Role.REASON, "why")
                .other("note")
                .glossary(glossary);
    }

    private static ReadResult read(Pseudonyms pseudonyms) {
        return LogReader.with(mapping().build()).pseudonymise(pseudonyms).read("calls.csv", Bytes.of(LOG));
    }

    /** By {@code printf 'customer\0Eve' | openssl dgst -sha256 -hmac 0123456789abcdef}, first 80 bits, base32. */
    @Test
    void aPseudonymIsAKeyedHashOfRoleAndId() {
        assertThat(KEYED.of(Role.CUSTOMER, "Eve")).isEqualTo("customer-vzd5cwr6zoray6ve");
        assertThat(KEYED.of(Role.ACTOR, "Eve"))
                .isNotEqualTo(KEYED.of(Role.CUSTOMER, "Eve").replace("customer", "actor"));
    }

    @Test
    void idsAreReplacedAndFreeTextIsLeftOut() {
        ReadResult read = read(KEYED);
        EventLog log = read.log();
        assertThat(log.caseId(0)).isEqualTo(KEYED.of(Role.CASE, "C1"));
        assertThat(log.column(Role.CUSTOMER).orElseThrow().dictionary().names())
                .containsExactly(KEYED.of(Role.CUSTOMER, "Eve"));
        assertThat(log.column(Role.ACTOR).orElseThrow().value(1)).contains(KEYED.of(Role.ACTOR, "Bot"));
        assertThat(log.column(Role.REASON)).isEmpty();
        assertThat(log.otherColumns()).isEmpty();
        assertThat(read.report().columns()).doesNotContainKeys("reason", "note");
        assertThat(read.report().notices()).contains("Free text was left out: reason, note.");
    }

    @Test
    void freeTextStaysWhereItIsNamed() {
        EventLog log = read(KEYED.keeping("reason").keeping("note")).log();
        assertThat(log.column(Role.REASON).orElseThrow().value(0)).contains("she was angry");
        assertThat(log.column("note").orElseThrow().value(0)).contains("Eve called");
    }

    @Test
    void whatTheMappingSaysOfActorsGoesWithThem() {
        assertThat(read(KEYED).log().glossary().actor(KEYED.of(Role.ACTOR, "Bot")))
                .isEqualTo(SYSTEM);
        assertThat(read(KEYED).log().glossary().actor(KEYED.of(Role.ACTOR, "Ann")))
                .isEqualTo(Party.UNKNOWN);
    }

    @Test
    void nothingOfAnIdIsToldAnywhere() {
        ReadResult read = read(KEYED);
        assertThat(read.report().rejected()).isEqualTo(1);
        assertThat(read.report().toString())
                .doesNotContain("Eve")
                .doesNotContain("Ann")
                .doesNotContain("C1");
        assertThatThrownBy(() -> LogReader.with(mapping().maxRejectedShare(0).build())
                        .pseudonymise(KEYED)
                        .read("calls.csv", Bytes.of(LOG)))
                .isInstanceOf(ReadException.class)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("Eve"));
    }

    @Test
    void aKeyThatCanBeGuessed() {
        assertThatThrownBy(() -> Pseudonyms.keyed(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of 15 bytes: give 16 or more, which nobody can guess.");
    }
}
