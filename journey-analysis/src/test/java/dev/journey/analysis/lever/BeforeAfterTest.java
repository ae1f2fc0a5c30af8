package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void a_change_of_the_mix_is_no_change() {
        BeforeAfter compared = BeforeAfter.of(log(60, 60, 0), log(20, 100, 0));
        assertThat(compared.unadjusted(Unit.HANDOFFS)).isLessThan(-0.3);
        assertThat(compared.difference(Unit.HANDOFFS).median()).isCloseTo(0, within(1e-12));
        assertThat(compared.matched()).isEqualTo(1);
    }

    @Test
    void a_prediction_is_kept_not_kept_or_too_early_to_tell() {
        Interval predicted = new Interval(-0.5, -0.6, -0.4);
        assertThat(BeforeAfter.of(log(60, 60, 0), log(60, 60, 60)).verdict(Unit.HANDOFFS, predicted))
                .isEqualTo(Verdict.KEPT);
        assertThat(BeforeAfter.of(log(60, 60, 0), log(60, 60, 3)).verdict(Unit.HANDOFFS, predicted))
                .isEqualTo(Verdict.NOT_KEPT);
        assertThat(BeforeAfter.of(log(60, 60, 0), log(5, 5, 5)).verdict(Unit.HANDOFFS, predicted))
                .isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void logs_with_nothing_in_common_are_refused() {
        assertThatThrownBy(() -> BeforeAfter.of(log(60, 0, 0), log(0, 60, 0)))
                .hasMessage(
                        "The two logs have no kind of case in common, with two cases in each: compare logs of the same "
                                + "service.");
    }

    /** Hard cases have one handoff unless they are mended, easy ones none. */
    private static EventLog log(int hard, int easy, int mended) {
        EventLogBuilder log = EventLog.builder();
        for (int c = 0; c < hard + easy; c++) {
            boolean isHard = c < hard;
            String team = isHard && c >= mended ? "Back" : "Front";
            step(log, c, isHard, "Look", "Front", 0);
            step(log, c, isHard, "Solve", team, 1);
        }
        return log.build();
    }

    private static void step(EventLogBuilder log, int c, boolean isHard, String touchpoint, String team, int hour) {
        log.step("c" + c, touchpoint)
                .start(BEGIN.plus(Duration.ofDays(c)).plus(Duration.ofHours(hour)))
                .team(team)
                .text(Role.ISSUE_TYPE, isHard ? "hard" : "easy")
                .add();
    }
}
