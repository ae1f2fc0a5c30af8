package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelTest {
    private static LogSummary summary(EventLog log) {
        return LogSummary.of(log, Settings.DEFAULT);
    }

    private static long handoffs(EventLog log, Level level) {
        return summary(log).handoffs().get(level).handoffs().occurrences();
    }

    @Test
    void aLogHasTheLevelsThatAnyOfItsStepsHasInTheOrderAskedFor() {
        assertThat(summary(log("A")).levels()).containsExactly(Level.ACTOR);
        assertThat(summary(log("-/X A/X")).levels()).containsExactly(Level.TEAM, Level.ACTOR);
        assertThat(summary(log("-/X -{tier=1}")).levels()).containsExactly(Level.TEAM, Level.TIER);
        assertThat(summary(log("-")).levels()).isEmpty();
        assertThat(summary(log("-")).handoffs()).isEmpty();
        assertThat(summary(log("-")).handover()).isEmpty();
    }

    @Test
    void tiersComeFromTheRowElseTheActorElseTheTeam() {
        Words words = Words.known().tier("A", 1).teamTier("back", 2).tier("B", 3);

        assertThat(handoffs(log(words, "A A/back C/back"), Level.TIER)).isEqualTo(1);
        assertThat(handoffs(log(words, "A C"), Level.TIER)).isZero();
        assertThat(handoffs(log(words, "A A{tier=2} C/back B"), Level.TIER)).isEqualTo(2);
        assertThat(summary(log(words, "A C/back")).handover().get(Level.TIER).handovers())
                .containsExactly(new Handover("1", "2", 1, 1));
        assertThat(summary(log(words, "A{tier=high} A B"))
                        .handover()
                        .get(Level.TIER)
                        .handovers())
                .containsExactlyInAnyOrder(new Handover("1", "3", 1, 1), new Handover("high", "1", 1, 1));
        assertThat(summary(log("A B")).levels()).doesNotContain(Level.TIER);
    }

    @Test
    void tiersDecideTheKind() {
        Words words = Words.known().tier("A", 1).teamTier("back", 2).teamTier("front", 1);

        assertThat(kind(log(words, "A C/back"))).isEqualTo(HandoffKind.ESCALATION);
        assertThat(kind(log(words, "C/back A"))).isEqualTo(HandoffKind.PUSH_BACK);
        assertThat(kind(log(words, "A/x C/front"))).isEqualTo(HandoffKind.TRANSFER);
        assertThat(kind(log(words, "C/front D/front"))).isEqualTo(HandoffKind.SHIFT);
        assertThat(kind(log(words, "C/front{tier=high} D/back"))).isEqualTo(HandoffKind.ESCALATION);
        assertThat(kind(log(words, "A{tier=-7} C/back"))).isEqualTo(HandoffKind.ESCALATION);
        assertThat(kind(log(words, "C E"))).isEqualTo(HandoffKind.UNCLASSIFIED);
    }

    private static HandoffKind kind(EventLog log) {
        Map<HandoffKind, Long> kinds = summary(log).handoffs().get(Level.ACTOR).kinds();
        assertThat(kinds).hasSize(1);
        return kinds.keySet().iterator().next();
    }

    @Test
    void authorityIsTheActorsElseTheTeams() {
        Words words = Words.known().authority("A", 50).authority("B", 51).teamAuthority("deciders", 60);

        assertThat(kind(log(words, "A B A"))).isEqualTo(HandoffKind.APPROVAL);
        assertThat(kind(log(words, "B A B"))).isEqualTo(HandoffKind.CONSULT);
        assertThat(kind(log(words, "B C/deciders B"))).isEqualTo(HandoffKind.APPROVAL);
        assertThat(kind(log(words, "B A/deciders B"))).isEqualTo(HandoffKind.CONSULT);
        assertThat(kind(log(words, "C D/deciders C"))).isEqualTo(HandoffKind.CONSULT);
    }

    @Test
    void tiersBelowZeroAreNotKnown() {
        assertThat(summary(log("A{tier=-7} B{tier=-1}")).knowsTiers()).isFalse();
        assertThat(summary(log("A{tier=0}")).knowsTiers()).isTrue();
        assertThat(summary(log(Words.known().tier("A", 0), "A")).knowsTiers()).isTrue();
        assertThat(summary(log(Words.known().tier("B", 0), "A")).knowsTiers()).isFalse();
    }

    @Test
    void theSideIsTheRowsElseTheActorsElseTheTeamsElseTheStatussElseTheTouchpoints() {
        Words words = Words.known()
                .teamSide("outside", Side.PARTNER)
                .status("bot", Words.means().side(Side.SYSTEM))
                .touchpoint("visit", Words.means().side(Side.CUSTOMER));

        assertThat(kind(log(words, "A visit:sys{side=partner}"))).isEqualTo(HandoffKind.PARTNER);
        assertThat(kind(log(words, "A visit:sys/outside~bot"))).isEqualTo(HandoffKind.HUMAN_TO_SYSTEM);
        assertThat(kind(log(words, "A visit:B/outside~bot"))).isEqualTo(HandoffKind.PARTNER);
        assertThat(kind(log(words, "A visit:B~bot"))).isEqualTo(HandoffKind.HUMAN_TO_SYSTEM);
        assertThat(handoffs(log(words, "A visit:B"), Level.ACTOR)).isZero();
        assertThat(kind(log(words, "A visit:sys{side=nobody}"))).isEqualTo(HandoffKind.HUMAN_TO_SYSTEM);
        assertThat(summary(log(words, "A visit:B visit:C~bot D/outside cust"))
                        .source()
                        .sidesByDefault()
                        .part())
                .isEqualTo(1);
    }

    @Test
    void anyFurtherColumnCanBeALevel() {
        Settings byPlace = Settings.DEFAULT.withLevel(new Level("place"));
        LogSummary summary = LogSummary.of(log("A{place=north} A{place=south} B{place=south}"), byPlace);

        assertThat(summary.levels()).containsExactly(new Level("place"), Level.ACTOR);
        assertThat(summary.handoffs().get(new Level("place")).handoffs()).isEqualTo(new Occurrences(1, 1));
        assertThat(summary.paths().get(0).handoffs().orElse(-1)).isEqualTo(1);
    }

    @Test
    void aTextRoleCanBeALevelButNotANumber() {
        Level channel = new Level(Role.CHANNEL.key());

        assertThat(LogSummary.of(log("A{channel=phone} A{channel=chat}"), Settings.DEFAULT.withLevel(channel))
                        .levels())
                .contains(channel);
        assertThat(new Level("value").role()).isEmpty();
        assertThat(channel.role()).contains(Role.CHANNEL);
        assertThat(new Level("place").role()).isEmpty();
    }

    @Test
    void aLevelThatWasAskedForMustBeThere() {
        EventLog log = log("A/X{channel=phone,place=north}");

        assertThatThrownBy(() -> LogSummary.of(log, Settings.DEFAULT.withLevel(new Level("queue"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The log has no level \"queue\". Levels found: touchpoint, actor, team, channel, place.");
        assertThatThrownBy(() -> LogSummary.of(log, Settings.DEFAULT.withLevel(Level.TIER)))
                .hasMessageStartingWith("The log has no level \"tier\".");
        assertThatThrownBy(() ->
                        LogSummary.of(log(Words.known().tier("A", 1), "A"), Settings.DEFAULT.withLevel(Level.TEAM)))
                .hasMessage("The log has no level \"team\". Levels found: touchpoint, actor, tier.");
    }

    @Test
    void pathsAreJudgedAtTheFirstLevelThatTheLogHas() {
        assertThat(summary(log("A/X B/X")).paths().get(0).handoffs().orElse(-1)).isZero();
        assertThat(summary(log("A B")).paths().get(0).handoffs().orElse(-1)).isEqualTo(1);
        assertThat(summary(log("-")).paths().get(0).handoffs().absence())
                .isEqualTo("The log has no team, actor or tier: map one to count handoffs.");
        assertThat(summary(log("-")).paths().get(0).visibleHandoffs().absence())
                .isEqualTo("The log has no team, actor or tier: map one to count handoffs.");
        assertThat(summary(log("A")).paths().get(0).visibleHandoffs().absence())
                .isEqualTo("No touchpoint or status is marked FRONT: mark what the customer sees in the mapping.");
    }
}
