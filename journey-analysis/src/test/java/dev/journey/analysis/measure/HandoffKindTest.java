package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.TestVisit.by;
import static dev.journey.analysis.measure.TestVisit.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.TouchpointClass;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffKindTest {
    private static List<String> kinds(MissingPolicy policy, TestVisit... path) {
        return Walked.over(Handoffs.in(Scope.at(0).missing(policy)), List.of(path))
                .inOrder("handoffs", "selfPairs");
    }

    private static List<String> kinds(TestVisit... path) {
        return kinds(MissingPolicy.SKIP, path);
    }

    private static TestVisit front(String who) {
        return by(who).tier(1).team("front");
    }

    private static TestVisit back(String who) {
        return by(who).tier(2).team("back");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "A B, unclassified",
        "A part, partner",
        "part A, partner",
        "part1 part2, partner",
        "sys part, partner",
        "part sys, partner",
        "A part A, partner partner",
        "sys A, systemToHuman",
        "A sys, humanToSystem",
        "sys1 sys2, unclassified",
        "sys1 sys2 sys1, consult consult",
        "A sys A, humanToSystem systemToHuman",
        "sys A sys, systemToHuman humanToSystem",
        "A B A, consult consult",
        "A B A B, consult consult unclassified",
        "A B A B A, consult consult consult consult",
        "A B C B, unclassified consult consult",
        "A B C A, unclassified unclassified unclassified",
        "A B B A A, consult consult",
        "A cust B cust A, consult consult",
    })
    void theKindFollowsFromSidesAndReturns(String path, String kinds) {
        assertThat(kinds(path(path).toArray(TestVisit[]::new))).containsExactly(kinds.split(" "));
    }

    @Test
    void toAHigherTierIsAnEscalationAndToALowerOneAPushBack() {
        assertThat(kinds(front("A"), back("B"))).containsExactly("escalation");
        assertThat(kinds(back("B"), front("A"))).containsExactly("pushBack");
        assertThat(kinds(front("A"), back("B"), front("C"))).containsExactly("escalation", "pushBack");
    }

    @Test
    void aDirectReturnIsNoEscalation() {
        assertThat(kinds(front("A"), back("B"), front("A"))).containsExactly("consult", "consult");
        assertThat(kinds(front("A"), back("B"), front("A"), back("B")))
                .containsExactly("consult", "consult", "escalation");
    }

    @Test
    void inTheSameTierToAnotherTeamIsATransfer() {
        assertThat(kinds(front("A"), by("B").tier(1).team("billing"))).containsExactly("transfer");
    }

    @Test
    void inTheSameTeamItIsAShiftUnlessTheTierChanges() {
        assertThat(kinds(front("A"), front("B"))).containsExactly("shift");
        assertThat(kinds(by("A").team("front"), by("B").team("front"))).containsExactly("shift");
        assertThat(kinds(front("A"), by("B").team("front"))).containsExactly("shift");
        assertThat(kinds(front("A"), by("B").team("front").tier(2))).containsExactly("escalation");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThat(kinds(by("A").team("x"), by("B").team("y"))).containsExactly("unclassified");
        assertThat(kinds(by("A").tier(1), by("B").tier(1))).containsExactly("unclassified");
        assertThat(kinds(front("A"), by("B").team("y"))).containsExactly("unclassified");
        assertThat(kinds(by("A").team("y"), front("B"))).containsExactly("unclassified");
        assertThat(kinds(front("A"), by("B").tier(1))).containsExactly("unclassified");
        assertThat(kinds(by("A").tier(1), front("B"))).containsExactly("unclassified");
    }

    @Test
    void withAnApprovalInTheMiddleAReturnIsAnApproval() {
        TestVisit approves = by("B").kind(TouchpointClass.APPROVAL);

        assertThat(kinds(by("A"), approves, by("A"))).containsExactly("approval", "approval");
        assertThat(kinds(by("A"), by("B"), approves, by("B"), by("A"))).containsExactly("approval", "approval");
        assertThat(kinds(by("A"), approves)).containsExactly("unclassified");
        assertThat(kinds(approves, by("A"), approves)).containsExactly("consult", "consult");
        assertThat(kinds(by("A"), by("B").kind(TouchpointClass.LOOKUP), by("A")))
                .containsExactly("consult", "consult");
    }

    @Test
    void withMoreAuthorityInTheMiddleAReturnIsAnApproval() {
        assertThat(kinds(by("A").upTo(50), by("B").upTo(51), by("A").upTo(50))).containsExactly("approval", "approval");
        assertThat(kinds(by("A").upTo(50), by("B").upTo(50), by("A").upTo(50))).containsExactly("consult", "consult");
        assertThat(kinds(by("A"), by("B").upTo(50), by("A"))).containsExactly("consult", "consult");
        assertThat(kinds(by("A").upTo(50), by("B"), by("A").upTo(50))).containsExactly("consult", "consult");
    }

    @Test
    void sidesComeBeforeApprovals() {
        assertThat(kinds(by("A"), by("sys").kind(TouchpointClass.APPROVAL), by("A")))
                .containsExactly("humanToSystem", "systemToHuman");
        assertThat(kinds(by("A"), by("part").kind(TouchpointClass.APPROVAL), by("A")))
                .containsExactly("partner", "partner");
    }

    @Test
    void toNobodyIsARequeueWhereMissingIsAValue() {
        assertThat(kinds(MissingPolicy.AS_VALUE, by("A"), by("-"))).containsExactly("requeue");
        assertThat(kinds(MissingPolicy.AS_VALUE, front("A"), back("-"))).containsExactly("requeue");
        assertThat(kinds(MissingPolicy.AS_VALUE, by("sys"), by("-"))).containsExactly("systemToHuman");
    }

    @Test
    void nobodyNeitherConsultsNorIsConsulted() {
        assertThat(kinds(MissingPolicy.AS_VALUE, by("A"), by("-"), by("A"))).containsExactly("requeue", "unclassified");
        assertThat(kinds(MissingPolicy.AS_VALUE, by("-"), by("A"), by("-"))).containsExactly("unclassified", "requeue");
    }

    @Test
    void whoTakesWhatNobodyHeldRelievesNobody() {
        assertThat(kinds(MissingPolicy.AS_VALUE, front("-"), front("A"))).containsExactly("unclassified");
        assertThat(kinds(MissingPolicy.AS_VALUE, front("-"), back("A"))).containsExactly("escalation");
        assertThat(kinds(MissingPolicy.AS_VALUE, back("-"), front("A"))).containsExactly("pushBack");
    }

    @Test
    void aBreakEndsAReturn() {
        assertThat(kinds(MissingPolicy.BREAK, by("A"), by("B"), by("-"), by("A")))
                .containsExactly("unclassified");
        assertThat(kinds(MissingPolicy.SKIP, by("A"), by("B"), by("-"), by("A")))
                .containsExactly("consult", "consult");
    }

    @Test
    void theKeysAreThoseOfTheDefinitionInItsOrder() {
        assertThat(Arrays.stream(HandoffKind.values()).map(HandoffKind::key))
                .containsExactly(
                        "partner",
                        "systemToHuman",
                        "humanToSystem",
                        "requeue",
                        "approval",
                        "consult",
                        "escalation",
                        "pushBack",
                        "transfer",
                        "shift",
                        "unclassified");
    }
}
