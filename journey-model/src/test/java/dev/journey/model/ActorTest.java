package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {
    private final Actor desk = Actor.named("desk", Side.COMPANY)
            .team("front")
            .tier(1)
            .skill("net")
            .access("billing", "crm")
            .able("basic")
            .authority(20)
            .authority(50.0)
            .build();

    @Test
    void canWhatItsCapabilitiesCover() {
        assertThat(desk.can(Capability.parse("auth:50"))).isTrue();
        assertThat(desk.can(Capability.parse("auth:50.01"))).isFalse();
        assertThat(desk.canAll(Set.of(Capability.parse("skill:net"), Capability.parse("basic"))))
                .isTrue();
        assertThat(desk.canAll(Set.of(Capability.parse("skill:net"), Capability.parse("other"))))
                .isFalse();
        assertThat(Actor.of("cust", Side.CUSTOMER).canAll(Set.of())).isTrue();
        assertThat(desk.capabilities())
                .extracting(Capability::toString)
                .containsExactly("basic", "skill:net", "access:billing", "access:crm", "auth:50");
    }

    @Test
    void saysWhatItKnows() {
        assertThat(desk.authorityLimit()).hasValue(50);
        assertThat(Actor.of("cust", Side.CUSTOMER).authorityLimit()).isEmpty();
        assertThat(desk.team()).contains("front");
        assertThat(desk.tier()).hasValue(1);
        assertThat(desk.skills()).containsExactly("net");
        assertThat(desk.systems()).containsExactly("billing", "crm");
        assertThat(desk.abilities()).containsExactly("basic");
        assertThat(desk).hasToString("desk (COMPANY)");
    }

    @Test
    void isAValue() {
        assertThat(desk.toBuilder().build()).isEqualTo(desk).hasSameHashCodeAs(desk);
        assertThat(desk.toBuilder().with(Capability.parse("auth:0")).build()).isNotEqualTo(desk);
        assertThat(desk.toBuilder().with(Capability.parse("auth:0")).build().authorityLimit())
                .hasValue(0);
        assertThat(desk.toBuilder().tier(2).build()).isNotEqualTo(desk);
        assertThat(desk.toBuilder().team("back").build()).isNotEqualTo(desk);
        assertThat(Actor.of("desk", Side.SYSTEM))
                .isNotEqualTo(Actor.of("desk", Side.COMPANY))
                .isNotEqualTo("desk");
        assertThat(Actor.of("desk", Side.SYSTEM)).isNotEqualTo(Actor.of("other", Side.SYSTEM));
    }

    @Test
    void listsItsFaults() {
        assertThatThrownBy(() -> Actor.named(" ", Side.SYSTEM)
                        .tier(-1)
                        .authority(Double.NaN)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        An actor needs an id that is not blank.
                        Tier -1: it must be 0 or more, where 1 is the front line.
                        Authority limit NaN: it must be a finite number not below 0.""");
    }
}
