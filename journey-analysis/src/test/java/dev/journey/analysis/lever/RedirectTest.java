package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

/** What goes, what stays and what moves when the sender, or a machine, does the receiver's work. */
class RedirectTest {
    private static final long HOUR = 3_600_000;

    /** Call, take up, queue, a chase, what the customer does of its own accord, look up, a second queue, close: an hour each. */
    private static StepFacts facts() {
        EventLog log = new Counter()
                .work("Wait in line", TouchpointClass.WAIT)
                .customer("Send a photo", TouchpointClass.VALUE, DueParty.CUSTOMER)
                .begin()
                .asks("Call")
                .does("Take up", "Front", "f1")
                .does("Wait in line", "Back", "")
                .asks("Ask for news")
                .asks("Send a photo")
                .does("Look up", "Back", "bea")
                .does("Wait in line", "Back", "")
                .does("Take up", "Front", "f1", Counter::resolved)
                .log();
        return new StepFacts(log);
    }

    private static Episode handoff(StepFacts facts) {
        return Episode.of(facts, 0).get(0);
    }

    @Test
    void the_sender_keeps_the_case_and_the_queues_and_chases_go() {
        StepFacts facts = facts();
        Episode episode = handoff(facts);
        assertThat(episode.begin()).isEqualTo(5);
        CasePlay play = new CasePlay(facts, 0);
        Redirect.toSender(facts, episode).apply(play);
        assertThat(play.isGone(2)).as("the queue").isTrue();
        assertThat(play.isGone(3)).as("the chase").isTrue();
        assertThat(play.isGone(4))
                .as("what the customer does of its own accord")
                .isFalse();
        assertThat(play.isGone(5)).isFalse();
        assertThat(play.holder(5)).isEqualTo(facts.holder(1));
        assertThat(play.isGone(6)).as("the queue on the way back").isTrue();
        assertThat(play.holder(7)).isEqualTo(facts.holder(7));
        // three hours in the queue are gone for what comes after it
        assertThat(facts.log().startMillis(5) - play.start(5)).isEqualTo(3 * HOUR);
        assertThat(facts.log().startMillis(7) - play.start(7)).isEqualTo(3 * HOUR);
        assertThat(play.start(4)).isEqualTo(facts.log().startMillis(4));
        assertThat(play.companyMillis(5)).as("the work is as long as it was").isEqualTo(-1);
    }

    @Test
    void a_machine_takes_no_company_minutes_for_the_work_itself() {
        StepFacts facts = facts();
        CasePlay play = new CasePlay(facts, 0);
        Redirect.toMachine(facts, handoff(facts)).apply(play);
        assertThat(play.companyMillis(5)).isZero();
        assertThat(play.companyMillis(7)).isEqualTo(-1);
    }

    /** Without a queue the wait is from the end of the sender's work: an hour less five minutes of work. */
    @Test
    void without_a_queue_the_senders_own_minutes_are_no_wait() {
        StepFacts facts = new StepFacts(new Counter()
                .begin()
                .asks("Call")
                .does("Take up", "Front", "f1")
                .does("Look up", "Back", "bea", Counter::resolved)
                .log());
        assertThat(Redirect.waitMillis(facts, handoff(facts))).isEqualTo(HOUR - 5 * 60_000);
    }

    @Test
    void what_was_cut_before_it_began_is_left_alone() {
        StepFacts facts = facts();
        CasePlay play = new CasePlay(facts, 0);
        play.cut(3, Outcome.RESOLVED);
        Redirect.toSender(facts, handoff(facts)).apply(play);
        assertThat(play.end()).isEqualTo(3);
        assertThat(play.isGone(2)).isTrue();
        assertThat(play.start(1)).isEqualTo(facts.log().startMillis(1));
    }
}
