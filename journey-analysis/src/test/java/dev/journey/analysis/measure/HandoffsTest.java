package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.TestVisit.by;
import static dev.journey.analysis.measure.TestVisit.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffsTest {
    private static final Scope ACTORS = Scope.at(0);
    private static final Scope WITHOUT_SYSTEMS = new Scope(0, MissingPolicy.SKIP, false, false, false);
    private static final Scope UNTIL_OUTCOME = new Scope(0, MissingPolicy.SKIP, true, false, true);

    private static long handoffs(Scope scope, String path) {
        return Walked.over(Handoffs.in(scope), path(path)).count("handoffs");
    }

    @ParameterizedTest(name = "\"{0}\" has {1} handoffs and {2} self-pairs")
    @CsvSource({
        "'', 0, 0",
        "A, 0, 0",
        "cust, 0, 0",
        "A A, 0, 1",
        "A cust A, 0, 1",
        "A cust B, 1, 0",
        "A B A B, 3, 0",
        "cust A cust B sys B A cust, 4, 0",
        "A part A, 2, 0",
        "A A B B B A, 2, 3",
    })
    void responsibilityPassesBetweenRunsOfTheCompanySide(String path, long handoffs, long selfPairs) {
        Walked walked = Walked.over(Handoffs.in(ACTORS), path(path));

        assertThat(walked.count("handoffs")).isEqualTo(handoffs);
        assertThat(walked.count("selfPairs")).isEqualTo(selfPairs);
    }

    @Test
    void withoutSystemsTheExampleOfTheDefinitionHasTwo() {
        assertThat(handoffs(WITHOUT_SYSTEMS, "cust A cust B sys B A cust")).isEqualTo(2);
    }

    @ParameterizedTest(name = "\"{0}\": skip {1}, as value {2}, break {3}")
    @CsvSource({
        "A - B, 1, 2, 0",
        "A - A, 0, 2, 0",
        "A - - A, 0, 2, 0",
        "- A B -, 1, 3, 1",
        "A B - B A, 2, 4, 2",
        "- -, 0, 0, 0",
        "A - cust B, 1, 2, 0",
        "A cust - cust A B, 1, 3, 1",
    })
    void aStepWithoutAValueIsSkippedOrAValueOrABreak(String path, long skip, long asValue, long broken) {
        assertThat(handoffs(ACTORS, path)).isEqualTo(skip);
        assertThat(handoffs(ACTORS.missing(MissingPolicy.AS_VALUE), path)).isEqualTo(asValue);
        assertThat(handoffs(ACTORS.missing(MissingPolicy.BREAK), path)).isEqualTo(broken);
    }

    @Test
    void aBreakAlsoEndsSelfPairsAndReturns() {
        Walked walked = Walked.over(Handoffs.in(ACTORS.missing(MissingPolicy.BREAK)), path("A B - B A A - A"));

        assertThat(walked.inOrder())
                .containsExactly("handoffs", "unclassified", "handoffs", "selfPairs", "unclassified");
    }

    @Test
    void missingNeighboursAreSelfPairsWhereMissingIsAValue() {
        assertThat(Walked.over(Handoffs.in(ACTORS.missing(MissingPolicy.AS_VALUE)), path("- - A"))
                        .count("selfPairs"))
                .isEqualTo(1);
    }

    @Test
    void visibleHandoffsAreThoseBetweenStepsThatTheCustomerSees() {
        List<TestVisit> path = List.of(by("A").seen(), by("B"), by("A").seen(), by("C").seen());

        assertThat(Walked.over(Handoffs.in(ACTORS), path).count("handoffs")).isEqualTo(3);
        assertThat(Walked.over(Handoffs.in(ACTORS.visible()), path).count("handoffs"))
                .isEqualTo(1);
    }

    @Test
    void atAnotherLevelAnotherValueCounts() {
        List<TestVisit> path = List.of(by("A").team("x"), by("B").team("x"), by("C").team("y"));

        assertThat(Walked.over(Handoffs.in(Scope.at(0)), path).count("handoffs"))
                .isEqualTo(2);
        assertThat(Walked.over(Handoffs.in(Scope.at(1)), path).count("handoffs"))
                .isEqualTo(1);
    }

    @Test
    void whatFollowsTheOutcomeIsLeftOutOnlyWhenAsked() {
        List<TestVisit> path = List.of(
                by("A"),
                by("B").reaching(Outcome.RESOLVED),
                by("C").kind(TouchpointClass.SURVEY),
                by("D").kind(TouchpointClass.SALES),
                by("E").reaching(Outcome.RESOLVED));

        assertThat(Walked.over(Handoffs.in(ACTORS), path).count("handoffs")).isEqualTo(4);
        assertThat(Walked.over(Handoffs.in(UNTIL_OUTCOME), path).count("handoffs"))
                .isEqualTo(1);
    }

    @Test
    void aStepThatOpensTheIssueAgainCountsAgain() {
        List<TestVisit> path = List.of(
                by("A").reaching(Outcome.RESOLVED),
                by("B").kind(TouchpointClass.SURVEY),
                by("C"),
                by("D").reaching(Outcome.RESOLVED),
                by("E").reaching(Outcome.RESOLVED),
                by("F"));

        assertThat(Walked.over(Handoffs.in(UNTIL_OUTCOME), path).count("handoffs"))
                .isEqualTo(3);
    }

    @Test
    void aCustomerWhoComesBackOpensTheIssueAgain() {
        List<TestVisit> path = List.of(by("A").reaching(Outcome.RESOLVED), by("cust"), by("B"));

        assertThat(Walked.over(Handoffs.in(UNTIL_OUTCOME), path).count("handoffs"))
                .isEqualTo(1);
    }

    @Test
    void afterABreakTheOutcomeIsRemembered() {
        Scope scope = new Scope(0, MissingPolicy.BREAK, true, false, true);
        List<TestVisit> path = List.of(
                by("-").reaching(Outcome.RESOLVED),
                by("A").kind(TouchpointClass.SURVEY),
                by("B").kind(TouchpointClass.SURVEY),
                by("-"),
                by("A"),
                by("B"));

        assertThat(Walked.over(Handoffs.in(scope), path).count("handoffs")).isEqualTo(1);
    }

    @Test
    void theMemorySaysWhoHoldsTheCase() {
        Handoffs machine = Handoffs.in(ACTORS);
        Ledger nowhere = (entry, amount) -> {};
        Handoffs.Memory start = machine.start();
        Handoffs.Memory first = machine.step(start, by("A"), nowhere);
        Handoffs.Memory same = machine.step(first, by("A"), nowhere);
        Handoffs.Memory other = machine.step(same, by("B"), nowhere);

        assertThat(Handoffs.holder(start)).isEqualTo(Handoffs.NOBODY);
        assertThat(Handoffs.holder(other)).isEqualTo(TestVisit.code("B"));
        assertThat(Handoffs.passesOn(start, first)).isFalse();
        assertThat(Handoffs.passesOn(first, same)).isFalse();
        assertThat(Handoffs.passesOn(same, other)).isTrue();
        assertThat(Handoffs.passesOn(other, start)).isFalse();
    }

    @Test
    void aFurtherBranchKnowsTheHolderAndLeavesTheLastLegToTheFirst() {
        Handoffs machine = Handoffs.in(ACTORS);
        List<Integer> booked = new ArrayList<>();
        Ledger ledger = (entry, amount) -> booked.add(entry);
        Handoffs.Memory split = machine.step(machine.step(machine.start(), by("A"), ledger), by("B"), ledger);
        Handoffs.Memory beside = machine.beside(split);
        booked.clear();

        machine.end(beside, ledger);
        assertThat(booked).isEmpty();
        machine.end(split, ledger);
        assertThat(booked).containsExactly(Handoffs.entryOf(HandoffKind.UNCLASSIFIED));
        assertThat(Handoffs.holder(beside)).isEqualTo(TestVisit.code("B"));
        assertThat(machine.beside(beside)).isSameAs(beside);
        assertThat(Control.measure().beside(Control.Memory.OVER)).isEqualTo(Control.Memory.OVER);
    }

    @Test
    void memoriesAreEqualWhenTheSameHappened() {
        Handoffs machine = Handoffs.in(UNTIL_OUTCOME);
        Ledger nowhere = (entry, amount) -> {};
        Handoffs.Memory held = machine.step(machine.start(), by("A"), nowhere);

        assertThat(held).isEqualTo(machine.step(machine.start(), by("A"), nowhere));
        assertThat(held).isNotEqualTo(machine.step(machine.start(), by("B"), nowhere));
        assertThat(held).isNotEqualTo(machine.step(machine.start(), by("A").reaching(Outcome.LOST), nowhere));
        assertThat(held).isNotEqualTo(machine.step(machine.step(machine.start(), by("B"), nowhere), by("A"), nowhere));
        assertThat(held).isNotEqualTo("A");
    }

    @Test
    void eachEntryHasAUnitAndAName() {
        assertThat(Handoffs.in(ACTORS).entries()).allMatch(entry -> entry.unit() == Entry.Unit.COUNT && entry.onArc());
        assertThat(Effort.measure().entries()).noneMatch(Entry::onArc);
        assertThat(PingPong.in(ACTORS).entries()).allMatch(Entry::onArc);
        assertThat(Handoffs.in(ACTORS).entries().stream().map(Entry::name))
                .startsWith("handoffs", "selfPairs", "partner")
                .endsWith("unclassified")
                .doesNotHaveDuplicates();
        for (HandoffKind kind : HandoffKind.values()) {
            assertThat(Handoffs.kindAt(Handoffs.entryOf(kind))).isEqualTo(kind);
        }
        assertThat(Handoffs.kindAt(Handoffs.HANDOFFS)).isNull();
        assertThat(Handoffs.kindAt(Handoffs.SELF_PAIRS)).isNull();
    }

    @Test
    void withoutKindsTheMemoryIsTheHolderAlone() {
        Handoffs machine = Handoffs.in(ACTORS).withoutKinds();
        List<TestVisit> path = List.of(
                by("A").tier(1),
                by("A").kind(TouchpointClass.APPROVAL),
                by("sys"),
                by("A").tier(2),
                by("part").team("x"));

        assertThat(Walked.over(machine, path).inOrder())
                .containsExactly("selfPairs", "handoffs", "handoffs", "handoffs");
        assertThat(machine.step(machine.start(), by("A").tier(1), (entry, amount) -> {}))
                .isEqualTo(machine.step(
                        machine.step(machine.start(), by("B"), (entry, amount) -> {}),
                        by("A").tier(2),
                        (entry, amount) -> {}));
    }

    @Test
    void sidesThatActOnTheCompanysAccountCount() {
        assertThat(Side.values())
                .filteredOn(Side::onCompanyAccount)
                .doesNotContain(Side.CUSTOMER)
                .hasSize(3);
    }
}
