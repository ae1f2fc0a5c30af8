package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;
import java.util.List;

/**
 * House moves: OWN_IT. Contract, line and visit belong to three teams, each does its part and says that the rest is
 * not theirs; the customer is sent from one to the next.
 */
final class MoveScript {

    /** One team's part of a move. */
    private record Part(Team team, Touch queue, Touch work) {}

    private static final List<Part> PARTS = List.of(
            new Part(Team.BILLING, Touch.BILLING_QUEUE, Touch.CHECK_CONTRACT),
            new Part(Team.NETWORK, Touch.NETWORK_QUEUE, Touch.CHECK_LINE),
            new Part(Team.FIELD_CO, Touch.TECHNICIAN_QUEUE, Touch.CHECK_HOME));

    private MoveScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        Talk talk = Opening.contact(journal, "address");
        journal.last().with(Column.CAUSE, "move").with(Column.FAULT, "none").with(Column.LIFE_EVENT, "move");
        int part = 0;
        int legs = 2 + dice.weighted(15, 25, 30, 20, 10);
        for (int leg = 0; leg < legs; leg++) {
            Agent agent = leg(journal, talk, PARTS.get(part));
            if (leg < legs - 1 && dice.chance(Story.SENT_TO_NEXT_TEAM)) {
                talk = sentOn(journal, agent);
                if (dice.chance(7)) {
                    Ending.leave(journal, Channel.PHONE);
                    return;
                }
            }
            part = next(dice, part);
        }
        end(journal, talk);
    }

    private static Agent leg(Journal journal, Talk talk, Part part) {
        Talk receiver = part.team().equals(Team.FIELD_CO)
                ? partner(journal)
                : Transfer.to(journal, talk, part.queue(), part.team(), 7);
        Transfer.work(journal, receiver, part.work(), 7);
        return receiver.agent();
    }

    private static Talk partner(Journal journal) {
        journal.queue(Touch.TECHNICIAN_QUEUE, Team.FIELD_CO).status(Status.WAITING_FOR_PARTNER);
        journal.hours(26);
        journal.until(Team.FIELD_CO);
        return new Talk(journal.anyone(Team.FIELD_CO), Channel.NONE);
    }

    /** "Not our team", and the customer calls the next one. */
    private static Talk sentOn(Journal journal, Agent agent) {
        journal.later(Touch.NOT_OURS, agent, Channel.PHONE, 3)
                .refuses("SCOPE", "")
                .with(Column.SENTIMENT, journal.dice().chance(30) ? "angry" : "");
        journal.hours(5);
        Talk talk = Opening.again(journal, Touch.CALL_NEXT_TEAM);
        Opening.takeUp(journal, talk.agent(), talk.channel(), "address");
        return talk;
    }

    /** Mostly to and fro between Billing and Network. */
    private static int next(Dice dice, int part) {
        return switch (part) {
            case 0 -> dice.chance(70) ? 1 : 2;
            case 1 -> dice.chance(68) ? 0 : 2;
            default -> dice.chance(50) ? 1 : 0;
        };
    }

    private static void end(Journal journal, Talk talk) {
        if (journal.dice().chance(12)) {
            Ending.refuse(journal, talk, "SCOPE", "new contract", 40);
            return;
        }
        journal.until(Team.NETWORK);
        journal.later(Touch.SWITCH_LINE, journal.anyone(Team.NETWORK), Channel.NONE, 12);
        journal.hours(3);
        Ending.tell(journal, talk, Touch.TELL);
    }
}
