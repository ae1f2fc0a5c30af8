package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import org.junit.jupiter.api.Test;

class CommunicationTest {
    private static final long HOUR = 3_600_000;

    private final PracticeLog log = new PracticeLog();

    private Communication said() {
        return log.practice().communication().value().orElseThrow();
    }

    @Test
    void aWaitIsToldWhenStateReasonAndNextStepWereSaidBeforeItsEnd() {
        log.step("1", "Call", "cust", 0).add();
        log.step("1", "Answer", "Ann", 1).text(Role.UPDATE, "status;reason").add();
        log.step("1", "Repair", "Ben", 10).text(Role.UPDATE, "next").add();
        log.step("1", "Answer", "Ann", 30).text(Role.UPDATE, "status").add();
        log.step("1", "Solve", "Ann", 60).add();
        log.step("1", "Survey", "cust", 160).add();
        Communication said = said();
        assertThat(said.waits())
                .as("to 30 and to 60; what follows the end is none")
                .isEqualTo(2);
        assertThat(said.withAll().value()).contains(new Share(1, 2));
        assertThat(said.withStatus().value()).contains(new Share(2, 2));
        assertThat(said.withReason().value()).contains(new Share(1, 2));
        assertThat(said.withNext().value()).contains(new Share(1, 2));
        assertThat(said.silenceMillis().max()).hasValue(30 * HOUR);
    }

    @Test
    void theCustomersOwnTimeIsNoWait() {
        log.step("1", "Send on", "Ann", 0).text(Role.UPDATE, "next").add();
        log.step("1", "Chase", "cust", 100).add();
        log.step("1", "Solve", "Ann", 101).add();
        assertThat(said().waits()).isZero();
        assertThat(said().chases().value()).contains(1L);
        assertThat(said().chasedCases().value()).contains(new Share(1, 1));
    }

    @Test
    void anOpenCaseIsSilentUntilTheLogEnds() {
        log.step("1", "Call", "cust", 0).add();
        log.step("1", "Answer", "Ann", 1).add();
        log.step("2", "Solve", "Ann", 101).add();
        assertThat(said().silenceMillis().max()).hasValue(100 * HOUR);
        assertThat(said().withAll().absence())
                .isEqualTo("Nothing says what customers were told: map a column to update (status; reason; next).");
    }
}
