package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.Recovery.Criterion;
import dev.journey.model.Role;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private final PracticeLog log = new PracticeLog();

    private Recovery recovery() {
        return log.practice().recovery().value().orElseThrow();
    }

    /** Failed, and then treated as a concierge would. */
    private void concierge(String id) {
        log.step(id, "Complain", "cust", 0)
                .text(Role.DATA_GIVEN, "name")
                .text(Role.CAUSE, "bill")
                .add();
        log.step(id, "Answer", "Ann", 1)
                .text(Role.DATA_ASKED, "phone")
                .text(Role.TAGS, "Thanks;empathy")
                .add();
        log.step(id, "Solve", "Ann", 20).add();
        log.step(id, "Solve", "Ann", 40).add();
    }

    @Test
    void aConciergeMeetsAllThatApplies() {
        concierge("1");
        Recovery recovery = recovery();
        assertThat(recovery.cohort()).isEqualTo(new Share(1, 1));
        assertThat(recovery.score()).as("no promise after a failure was made").isEqualTo(new Share(7, 7));
        assertThat(recovery.without()).isEqualTo(new Share(1, 1));
        assertThat(recovery.exceptions()).isEmpty();
        assertThat(recovery.workingMillis().max()).hasValue(20 * 3_600_000);
        assertThat(recovery.closed().value()).contains(new Share(1, 1));
        assertThat(recovery.proactive().value()).contains(new Share(0, 1));
        assertThat(recovery.thanked().value()).contains(new Share(1, 1));
    }

    @Test
    void listsEachExceptionWithWhatItFails() {
        concierge("1");
        log.step("2", "Complain", "cust", 0).text(Role.DATA_GIVEN, "name").add();
        log.step("2", "Answer", "Ann", 1)
                .text(Role.PROMISE, "p")
                .moment(Role.PROMISE_DUE, PracticeLog.at(5))
                .text(Role.PROMISE_LEVEL, "2")
                .add();
        log.step("2", "Send on", "Ann", 2).add();
        log.step("2", "Chase", "cust", 3).add();
        log.step("2", "Answer", "Ben", 100).text(Role.DATA_ASKED, "name").add();
        log.step("2", "Refuse", "Ben", 101).add();
        log.step("fine", "Call", "cust", 0).add();
        Recovery recovery = recovery();
        assertThat(recovery.cohort()).isEqualTo(new Share(2, 3));
        Set<Criterion> failed = EnumSet.allOf(Criterion.class);
        failed.remove(Criterion.LOOP_CLOSED);
        assertThat(recovery.exceptions()).containsExactly(new Recovery.Failing("2", failed));
        assertThat(recovery.score()).isEqualTo(new Share(7, 14));
        assertThat(recovery.criteria()).contains(new Recovery.Met(Criterion.PROMISES_KEPT, new Share(0, 1)));
    }

    @Test
    void whatTheCompanyOwesIsHandedBackAndWhatTheCustomerOwesIsNot() {
        log.step("again", "Complain", "cust", 0).add();
        log.step("again", "Answer", "Ann", 1).add();
        log.step("again", "Call", "cust", 2).add();
        log.step("order", "Complain", "cust", 0).add();
        log.step("order", "Answer", "Ann", 1).add();
        log.step("order", "Order", "cust", 2).add();
        log.step("order", "Survey", "cust", 3).add();
        assertThat(recovery().criteria()).contains(new Recovery.Met(Criterion.NO_HAND_BACK, new Share(1, 2)));
    }

    @Test
    void leavingAloneIsNoFailure() {
        log.step("1", "Complain", "cust", 0).add();
        log.step("2", "Call", "cust", 0).add();
        log.step("2", "Leave", "cust", 1).add();
        assertThat(recovery().cohort()).isEqualTo(new Share(1, 2));
    }

    @Test
    void comparesRecoveredWithBothBaselines() {
        for (int i = 0; i < 6; i++) {
            concierge("r" + i);
            survey("r" + i, 4 + i % 2, 50);
            log.step("u" + i, "Complain", "cust", 0).add();
            survey("u" + i, 1 + i % 2, 50);
            log.step("n" + i, "Order", "cust", 0).add();
            survey("n" + i, 4 + i % 2, 50);
        }
        assertThat(recovery().uplift())
                .extracting(Recovery.Uplift::baseline)
                .containsExactly("failed and unresolved", "never failed");
        assertThat(recovery().uplift().get(0).better().value().orElseThrow().low())
                .isPositive();
        assertThat(recovery().uplift().get(1).better().value().orElseThrow().value())
                .as("as good as if nothing had happened: no paradox")
                .isZero();
    }

    private void survey(String id, int answer, double hour) {
        log.step(id, "Survey", "cust", hour)
                .text(Role.SURVEY_KIND, "CSAT")
                .number(Role.SURVEY_ANSWER, answer)
                .add();
    }

    @Test
    void saysWhatIsMissing() {
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().recovery().absence()).startsWith("No case was failed as far as this log says");
    }

    @Test
    void withoutSurveysThereIsNothingToCompare() {
        concierge("1");
        assertThat(recovery().uplift().get(0).better().absence()).contains("map columns to surveyKind");
    }
}
