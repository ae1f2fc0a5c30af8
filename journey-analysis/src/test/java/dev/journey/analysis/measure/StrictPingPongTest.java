package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.TestVisit.by;
import static dev.journey.analysis.measure.TestVisit.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictPingPongTest {
    private static long strict(Scope scope, List<TestVisit> path) {
        return Walked.over(StrictPingPong.in(scope), path).count("strict");
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "'', 0",
        "x:A y:B x:A, 0",
        "x:A y:B x:A y:B, 1",
        "x:A cust y:B x:A cust y:B, 1",
        "x:A x:B x:A x:B, 0",
        "x:A y:A x:A y:A, 0",
        "x:A y:B x:A z:B, 0",
        "x:A y:B z:A y:B, 0",
        "x:A y:B x:C y:B, 0",
        "x:A y:B x:A y:C, 0",
        "x:A y:B y:B x:A y:B, 0",
        "x:A x:A x:A x:A x:A, 0",
        "x:A y:B x:A y:B x:A y:B x:A, 1",
        "x:A y:B x:A y:B x:A y:B x:A y:B, 2",
        "z:C x:A y:B x:A y:B, 1",
        "x:A y:B x:A y:B z:C x:A y:B x:A y:B, 2",
    })
    void touchpointsAndHoldersAlternateOverFourStepsThatDoNotOverlap(String path, long occurrences) {
        assertThat(strict(Scope.at(0), path(path))).isEqualTo(occurrences);
    }

    @Test
    void aMissingHolderIsSkippedOrAHolderOrABreak() {
        List<TestVisit> between = path("x:A y:B x:- x:A y:B");
        List<TestVisit> among = path("x:A y:- x:A y:-");

        assertThat(strict(Scope.at(0), between)).isEqualTo(1);
        assertThat(strict(Scope.at(0).missing(MissingPolicy.BREAK), between)).isZero();
        assertThat(strict(Scope.at(0).missing(MissingPolicy.AS_VALUE), between)).isZero();
        assertThat(strict(Scope.at(0), among)).isZero();
        assertThat(strict(Scope.at(0).missing(MissingPolicy.AS_VALUE), among)).isEqualTo(1);
    }

    @Test
    void afterTheOutcomeNothingCounts() {
        Scope untilOutcome = new Scope(0, MissingPolicy.SKIP, true, false, true);
        Scope broken = new Scope(0, MissingPolicy.BREAK, true, false, true);
        List<TestVisit> closing = List.of(
                by("A").doing("x"),
                by("B").doing("y"),
                by("A").doing("x").reaching(Outcome.RESOLVED),
                by("B").doing("y").kind(TouchpointClass.SURVEY));
        List<TestVisit> cust = List.of(
                by("A").doing("x"),
                by("B").doing("y"),
                by("A").doing("x"),
                by("cust").reaching(Outcome.RESOLVED),
                by("B").doing("y").kind(TouchpointClass.SURVEY));
        List<TestVisit> nobody = List.of(
                by("-").reaching(Outcome.RESOLVED),
                by("A").doing("x").kind(TouchpointClass.SURVEY),
                by("B").doing("y").kind(TouchpointClass.SURVEY),
                by("A").doing("x").kind(TouchpointClass.SURVEY),
                by("B").doing("y").kind(TouchpointClass.SURVEY));

        assertThat(strict(Scope.at(0), closing)).isEqualTo(1);
        assertThat(strict(untilOutcome, closing)).isZero();
        assertThat(strict(Scope.at(0), cust)).isEqualTo(1);
        assertThat(strict(untilOutcome, cust)).isZero();
        assertThat(strict(broken, nobody)).isZero();
    }

    @Test
    void anOccurrenceThatEndsTheIssueLeavesItOver() {
        Scope untilOutcome = new Scope(0, MissingPolicy.SKIP, true, false, true);
        List<TestVisit> path = List.of(
                by("A").doing("x"),
                by("B").doing("y"),
                by("A").doing("x"),
                by("B").doing("y").reaching(Outcome.RESOLVED),
                by("A").doing("x").kind(TouchpointClass.SURVEY),
                by("B").doing("y").kind(TouchpointClass.SURVEY),
                by("A").doing("x").kind(TouchpointClass.SURVEY),
                by("B").doing("y").kind(TouchpointClass.SURVEY));

        assertThat(strict(untilOutcome, path)).isEqualTo(1);
        assertThat(strict(Scope.at(0), path)).isEqualTo(2);
    }

    @Test
    void anOutcomeThatComesWithAStepLikeTheLastIsNotForgotten() {
        Scope untilOutcome = new Scope(0, MissingPolicy.SKIP, true, false, true);
        List<TestVisit> path = List.of(
                by("A").doing("x"),
                by("A").doing("x"),
                by("A").doing("x"),
                by("A").doing("x").reaching(Outcome.RESOLVED),
                by("B").doing("y").kind(TouchpointClass.SURVEY),
                by("A").doing("x").kind(TouchpointClass.SURVEY),
                by("B").doing("y").kind(TouchpointClass.SURVEY));

        assertThat(strict(untilOutcome, path)).isZero();
        assertThat(strict(Scope.at(0), path)).isEqualTo(1);
    }

    @Test
    void hasOneEntry() {
        assertThat(StrictPingPong.in(Scope.at(0)).entries()).containsExactly(Entry.arc("strict"));
    }
}
