package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.Channels.Origin;
import dev.journey.model.Role;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private final PracticeLog log = new PracticeLog();

    private Channels channels() {
        return log.practice().channels().value().orElseThrow();
    }

    private void step(String id, String what, String who, double hour, String channel) {
        log.step(id, what, who, hour)
                .channel(channel)
                .team(who.equals("cust") ? "" : who)
                .add();
    }

    @Test
    void tellsWhoChoseTheChannel() {
        step("chosen", "Call", "cust", 0, "phone");
        step("chosen", "Answer", "Ann", 1, "phone");
        step("chosen", "Call", "cust", 2, "chat");
        step("forced", "Call", "cust", 0, "mail");
        step("forced", "Call", "cust", 30, "phone");
        step("deflected", "Call", "cust", 0, "phone");
        step("deflected", "Send on", "Ann", 1, "phone");
        step("deflected", "Call", "cust", 2, "chat");
        step("deflected", "Send on", "Ben", 3, "chat");
        step("imposed", "Call", "cust", 0, "mail");
        step("imposed", "Answer", "Ann", 1, "phone");
        step("survey", "Call", "cust", 0, "mail");
        step("survey", "Survey", "cust", 1, "web");
        assertThat(channels().switches())
                .containsEntry(Origin.CHOSEN, 1L)
                .containsEntry(Origin.FORCED, 1L)
                .containsEntry(Origin.DEFLECTED, 1L)
                .containsEntry(Origin.IMPOSED, 1L);
        assertThat(channels().withoutGain())
                .as("the deflected one is sent on again")
                .isEqualTo(new Share(1, 1));
        assertThat(channels().fidelity().absence())
                .isEqualTo("Nothing says where customers asked to be answered: map a column to preferredChannel.");
    }

    @Test
    void anOrderIsNoFailedTry() {
        step("1", "Order", "cust", 0, "web");
        step("1", "Call", "cust", 30, "phone");
        assertThat(channels().switches()).containsEntry(Origin.CHOSEN, 1L).containsEntry(Origin.FORCED, 0L);
    }

    @Test
    void holdsAnswersAgainstTheWish() {
        log.step("1", "Call", "cust", 0)
                .channel("web")
                .text(Role.PREFERRED_CHANNEL, "phone")
                .add();
        step("1", "Answer", "Ann", 1, "phone");
        step("1", "Answer", "Ann", 2, "mail");
        assertThat(channels().fidelity().value()).contains(new Share(1, 2));
        assertThat(channels().switches())
                .as("phone was asked for, mail was not")
                .containsEntry(Origin.CHOSEN, 1L)
                .containsEntry(Origin.IMPOSED, 1L);
    }

    @Test
    void countsWhereAChannelAndATeamAreEnough() {
        step("1", "Call", "cust", 0, "phone");
        step("1", "Answer", "Ann", 1, "phone");
        step("1", "Solve", "Ann", 2, "phone");
        step("2", "Call", "cust", 0, "phone");
        step("2", "Answer", "Ann", 1, "phone");
        step("2", "Solve", "Ben", 2, "mail");
        step("open", "Call", "cust", 0, "phone");
        step("open", "Answer", "Ann", 4, "phone");
        assertThat(channels().ready()).containsExactly(new Channels.Ready("phone", new Share(1, 2)));
        assertThat(channels().coverage()).containsExactly(new Channels.Cover("Answer", "", new Share(1, 2)));
        assertThat(channels().millisToHelp().sum()).isEqualTo(6 * 3_600_000);
        assertThat(channels().stepsToHelp().sum()).isEqualTo(3);
        assertThat(channels().neverHelped()).isEqualTo(new Share(0, 3));
    }

    @Test
    void saysWhichColumnIsMissing() {
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().channels().absence()).isEqualTo("No channels in this log: map a column to channel.");
    }
}
