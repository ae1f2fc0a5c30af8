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

class PingPongTest {
    private static final Scope ACTORS = Scope.at(0);

    private static void check(Scope scope, String path, long aba, long abab, long returns, long repeated3) {
        Walked walked = Walked.over(PingPong.in(scope), path(path));
        assertThat(List.of(
                        walked.count("aba"), walked.count("abab"), walked.count("return"), walked.count("repeated3")))
                .as("aba, abab, return, repeated3 of %s", path)
                .containsExactly(aba, abab, returns, repeated3);
    }

    @ParameterizedTest(name = "\"{0}\": aba {1}, abab {2}, return {3}, repeated3 {4}")
    @CsvSource({
        "'', 0, 0, 0, 0",
        "A, 0, 0, 0, 0",
        "A A, 0, 0, 0, 0",
        "A cust A, 0, 0, 0, 0",
        "A B A, 1, 0, 1, 0",
        "A B B A A, 1, 0, 1, 0",
        "A B cust A, 1, 0, 1, 0",
        "A B C A, 0, 0, 1, 0",
        "A B C A B, 0, 0, 2, 0",
        "A B A B, 2, 1, 2, 0",
        "A B A C A, 2, 0, 2, 0",
        "A B C B A, 1, 0, 2, 0",
        "cust A cust B sys B A cust, 1, 0, 2, 0",
        "A B A B A, 3, 2, 3, 0",
        "A B A B A B, 4, 3, 4, 1",
        "A B A B A B A, 5, 4, 5, 1",
        "A B A B A B A B A B A B A, 11, 10, 11, 1",
        "X A B A B A B, 4, 3, 4, 1",
        "A B A B A C A, 4, 2, 4, 0",
        "A B A B A B C B C B C B, 9, 7, 9, 2",
        "A B A B A B X Y X Y X Y, 8, 6, 8, 2",
    })
    void eachNameHasItsOwnCount(String path, long aba, long abab, long returns, long repeated3) {
        check(ACTORS, path, aba, abab, returns, repeated3);
    }

    @ParameterizedTest(name = "{0} alternating runs are {1} repetition")
    @CsvSource({"4, 0", "5, 0", "6, 1", "7, 1", "8, 1", "12, 1"})
    void sixAlternatingRunsAreOneStretchHoweverLongItGets(int runs, long repeated3) {
        String path = "A B ".repeat(runs / 2) + (runs % 2 == 1 ? "A" : "");

        assertThat(Walked.over(PingPong.in(ACTORS), path(path)).count("repeated3"))
                .isEqualTo(repeated3);
    }

    @Test
    void withoutSystemsTheExampleOfTheDefinitionIsOneAba() {
        check(
                new Scope(0, MissingPolicy.SKIP, false, false, false),
                "cust A cust B sys B A cust",
                /* aba= */ 1,
                /* abab= */ 0,
                /* returns= */ 1,
                /* repeated3= */ 0);
    }

    @Test
    void missingIsAHolderOnlyWhereItIsAValue() {
        check(ACTORS, "A - A B - A", 1, 0, 1, 0);
        check(ACTORS.missing(MissingPolicy.AS_VALUE), "A - A B - A", 1, 0, 3, 0);
        check(ACTORS.missing(MissingPolicy.AS_VALUE), "- A - A - A", 4, 3, 4, 1);
    }

    @Test
    void nothingIsCountedAcrossABreak() {
        Scope broken = ACTORS.missing(MissingPolicy.BREAK);

        check(broken, "A B - A", 0, 0, 0, 0);
        check(broken, "A B - B A", 0, 0, 0, 0);
        check(broken, "A B A - B A B", 2, 0, 2, 0);
        check(broken, "A B A B A - B", 3, 2, 3, 0);
    }

    @Test
    void visibleRunsLeaveOutWhatTheCustomerDoesNotSee() {
        List<TestVisit> path = List.of(by("A").seen(), by("B"), by("C").seen(), by("A").seen());

        assertThat(Walked.over(PingPong.in(ACTORS), path).count("return")).isEqualTo(1);
        assertThat(Walked.over(PingPong.in(ACTORS), path).count("aba")).isZero();
        assertThat(Walked.over(PingPong.in(ACTORS.visible()), path).count("aba"))
                .isEqualTo(1);
    }

    @Test
    void afterTheOutcomeNothingCountsUntilTheIssueIsOpenAgain() {
        Scope untilOutcome = new Scope(0, MissingPolicy.BREAK, true, false, true);
        List<TestVisit> closed = List.of(
                by("A"),
                by("B").reaching(Outcome.RESOLVED),
                by("-").kind(TouchpointClass.SURVEY),
                by("A").kind(TouchpointClass.SURVEY));
        List<TestVisit> openAgain = List.of(by("A"), by("B").reaching(Outcome.RESOLVED), by("A"));

        assertThat(Walked.over(PingPong.in(untilOutcome), closed).all()).isEmpty();
        assertThat(Walked.over(PingPong.in(untilOutcome), openAgain).count("aba"))
                .isEqualTo(1);
    }

    @Test
    void anOutcomeAtAMissingStepIsRemembered() {
        Scope untilOutcome = new Scope(0, MissingPolicy.BREAK, true, false, true);
        List<TestVisit> path = List.of(
                by("-").reaching(Outcome.RESOLVED),
                by("A").kind(TouchpointClass.SURVEY),
                by("B").kind(TouchpointClass.SURVEY),
                by("A").kind(TouchpointClass.SURVEY));

        assertThat(Walked.over(PingPong.in(untilOutcome), path).all()).isEmpty();
    }

    @Test
    void anEndlessAlternationHasFewStates() {
        PingPong machine = PingPong.in(ACTORS);
        PingPong.Memory memory = machine.start();
        for (TestVisit visit : path("A B ".repeat(4))) {
            memory = machine.step(memory, visit, (entry, amount) -> {});
        }
        PingPong.Memory later = memory;
        for (TestVisit visit : path("A B ".repeat(4))) {
            later = machine.step(later, visit, (entry, amount) -> {});
        }

        assertThat(later).isEqualTo(memory).hasSameHashCodeAs(memory);
    }

    @Test
    void holdersAreASet() {
        Holders ab = Holders.NONE.with(2).with(1);

        assertThat(ab)
                .isEqualTo(Holders.NONE.with(1).with(2).with(1))
                .hasSameHashCodeAs(Holders.NONE.with(1).with(2));
        assertThat(ab).isNotEqualTo(Holders.NONE.with(1)).isNotEqualTo("[1, 2]");
        assertThat(ab.contains(1)).isTrue();
        assertThat(ab.contains(3)).isFalse();
        assertThat(ab.with(2)).isSameAs(ab);
        assertThat(ab.with(0).with(3)).hasToString("[0, 1, 2, 3]");
    }
}
