package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;
import java.util.List;

/** How a case gets to another team: through its queue, with the customer on hold or left to wait. */
final class Transfer {

    private static final int MISROUTED = 7;

    /** What the customer is told before a wait: mostly nothing. */
    private static final List<String> TOLD = List.of("", "", "", "", "", "", "", "status", "status", "status;next");

    private Transfer() {}

    /**
     * The case goes to the team's queue. When the customer is on the line and the team is there, the customer holds
     * for some minutes; else the case waits for about that many hours.
     *
     * @return who will take it, and where: where the customer held, else nowhere that the customer sees
     */
    static Talk to(Journal journal, Talk from, Touch queue, Team team, int medianHours) {
        boolean hold = from.live() && journal.open(team) && journal.dice().chance(45);
        if (from.live()) {
            journal.last().with(Column.UPDATE, journal.dice().pick(TOLD));
        }
        if (!hold && journal.dice().chance(MISROUTED)) {
            misroute(journal, team);
        }
        Row row = journal.queue(queue, team);
        long entered = journal.now();
        if (hold) {
            journal.minutes(6);
            row.minutes(Column.WAIT_MIN, journal.now() - entered);
            return new Talk(journal.anyone(team), from.channel());
        }
        journal.hours(medianHours);
        journal.until(team);
        return new Talk(journal.anyone(team), Channel.NONE);
    }

    /** The receiver does the work, and asks a customer who is on the line what the company knows already. */
    static Row work(Journal journal, Talk talk, Touch touch, int medianMinutes) {
        Agent agent = talk.agent();
        Row row = talk.channel() == Channel.NONE
                ? journal.later(touch, agent, Channel.NONE, medianMinutes)
                : journal.live(touch, agent, talk.channel(), medianMinutes);
        row.status(Status.WORKING);
        if (talk.channel() != Channel.NONE && journal.dice().chance(Story.SECOND_LINE_ASKS_IDENTITY_AGAIN)) {
            row.exchange(journal.dice().chance(50) ? "identity;description" : "identity");
        }
        return row;
    }

    /** The case lies in the wrong queue for hours, and nobody takes it there. */
    private static void misroute(Journal journal, Team right) {
        boolean toBilling = !right.equals(Team.BILLING);
        journal.queue(toBilling ? Touch.BILLING_QUEUE : Touch.NETWORK_QUEUE, toBilling ? Team.BILLING : Team.NETWORK);
        if (journal.dice().chance(80)) {
            journal.hours(3);
        }
    }
}
