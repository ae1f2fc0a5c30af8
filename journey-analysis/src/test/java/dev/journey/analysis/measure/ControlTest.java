package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.TestVisit.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTest {
    private static Walked walk(TestVisit... path) {
        return Walked.over(Control.measure(), List.of(path));
    }

    private static TestVisit asks(String who) {
        return by(who).move(Side.CUSTOMER);
    }

    private static TestVisit resolves(String who) {
        return by(who).reaching(Outcome.RESOLVED);
    }

    @Test
    void timeCountsForTheSideThatOwesTheNextMove() {
        Walked walked = walk(
                by("cust").lasting(1),
                by("A").lasting(10),
                asks("A").lasting(100),
                by("cust").lasting(1000),
                by("sys").lasting(10_000));

        assertThat(walked.amount("unresolved")).isEqualTo(11_111);
        assertThat(walked.amount("customerHeld")).isEqualTo(1101);
    }

    @Test
    void theCompanyCanKeepTheMoveAfterACustomersStep() {
        Walked walked = walk(by("cust").move(Side.COMPANY).lasting(5), asks("A").lasting(7));

        assertThat(walked.amount("customerHeld")).isEqualTo(7);
        assertThat(walked.count("handBacks")).isEqualTo(1);
    }

    @Test
    void timeAfterTheOutcomeIsNotUnresolved() {
        Walked walked = walk(
                by("A").lasting(1),
                resolves("A").lasting(10),
                by("cust").kind(TouchpointClass.SURVEY).lasting(100),
                by("A").kind(TouchpointClass.SALES).lasting(1000));

        assertThat(walked.amount("unresolved")).isEqualTo(1);
        assertThat(walked.amount("customerHeld")).isZero();
        assertThat(walked.count("handBacks")).isZero();
        assertThat(walked.count("reEntries")).isZero();
    }

    @Test
    void surveysBeforeTheOutcomeLeaveTheIssueOpen() {
        assertThat(walk(by("A").kind(TouchpointClass.SURVEY).lasting(3)).amount("unresolved"))
                .isEqualTo(3);
        assertThat(walk(by("A").kind(TouchpointClass.SALES).lasting(3)).amount("unresolved"))
                .isEqualTo(3);
    }

    @Test
    void anyOtherStepAfterTheOutcomeOpensTheIssueAgain() {
        Walked walked = walk(
                resolves("A").lasting(1),
                by("cust").kind(TouchpointClass.CHASE).lasting(10),
                resolves("A").lasting(100),
                by("B").lasting(1000));

        assertThat(walked.amount("unresolved")).isEqualTo(1010);
        assertThat(walked.amount("customerHeld")).isEqualTo(10);
        assertThat(walked.count("reEntries")).isEqualTo(2);
        assertThat(walked.count("handBacks")).isZero();
    }

    @Test
    void aCaseThatTheCustomerOpensDoesNotBeginWithAHandBack() {
        assertThat(walk(by("cust"), by("cust"), by("A")).count("handBacks")).isZero();
    }

    @Test
    void aCaseThatBeginsWithTheCompanyAskingDoes() {
        assertThat(walk(asks("A"), by("cust"), by("A")).count("handBacks")).isEqualTo(1);
    }

    @Test
    void theBallGoesBackOnceHoweverLongItStays() {
        assertThat(walk(by("cust"), by("A"), asks("A"), asks("B"), by("cust"), by("A"), by("cust"))
                        .count("handBacks"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ABANDONED", "LOST"})
    void aCustomerWhoGivesUpWasNotHandedAnything(Outcome outcome) {
        assertThat(walk(by("A"), by("cust").reaching(outcome)).count("handBacks"))
                .isZero();
        assertThat(walk(asks("A").reaching(outcome)).count("handBacks")).isZero();
    }

    @Test
    void aCustomerWhoSolvesItAloneWasHandedTheWork() {
        assertThat(walk(by("A"), resolves("cust")).count("handBacks")).isEqualTo(1);
    }

    @Test
    void closingUnresolvedWithTheMoveAtTheCustomerIsAHandBack() {
        assertThat(walk(by("A"), asks("A").reaching(Outcome.REFUSED)).count("handBacks"))
                .isEqualTo(1);
    }

    @Test
    void aCompanyStepThatResolvesTheIssueHandsNothingBack() {
        assertThat(walk(by("A"), asks("A").reaching(Outcome.RESOLVED)).count("handBacks"))
                .isZero();
        assertThat(walk(asks("A").reaching(Outcome.RESOLVED)).count("handBacks"))
                .isZero();
    }

    @Test
    void anInvitationToASurveyAfterTheOutcomeIsNoHandBack() {
        assertThat(walk(resolves("A"), asks("A").kind(TouchpointClass.SURVEY)).count("handBacks"))
                .isZero();
    }

    @Test
    void closingAgainWhatIsOverIsNoHandBack() {
        assertThat(walk(resolves("A"), asks("A").reaching(Outcome.REFUSED)).count("handBacks"))
                .isZero();
    }

    @Test
    void askingAfterTheOutcomeOpensTheIssueAndHandsItBack() {
        Walked walked = walk(resolves("A"), asks("A"));

        assertThat(walked.count("handBacks")).isEqualTo(1);
        assertThat(walked.count("reEntries")).isEqualTo(1);
    }

    @Test
    void aCustomerWhoComesBackWasNotHandedAnything() {
        assertThat(walk(resolves("A"), by("cust")).count("handBacks")).isZero();
    }

    @Test
    void theMemoryIsWhereTheBallIs() {
        assertThat(Control.measure().start()).isEqualTo(Control.Memory.START);
        assertThat(Control.after(Control.Memory.START, by("A"))).isEqualTo(Control.Memory.COMPANY);
        assertThat(Control.after(Control.Memory.START, by("cust"))).isEqualTo(Control.Memory.CUSTOMER);
        assertThat(Control.after(Control.Memory.COMPANY, resolves("A"))).isEqualTo(Control.Memory.OVER);
        assertThat(Control.measure().entries())
                .containsExactly(
                        Entry.millis("unresolved"),
                        Entry.millis("customerHeld"),
                        Entry.arc("handBacks"),
                        Entry.arc("reEntries"));
    }
}
