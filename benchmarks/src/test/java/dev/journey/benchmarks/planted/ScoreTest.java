package dev.journey.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Organisation ORG = Tiny.lookUp();

    private static Finding finding(Pull pull, double median) {
        return new Finding(pull, false, Map.of(Unit.HANDOFFS, new Range(median, median - 0.1, median + 0.1)));
    }

    private static OrganisationScore score(Finding... findings) {
        Truth truth = Truth.recorded(ORG);
        return OrganisationScore.of(ORG, new Reading(List.of(findings), List.of()), truth, truth, Optional.empty());
    }

    @Test
    void theLeverAndThePlaceMustBeNamed() {
        Pull wrongLever = Pull.of(Kind.TRAIN, "Front", Tiny.LOOK_UP);
        Pull wrongTeam = Pull.of(Kind.ACCESS, "Back", Tiny.LOOK_UP).in("Bills");

        assertThat(score(finding(Tiny.GRANT, -2)).causes().get(0).rank()).isEqualTo(1);
        assertThat(score(finding(wrongLever, -2)).causes().get(0).rank()).isZero();
        assertThat(score(finding(wrongTeam, -2)).causes().get(0).rank()).isZero();
        assertThat(score(finding(wrongLever, -2), finding(Tiny.GRANT, -2))
                        .causes()
                        .get(0)
                        .rank())
                .isEqualTo(2);
    }

    @Test
    void aCauseNamedTwiceIsRightOnce() {
        OrganisationScore score = score(finding(Tiny.GRANT, -2), finding(Tiny.GRANT, -2));

        assertThat(ScoreTable.precision(List.of(score), 1)).isEqualTo(1);
        assertThat(ScoreTable.precision(List.of(score), 3)).isEqualTo(0.5);
        assertThat(ScoreTable.recall(List.of(score), 1)).isEqualTo(1);
    }

    @Test
    void whoNamesPlacesOnlyIsRightWithAnyLever() {
        Finding place = new Finding(Pull.of(Kind.TRAIN, "Front", Tiny.LOOK_UP), true, Map.of());

        assertThat(score(place).causes().get(0).rank()).isEqualTo(1);
    }

    @Test
    void anEffectIsComparedWithTheTruth() {
        FindingScore off = score(finding(Tiny.GRANT, -1.5)).findings().get(0);
        FindingScore close = score(finding(Tiny.GRANT, -1.95)).findings().get(0);

        assertThat(off.relativeError().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(off.coversFurther()).isFalse();
        assertThat(close.coversFurther()).isTrue();
    }

    @Test
    void theBestSetIsFoundByPlayingEverySet() {
        Organisation org = Tiny.credit(0);
        Truth truth = Truth.recorded(org);
        Pull empower = org.causes().get(0).pull();
        Reading one = new Reading(List.of(finding(Tiny.GRANT, 0)), List.of(Tiny.GRANT));
        Reading both = new Reading(List.of(finding(Tiny.GRANT, 0)), List.of(Tiny.GRANT, empower));

        assertThat(BestSet.score(truth, one, org.causes(), 2).orElseThrow().share())
                .isZero();
        SetScore whole = BestSet.score(truth, both, org.causes(), 2).orElseThrow();
        assertThat(whole.share()).isEqualTo(1);
        assertThat(whole.reaches()).isTrue();
        assertThat(BestSet.score(truth, one, org.causes(), 1)).isEmpty();
    }

    @Test
    void aSetIsScoredByWhatItReachesAndByWhatIsRightInIt() {
        Truth truth = Truth.recorded(ORG);
        Pull wrong = Pull.of(Kind.TRAIN, "Front", Tiny.LOOK_UP);
        Reading reading = new Reading(List.of(), List.of(Tiny.GRANT, wrong));
        OrganisationScore score = OrganisationScore.of(ORG, reading, truth, truth, Optional.of(new SetScore(0.3, 0.4)));

        assertThat(score.chosenRight()).isEqualTo(1);
        String table = ScoreTable.of(List.of("one"), List.of(List.of(score)));
        assertThat(table).contains("| one | 1 | 75.0 % | 75.0 % | 75.0 % | 75.0 % | 0.0 % | 2 | 50.0 % | – |");
        assertThat(new SetScore(-0.1, 0.4).share()).isZero();
        assertThat(new SetScore(0.38, 0.4).reaches()).isTrue();
    }

    @Test
    void theBaselinesNameThePlaceOfTheTinyOrganisation() {
        List<Reader> baselines = List.of(new FrequentPair(), new LongestWait());
        for (Reader reader : baselines) {
            assertThat(reader.read(LogRecorder.record(ORG), 1).findings())
                    .extracting(Finding::pull)
                    .contains(Pull.of(Kind.TRAIN, "Front", Tiny.LOOK_UP));
        }
    }

    @Test
    void nothingOfNothingIsADash() {
        assertThat(ScoreTable.of(List.of("none"), List.of(List.of()))).contains("| none | 0 | – |");
    }
}
