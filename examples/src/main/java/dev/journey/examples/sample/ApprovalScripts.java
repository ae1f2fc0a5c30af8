package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;
import java.util.List;

/**
 * Credits and goodwill: EMPOWER and its look-alike. A case goes from the front line to a supervisor and back, unless
 * the amount is within the front line's own limit.
 */
final class ApprovalScripts {

    private ApprovalScripts() {}

    /** Refunds: a fifth within the front line's own limit, most up to 60 euros, some up to 200. */
    static void refund(Journal journal) {
        Dice dice = journal.dice();
        int cents = switch (dice.weighted(22, 66, 12)) {
            case 0 -> 50 * dice.between(4, 20);
            case 1 -> 50 * dice.between(Story.OWN_LIMIT / 50 + 2, Story.SMALL_LIMIT / 50);
            default -> 500 * dice.between(Story.SMALL_LIMIT / 500 + 1, Story.GOODWILL_LIMIT / 500);
        };
        Talk talk = open(journal, "bill date", dice.chance(70) ? "bill error" : "service down");
        if (cents <= Story.OWN_LIMIT) {
            journal.live(Touch.CREDIT, talk.agent(), talk.channel(), 3)
                    .status(Status.RESOLVED)
                    .amount(cents)
                    .with(Column.DECISION, "granted");
            return;
        }
        approval(journal, talk, cents, Story.granted(cents), 1);
    }

    /** Goodwill above 200 euros: a decision that takes thought, granted half of the time. */
    static void goodwill(Journal journal) {
        Dice dice = journal.dice();
        int cents = 10_00 * dice.between(Story.GOODWILL_LIMIT / 10_00 + 1, 60);
        Talk talk = open(journal, "", dice.chance(50) ? "service down" : "broken promise");
        approval(journal, talk, cents, Story.granted(cents), 14);
    }

    private static Talk open(Journal journal, String asks, String cause) {
        Talk talk = Opening.contact(journal, asks);
        Row row = journal.last();
        row.with(Column.CAUSE, cause).with(Column.FAULT, journal.dice().weighted(8, 1) == 0 ? "ours" : "none");
        if (journal.dice().chance(20)) {
            row.with(Column.PROPOSAL, journal.dice().pick(List.of("considered", "adopted", "refused")));
        }
        return talk;
    }

    private static void approval(Journal journal, Talk talk, int cents, int percent, int decisionMinutes) {
        boolean granted = decide(journal, cents, percent, decisionMinutes);
        if (granted) {
            Ending.tell(journal, talk, Touch.CREDIT).amount(cents);
            return;
        }
        Ending.refuse(journal, talk, "POLICY", "smaller credit", 35).amount(cents);
        if (journal.dice().chance(40)) {
            journal.hours(30);
            askAgain(journal, cents, decisionMinutes);
        }
    }

    /** The same request on the same facts: often granted now. */
    private static void askAgain(Journal journal, int cents, int decisionMinutes) {
        Talk talk = Opening.again(journal, Touch.ASK_AGAIN);
        Opening.takeUp(journal, talk.agent(), talk.channel(), "");
        if (decide(journal, cents, Story.GRANTED_WHEN_ASKED_AGAIN, decisionMinutes)) {
            Ending.tell(journal, talk, Touch.CREDIT).amount(cents);
        } else {
            Ending.refuse(journal, talk, "POLICY", "smaller credit", 35).amount(cents);
        }
    }

    private static boolean decide(Journal journal, int cents, int percent, int minutes) {
        Agent supervisor = queue(journal);
        boolean granted = journal.dice().chance(percent);
        journal.later(Touch.DECIDE_CREDIT, supervisor, Channel.NONE, minutes)
                .status(Status.WORKING)
                .with(Column.SYSTEM, Story.CRM)
                .amount(cents)
                .with(Column.DECISION, granted ? "granted" : "denied");
        journal.minutes(45);
        return granted;
    }

    /** Nobody holds for a supervisor: the case waits in a queue for hours. */
    private static Agent queue(Journal journal) {
        journal.queue(Touch.APPROVAL_QUEUE, Team.SUPERVISORS);
        journal.hours(3);
        journal.until(Team.SUPERVISORS);
        return journal.anyone(Team.SUPERVISORS);
    }
}
