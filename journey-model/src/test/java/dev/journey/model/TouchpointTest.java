package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TouchpointTest {
    private final Touchpoint call = Touchpoint.named("call")
            .label("Call us")
            .by("cust")
            .traits(Traits.builder().side(Side.CUSTOMER).due(DueParty.COMPANY).build())
            .active(5, 1)
            .waiting(3, 2)
            .customerMoney(0.2)
            .channel("phone")
            .stage("help")
            .asks("order")
            .gives("name")
            .requires("basic")
            .front()
            .build();

    @Test
    void keepsUnknownApartFromZero() {
        assertThat(call.minutes().active()).contains(new Minutes(5, 1));
        assertThat(call.minutes().company()).isEmpty();
        assertThat(call.customerMoney()).hasValue(0.2);
        assertThat(call.companyMoney()).isEmpty();
        assertThat(Touchpoint.named("x").minutes(0, 0).build().minutes()).isEqualTo(StepMinutes.of(0, 0));
        assertThat(Touchpoint.named("x").minutes(StepMinutes.UNKNOWN).build().performer())
                .isEmpty();
    }

    @Test
    void takesTraitsWhole() {
        Touchpoint other = call.toBuilder().traits(Traits.UNKNOWN).build();
        assertThat(other.traits()).isEqualTo(Traits.UNKNOWN);
        assertThat(other.channel()).contains("phone");
    }

    @Test
    void isAValue() {
        assertThat(call.toBuilder().build())
                .isEqualTo(call)
                .hasSameHashCodeAs(call)
                .hasToString("call");
        List<UnaryOperator<TouchpointBuilder>> changes = List.of(
                t -> t.label("x"),
                t -> t.by("x"),
                TouchpointBuilder::accepts,
                t -> t.channel("x"),
                t -> t.stage("x"),
                t -> t.asks("x"),
                t -> t.gives("x"),
                t -> t.customerMoney(1),
                t -> t.companyMoney(1));
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.apply(call.toBuilder()).build()).isNotEqualTo(call));
        assertThat(call)
                .isNotEqualTo("call")
                .isNotEqualTo(Touchpoint.named("other").build());
    }

    @Test
    void listsItsFaults() {
        assertThatThrownBy(() -> Touchpoint.named("x")
                        .byShare("a", 0)
                        .byShare("a", 0.5)
                        .companyMoney(Double.POSITIVE_INFINITY)
                        .company(1, -1)
                        .gives(" ")
                        .build())
                .hasMessage("""
                        Share 0.0 of performer "a": it must lie in (0, 1].
                        Company money Infinity: it must be a finite number not below 0.
                        Minutes with sd -1.0: it must be a finite number not below 0.
                        The shares of its performers sum to 0.5: make them sum to 1.
                        The name of a data item must not be blank: leave it out where there is none.""");
    }
}
