package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final String LITTLE = "little:A{customerMinutes=1}";
    private static final String MUCH = "much:A{customerMinutes=9}";
    private static final String SOME = "some:A{customerMinutes=4} some:B{customerMinutes=0}";

    private static Paths paths(String... cases) {
        return LogSummary.of(
                        log(Words.known().touchpoint("end", Words.ends(Outcome.RESOLVED)), cases), Settings.DEFAULT)
                .paths();
    }

    private static List<String> names(Paths paths) {
        return paths.stream().map(path -> String.join(" ", path.steps())).toList();
    }

    @Test
    void aPathIsASequenceOfTouchpoints() {
        Paths paths = paths("a:A b:A", "a:B b:C", "a:A b:A b:A", "b:A a:A");

        assertThat(names(paths)).containsExactly("a b", "a b b", "b a");
        assertThat(paths.get(0).cases()).isEqualTo(new Share(2, 4));
        assertThat(paths.get(0).handoffs()).isEqualTo(Figure.of(0.5));
        assertThat(paths.distinct()).isEqualTo(3);
        assertThat(paths.size()).isEqualTo(3);
    }

    @Test
    void pathsCanBeOrderedByWhatTheyCost() {
        Paths paths = paths(LITTLE, LITTLE, LITTLE, LITTLE, LITTLE, MUCH, SOME, SOME, SOME, "none:A", "none:A");

        assertThat(names(paths)).containsExactly("little", "some some", "none", "much");
        assertThat(names(paths.byEffort())).containsExactly("much", "some some", "little", "none");
        assertThat(names(paths.byTotalEffort())).containsExactly("some some", "much", "little", "none");
        assertThat(names(paths.byHandoffs())).containsExactly("some some", "little", "much", "none");
        assertThat(names(paths.byEffort().byCount())).containsExactly("little", "some some", "none", "much");
        assertThat(paths.get(1).totalEffortMinutes()).isEqualTo(12);
        assertThat(paths.get(2).totalEffortMinutes()).isZero();
    }

    @Test
    void tiesAreBrokenByTheNamesStepByStep() {
        assertThat(names(paths("b:A", "a:A c:A", "a:A b:A c:A", "a:A"))).containsExactly("a", "a b c", "a c", "b");
        assertThat(names(paths("b:A", "a:A c:A", "a:A b:A c:A", "a:A").byEffort()))
                .containsExactly("a", "a b c", "a c", "b");
        assertThat(names(paths("b:A", "a:A c:A").byTotalEffort())).containsExactly("a c", "b");
    }

    @Test
    void aListThatWasCutSaysWhatItShows() {
        Paths paths = paths("a:A", "a:A", "b:A", "c:A");

        assertThat(names(paths.limit(2))).containsExactly("a", "b");
        assertThat(paths.limit(2).shown()).isEqualTo(new Share(3, 4));
        assertThat(paths.limit(2).distinct()).isEqualTo(3);
        assertThat(paths.limit(2)).hasToString("2 of 3 paths");
        assertThat(paths.limit(9)).hasSize(3);
        assertThat(paths.limit(0)).isEmpty();
        assertThat(paths.shown()).isEqualTo(new Share(4, 4));
    }

    @Test
    void aPathSaysHowLongItTookAndHowItEnded() {
        Path path = paths("a:A@0 end:A@10-14", "a:A@0 end:A@2").get(0);

        assertThat(path.durationSeconds()).isEqualTo((14 + 2) * 60 / 2.0);
        assertThat(path.resolved()).isEqualTo(new Share(2, 2));
        assertThat(paths("a:A end:A a:A").get(0).resolved()).isEqualTo(new Share(0, 1));
    }

    @Test
    void theExampleIsTheEarliestCase() {
        assertThat(paths("a:A@5", "a:A@3", "a:A@4").get(0).exampleCase()).isEqualTo("2");
        assertThat(paths("a:A@5", "a:A@3", "a:A@3").get(0).exampleCase()).isEqualTo("2");
    }

    @Test
    void effortIsFromTheMinutesThatAreKnown() {
        Path path = paths("a:A{customerMinutes=3,waitMinutes=1} a:A", "a:A{customerMinutes=1} a:A")
                .get(0);

        assertThat(path.effortMinutes()).isEqualTo(Figure.of(3));
        assertThat(path.missingMinutes()).isEqualTo(new Share(2, 4));
        assertThat(paths("a:A").get(0).effortMinutes().absence())
                .isEqualTo(
                        "No step of this path has customer minutes: map customerMinutes or waitMinutes, give minutes for"
                                + " touchpoints, or assume them by channel.");
    }

    @Test
    void aPathInOneLine() {
        assertThat(paths("a:A{customerMinutes=3} b:B{customerMinutes=0}").get(0))
                .hasToString("1 cases: a > b (handoffs 1.0, effort-minutes 3.0)");
        assertThat(paths("a:-").get(0)).hasToString("1 cases: a (handoffs unknown, effort-minutes unknown)");
    }

    @Test
    void manyPathsAreToldApart() {
        String[] cases = new String[600];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = "t" + i % 30 + ":A t" + i / 30 + ":A t" + i % 7 + ":A " + "x:A ".repeat(i % 90) + "y:A";
        }

        assertThat(paths(cases).distinct()).isEqualTo(600);
        assertThat(paths(cases).stream().allMatch(path -> path.count() == 1)).isTrue();
    }
}
