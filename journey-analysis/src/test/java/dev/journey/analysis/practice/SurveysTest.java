package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveysTest {
    private final PracticeLog log = new PracticeLog();

    private Surveys surveys() {
        return log.practice().surveys().value().orElseThrow();
    }

    private void answer(String id, String kind, double answer, boolean resolved) {
        log.step(id, "Call", "cust", 0).add();
        log.step(id, resolved ? "Solve" : "Answer", "Ann", 1).add();
        log.step(id, "Survey", "cust", 2)
                .text(Role.SURVEY_KIND, kind)
                .number(Role.SURVEY_ANSWER, answer)
                .number(Role.STAFF_RATING, 5)
                .add();
    }

    @Test
    void knowsTheDirectionOfEachScale() {
        answer("1", "CES1", 5, true);
        answer("2", "CES2", 5, true);
        answer("3", "NPS", 9, true);
        answer("4", "NPS", 6, false);
        answer("5", "NPS", 12, true);
        answer("6", "Stars", 3, true);
        assertThat(surveys().kinds())
                .containsExactly(
                        new Surveys.Kind("CES1", "1 to 5, 1 is best", 1, 0, 5, new Share(0, 1), new Share(1, 1)),
                        new Surveys.Kind("CES2", "1 to 7, 7 is best", 1, 0, 5, new Share(1, 1), new Share(0, 1)),
                        new Surveys.Kind("NPS", "0 to 10, 10 is best", 2, 1, 7.5, new Share(1, 2), new Share(1, 2)),
                        new Surveys.Kind("Stars", "", 0, 1, 0, new Share(0, 0), new Share(0, 0)));
        assertThat(surveys().whileUnresolved()).isEqualTo(new Share(1, 4));
        assertThat(surveys().effortIndex().absence()).startsWith("Not calibrated: an effort index needs 30 answers");
    }

    @Test
    void aRowOnAChannelIsFacedWhateverItsTouchpointMostlyIs() {
        log.step("1", "Repair", "Ann", 0).add();
        log.step("1", "Repair", "Ben", 1).channel("phone").add();
        log.step("1", "Answer", "Cas", 2).add();
        StepFacts steps = new Steps(log.log()).facts();
        assertThat(steps.isFaced(0)).as("marked BACK").isFalse();
        assertThat(steps.isFaced(1)).as("on the phone").isTrue();
        assertThat(steps.isSeen(1)).isFalse();
        assertThat(steps.isFaced(2)).as("marked FRONT").isTrue();
    }

    @Test
    void comparesStaffWithCustomers() {
        answer("1", "CSAT", 1, true);
        answer("2", "CSAT", 5, true);
        answer("3", "CSAT", 3, true);
        Estimate gap = surveys().staffGap().value().orElseThrow();
        assertThat(gap.value())
                .as("staff say 5 each time: 1, 0 and 0.5 of the scale")
                .isEqualTo(0.5);
        assertThat(gap.high() - gap.value())
                .as("t(2, 95 %) = 2.919986, s = 0.5, n = 3")
                .isCloseTo(2.919986 * 0.5 / Math.sqrt(3), within(1e-6));
    }

    /** Answers drawn from the model itself: a minute lowers the log-odds by 0.05, a handoff by 0.8, so that it is worth 16. */
    private static Surveys.EffortIndex drawn(int seed, int cases) {
        PracticeLog log = new PracticeLog();
        Random chance = new Random(seed);
        for (int i = 0; i < cases; i++) {
            int minutes = chance.nextInt(60);
            int handoffs = chance.nextInt(4);
            double share = chance.nextDouble();
            double felt = Math.log(share / (1 - share)) - 0.05 * minutes - 0.8 * handoffs + 2.5;
            int answer = 1 + (int) Math.max(0, Math.min(6, Math.floor(felt + 3)));
            String id = "c" + i;
            log.step(id, "Call", "cust", 0)
                    .number(Role.CUSTOMER_MINUTES, minutes)
                    .add();
            for (int h = 0; h <= handoffs; h++) {
                log.step(id, "Answer", "P" + h, 1 + h)
                        .number(Role.CUSTOMER_MINUTES, 0)
                        .add();
            }
            log.step(id, "Solve", "P" + handoffs, 9)
                    .number(Role.CUSTOMER_MINUTES, 0)
                    .add();
            log.step(id, "Survey", "cust", 10)
                    .text(Role.SURVEY_KIND, "CES2")
                    .number(Role.SURVEY_ANSWER, answer)
                    .add();
        }
        return log.practice()
                .surveys()
                .value()
                .orElseThrow()
                .effortIndex()
                .value()
                .orElseThrow();
    }

    @Test
    void findsAgainWhatOneHandoffIsWorth() {
        Surveys.EffortIndex index = drawn(12, 1500);
        assertThat(index.converged()).isTrue();
        assertThat(index.handoffMinutes().value().orElseThrow().value()).isCloseTo(16, within(3.0));
        assertThat(index.perMinute().value()).isCloseTo(-0.05, within(0.006));
        assertThat(index.perHandoff().value()).isCloseTo(-0.8, within(0.12));
        assertThat(index.unresolved().isPresent()).isFalse();
        assertThat(index.calibration())
                .hasSize(5)
                .allSatisfy(fifth -> assertThat(fifth.given()).isCloseTo(fifth.expected(), within(0.25)));
        double mean = index.calibration().stream()
                .mapToDouble(Surveys.Fifth::given)
                .average()
                .orElseThrow();
        assertThat(index.index()).as("all cases have an answer").isCloseTo(mean, within(0.05));
    }

    /** Nine of ten intervals hold the truth; of 30, fewer than 22 would come about three times in a thousand. */
    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        int holds = 0;
        for (int seed = 0; seed < 30; seed++) {
            Estimate worth =
                    drawn(1000 + 7919 * seed, 300).handoffMinutes().value().orElseThrow();
            holds += worth.low() <= 16 && 16 <= worth.high() ? 1 : 0;
        }
        assertThat(holds).isBetween(22, 30);
    }

    @Test
    void nothingIsCalibratedWhereNothingVaries() {
        for (int i = 0; i < 40; i++) {
            answer("c" + i, "CES2", 1 + i % 7, true);
        }
        assertThat(surveys().effortIndex().absence())
                .isEqualTo(
                        "Not calibrated: answers, minutes or seen handoffs are the same in all cases with an answer.");
    }

    @Test
    void theSamplesPlantedWeightsLieInTheirIntervals() {
        Surveys.EffortIndex index = Practice.of(PracticeLog.sample())
                .surveys()
                .value()
                .orElseThrow()
                .effortIndex()
                .value()
                .orElseThrow();
        assertThat(index.perHandoff().low()).isLessThan(-0.5);
        assertThat(index.perHandoff().high()).isGreaterThan(-0.5);
        assertThat(index.answers()).isEqualTo(297);
    }

    @Test
    void saysWhatIsMissing() {
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().surveys().absence())
                .isEqualTo("No surveys in this log: map columns to surveyKind and surveyAnswer.");
    }
}
