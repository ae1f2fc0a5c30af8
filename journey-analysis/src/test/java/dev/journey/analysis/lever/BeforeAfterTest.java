package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** On the phone cases have a handoff, in the chat none, and after there is more chat: by issue type that looks like a success. */
    @Test
    void a_change_of_the_mix_within_a_type_is_no_change() {
        EventLog before = channels(40, 10, 0);
        EventLog after = channels(10, 40, 0);
        assertThat(BeforeAfter.of(before, after).difference(Unit.HANDOFFS).median())
                .isCloseTo(-0.6, within(1e-12));
        BeforeAfter both = BeforeAfter.of(before, after, Strata.by(List.of("issueType", "channel")));
        assertThat(both.difference(Unit.HANDOFFS).median()).isCloseTo(0, within(1e-12));
        assertThat(both.kinds()).isEqualTo(2);
        assertThat(both.collapsed()).isZero();
        assertThat(both.strata().columns()).containsExactly("issueType", "channel");
        assertThat(BeforeAfter.of(before, after, Strata.by(List.of("segment")))
                        .difference(Unit.HANDOFFS)
                        .median())
                .isCloseTo(-0.6, within(1e-12));
    }

    @Test
    void kinds_with_few_cases_are_compared_by_fewer_columns_and_counted() {
        BeforeAfter compared =
                BeforeAfter.of(channels(40, 9, 3), channels(40, 3, 9), Strata.by(List.of("issueType", "channel")));
        // nine chats and three mails before, three and nine after: neither has ten in both logs, together they have
        assertThat(compared.kinds()).isEqualTo(2);
        assertThat(compared.collapsed()).isEqualTo(12.0 / 52);
        assertThat(compared.matched()).isEqualTo(1);
    }

    @Test
    void columns_that_are_not_there_are_named() {
        assertThatThrownBy(() -> BeforeAfter.of(channels(5, 5, 0), channels(5, 5, 0), Strata.by(List.of("region"))))
                .hasMessage(
                        "A log has no column \"region\" to compare by. Columns found: touchpoint, team, channel, issueType, segment.");
        assertThatThrownBy(() -> Strata.by(List.of())).hasMessage("Compare by []: name one column or more, each once.");
        assertThatThrownBy(() -> Strata.by(List.of("channel", "channel")))
                .hasMessage("Compare by [channel, channel]: name one column or more, each once.");
    }

    private static EventLog channels(int phone, int chat, int mail) {
        EventLogBuilder log = EventLog.builder();
        for (int c = 0; c < phone + chat + mail; c++) {
            String channel = c < phone ? "phone" : c < phone + chat ? "chat" : "mail";
            for (int step = 0; step < 2; step++) {
                log.step("c" + c, "Do it")
                        .start(BEGIN.plus(Duration.ofDays(c)).plus(Duration.ofHours(step)))
                        .team(step == 1 && c < phone ? "Back" : "Front")
                        .channel(channel)
                        .text(Role.ISSUE_TYPE, "help")
                        .other("segment", "private")
                        .add();
            }
        }
        return log.build();
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
