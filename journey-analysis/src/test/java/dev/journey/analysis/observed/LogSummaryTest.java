package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.at;
import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSummaryTest {
    private static final EventLog MANY = many(4500, 7);

    private static EventLog many(int cases, int steps) {
        Random random = new Random(42);
        EventLogBuilder log = EventLog.builder()
                .glossary(Words.known().tier("A", 1).tier("B", 2).glossary());
        for (int i = 0; i < cases * steps; i++) {
            String actor = List.of("A", "B", "C", "cust").get(random.nextInt(4));
            log.step("c" + random.nextInt(cases), "t" + random.nextInt(2))
                    .actor(actor)
                    .start(at(random.nextInt(100_000)))
                    .add();
        }
        return log.build();
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 3, 5, 64})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        LogSummary one = LogSummary.of(MANY, Settings.DEFAULT, 1);

        assertThat(Portrait.differences(LogSummary.of(MANY, Settings.DEFAULT, threads), one))
                .isEmpty();
        assertThat(one.source().steps()).isEqualTo(4500 * 7);
    }

    @Test
    void oneCaseOfManyStepsIsNotSplit() {
        EventLog one = many(1, 21_000);

        assertThat(Portrait.differences(
                        LogSummary.of(one, Settings.DEFAULT, 4), LogSummary.of(one, Settings.DEFAULT, 1)))
                .isEmpty();
    }

    @Test
    void aLogWithoutStepsIsRefused() {
        assertThatThrownBy(() -> LogSummary.of(EventLog.builder().build(), Settings.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The log has no steps: there is nothing to analyse.");
    }

    @Test
    void summariesOfDifferentSettingsDoNotMerge() {
        LogSummary one = LogSummary.of(log("A"), Settings.DEFAULT);
        LogSummary other = LogSummary.of(log("A"), Settings.DEFAULT.withSystems(false));

        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Summaries made with different settings cannot be merged: make both with the same settings.");
    }

    @Test
    void mergingLeavesThePartsAsTheyWere() {
        LogSummary one = LogSummary.of(log("A B"), Settings.DEFAULT);
        List<String> before = Portrait.of(one);
        LogSummary both = one.merge(LogSummary.of(log("B/X cust C/Y"), Settings.DEFAULT));

        assertThat(Portrait.of(one)).isEqualTo(before);
        assertThat(both.levels()).containsExactly(Level.TEAM, Level.ACTOR);
        assertThat(both.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(both.handoffs().get(Level.ACTOR).handoffs()).isEqualTo(new Occurrences(2, 2));
        assertThat(both.handoffs().get(Level.TEAM).perCase().count()).isEqualTo(2);
    }

    @Test
    void quantilesAreExactForFewAndSaidToBeApproximateForMany() {
        assertThat(LogSummary.of(log("A B"), Settings.DEFAULT).hasApproximateQuantiles())
                .isFalse();
        assertThat(LogSummary.of(MANY, Settings.DEFAULT).hasApproximateQuantiles())
                .isTrue();
        assertThat(LogSummary.of(many(Tally.EXACT_UP_TO, 1), Settings.DEFAULT).hasApproximateQuantiles())
                .isFalse();
    }

    @Test
    void manyHandoffsAreApproximateThoughEachStepIsRare() {
        EventLogBuilder log = EventLog.builder();
        for (int i = 0; i < 5000; i++) {
            log.step("one", "t" + i % 60 + "." + i % 61)
                    .actor(i % 2 == 0 ? "A" : "B")
                    .start(at(i))
                    .add();
        }
        LogSummary summary = LogSummary.of(log.build(), Settings.DEFAULT);

        assertThat(summary.follows()).allMatch(follow -> follow.waits().isExact());
        assertThat(summary.handoffs().get(Level.ACTOR).toNext().isExact()).isFalse();
        assertThat(summary.hasApproximateQuantiles()).isTrue();
    }

    @Test
    void whatALogHoldsIsCounted() {
        Words words = Words.known().touchpoint("end", Words.ends(Outcome.RESOLVED));
        SourceFigures source = LogSummary.of(
                        log(words, "a:A/X@0 a:B@0 end:A@3-9", "end:A@1{channel=phone} s:B@5{class=SURVEY}", "a:cust@2"),
                        Settings.DEFAULT)
                .source();

        assertThat(source.cases()).isEqualTo(3);
        assertThat(source.steps()).isEqualTo(6);
        assertThat(source.touchpoints()).isEqualTo(3);
        assertThat(source.actors()).isEqualTo(3);
        assertThat(source.teams()).isEqualTo(1);
        assertThat(source.channels()).isEqualTo(1);
        assertThat(source.from()).isEqualTo(at(0));
        assertThat(source.to()).isEqualTo(at(9));
        assertThat(source.ties()).isEqualTo(1);
        assertThat(source.sidesByDefault().part()).isEqualTo(5);
        assertThat(source.outcomes()).isEqualTo(Map.of(Outcome.RESOLVED, 2L, Outcome.OPEN, 1L));
        assertThat(source.durations().sum()).isEqualTo((9 + 4) * 60_000);
    }

    @Test
    void casesThatBeginTogetherAreNoTies() {
        assertThat(LogSummary.of(log("A@0", "A@0", "A@0 B@0"), Settings.DEFAULT)
                        .source()
                        .ties())
                .isEqualTo(1);
    }

    @Test
    void whatFollowsWhatComesMostFrequentFirst() {
        List<Follow> follows = LogSummary.of(log("a:A@0-2 b:A@5 a:A@6 b:A@6", "b:A@0 c:A@9"), Settings.DEFAULT)
                .follows();

        assertThat(follows.stream().map(follow -> follow.from() + follow.to() + follow.count()))
                .containsExactly("ab2", "ba1", "bc1");
        assertThat(follows.get(0).waits().sum()).isEqualTo(3 * 60_000);
    }

    @Test
    void settingsAreChangedOneByOne() {
        Settings changed = Settings.DEFAULT
                .withMissing(MissingPolicy.BREAK)
                .withSystems(false)
                .withUntilOutcome(true)
                .withRepeatWindows(Set.of(Duration.ofDays(3)))
                .withLevel(Level.ACTOR);

        assertThat(changed.missing()).isEqualTo(MissingPolicy.BREAK);
        assertThat(changed.systems()).isFalse();
        assertThat(changed.untilOutcome()).isTrue();
        assertThat(changed.repeatWindows()).containsExactly(Duration.ofDays(3));
        assertThat(changed.levels()).containsExactly(Level.ACTOR, Level.TEAM, Level.TIER);
        assertThat(changed.asked()).contains(Level.ACTOR);
        assertThat(Settings.DEFAULT.levels()).containsExactly(Level.TEAM, Level.ACTOR, Level.TIER);
    }

    @Test
    void settingsReachTheCount() {
        Words words = Words.known().touchpoint("end", Words.ends(Outcome.RESOLVED));
        EventLog log = log(words, "A sys A - B end:C end:D");

        assertThat(actors(log, Settings.DEFAULT)).isEqualTo(5);
        assertThat(actors(log, Settings.DEFAULT.withSystems(false))).isEqualTo(3);
        assertThat(actors(log, Settings.DEFAULT.withUntilOutcome(true))).isEqualTo(4);
        assertThat(actors(log, Settings.DEFAULT.withMissing(MissingPolicy.AS_VALUE)))
                .isEqualTo(6);
        assertThat(actors(log, Settings.DEFAULT.withMissing(MissingPolicy.BREAK)))
                .isEqualTo(4);
    }

    private static long actors(EventLog log, Settings settings) {
        return LogSummary.of(log, settings)
                .handoffs()
                .get(Level.ACTOR)
                .handoffs()
                .occurrences();
    }
}
