package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.DueParties.Memory.FRESH;
import static dev.journey.analysis.measure.DueParties.Memory.KNOWN;
import static dev.journey.analysis.measure.DueParties.Memory.TOLD;
import static dev.journey.analysis.measure.DueParties.Memory.VERIFIED;
import static dev.journey.analysis.measure.TestVisit.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.DueParty;
import dev.journey.model.TouchpointClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DuePartiesTest {
    @ParameterizedTest
    @EnumSource(DueParty.class)
    void whatIsStatedComesFirst(DueParty stated) {
        TestVisit visit = by("cust").kind(TouchpointClass.VALUE).due(stated);

        assertThat(DueParties.of(FRESH, visit)).isEqualTo(stated);
        assertThat(DueParties.of(KNOWN, visit)).isEqualTo(stated);
    }

    @ParameterizedTest
    @EnumSource(DueParties.Memory.class)
    void valueIsTheCustomersAlways(DueParties.Memory memory) {
        assertThat(DueParties.of(memory, by("cust").kind(TouchpointClass.VALUE)))
                .isEqualTo(DueParty.CUSTOMER);
        assertThat(DueParties.of(memory, by("A").kind(TouchpointClass.VALUE))).isEqualTo(DueParty.CUSTOMER);
    }

    @Test
    void oneIdentityCheckIsTheCustomers() {
        TestVisit check = by("A").kind(TouchpointClass.VERIFICATION);

        assertThat(DueParties.of(FRESH, check)).isEqualTo(DueParty.CUSTOMER);
        assertThat(DueParties.of(TOLD, check)).isEqualTo(DueParty.CUSTOMER);
        assertThat(DueParties.of(VERIFIED, check)).isEqualTo(DueParty.COMPANY);
        assertThat(DueParties.of(KNOWN, check)).isEqualTo(DueParty.COMPANY);
    }

    @Test
    void firstFactsAreTheCustomers() {
        assertThat(DueParties.of(FRESH, by("cust"))).isEqualTo(DueParty.CUSTOMER);
        assertThat(DueParties.of(VERIFIED, by("cust"))).isEqualTo(DueParty.CUSTOMER);
        assertThat(DueParties.of(TOLD, by("cust"))).isEqualTo(DueParty.COMPANY);
        assertThat(DueParties.of(KNOWN, by("cust"))).isEqualTo(DueParty.COMPANY);
        assertThat(DueParties.of(FRESH, by("A"))).isEqualTo(DueParty.COMPANY);
    }

    @ParameterizedTest
    @EnumSource(
            value = TouchpointClass.class,
            mode = Mode.EXCLUDE,
            names = {"VALUE", "VERIFICATION"})
    void everythingElseIsTheCompanys(TouchpointClass kind) {
        assertThat(DueParties.of(FRESH, by("cust").kind(kind))).isEqualTo(DueParty.COMPANY);
        assertThat(DueParties.of(FRESH, by("A").kind(kind))).isEqualTo(DueParty.COMPANY);
    }

    @Test
    void whatTheCustomerDidOnceIsRemembered() {
        TestVisit check = by("A").kind(TouchpointClass.VERIFICATION);

        assertThat(DueParties.after(FRESH, by("A"))).isEqualTo(FRESH);
        assertThat(DueParties.after(FRESH, by("cust"))).isEqualTo(TOLD);
        assertThat(DueParties.after(FRESH, check)).isEqualTo(VERIFIED);
        assertThat(DueParties.after(TOLD, check)).isEqualTo(KNOWN);
        assertThat(DueParties.after(VERIFIED, by("cust"))).isEqualTo(KNOWN);
        assertThat(DueParties.after(FRESH, by("cust").kind(TouchpointClass.VERIFICATION)))
                .isEqualTo(KNOWN);
        assertThat(DueParties.after(TOLD, by("A"))).isEqualTo(TOLD);
        assertThat(DueParties.after(VERIFIED, by("A"))).isEqualTo(VERIFIED);
        assertThat(DueParties.after(KNOWN, by("A"))).isEqualTo(KNOWN);
    }
}
