package dev.journey.examples.sample;

import java.util.List;

/** Questions about a bill: ACCESS. Billing opens BillView, reads, and hands back; the front line explains. */
final class BillScript {

    private BillScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        if (dice.chance(12)) {
            contained(journal);
            return;
        }
        Talk talk = Opening.contact(journal, dice.chance(50) ? "bill date" : "");
        boolean wrong = dice.chance(9);
        Row up = journal.last();
        up.with(Column.CAUSE, wrong ? "bill error" : dice.pick(List.of("price change", "first bill")))
                .with(Column.FAULT, wrong ? "ours" : "none");
        if (!wrong && !dice.chance(Story.BILL_NEEDS_BILL_VIEW)) {
            journal.live(Touch.EXPLAIN_BILL, talk.agent(), talk.channel(), 4)
                    .status(Status.RESOLVED)
                    .with(Column.ARTICLE, "KB-020");
            return;
        }
        lookUp(journal, talk, wrong);
    }

    private static void lookUp(Journal journal, Talk talk, boolean wrong) {
        Talk billing = Transfer.to(journal, talk, Touch.BILLING_QUEUE, Team.BILLING, 4);
        // Billing reads while the customer holds: it does not talk to the customer.
        journal.later(Touch.LOOK_UP_BILL, billing.agent(), Channel.NONE, 3)
                .status(Status.WORKING)
                .with(Column.SYSTEM, Story.BILL_VIEW);
        if (wrong) {
            journal.later(Touch.CORRECT_BILL, billing.agent(), Channel.NONE, 6).with(Column.SYSTEM, Story.BILL_VIEW);
        }
        boolean held = billing.channel() != Channel.NONE;
        if (held) {
            journal.live(Touch.EXPLAIN_BILL, talk.agent(), talk.channel(), 4).status(Status.RESOLVED);
        } else {
            journal.minutes(50);
            Ending.tell(journal, talk, Touch.EXPLAIN_BILL);
        }
    }

    /** The bot answers in the chat, and in two of three cases that is enough. */
    private static void contained(Journal journal) {
        journal.customer(Touch.START_CHAT, Channel.CHAT);
        journal.bot(Touch.BOT_IDENTIFIES, Channel.CHAT, 70).exchange("identity;contract");
        Row answer = journal.bot(Touch.BOT_SUGGESTS, Channel.CHAT, 100).with(Column.ARTICLE, "KB-020");
        if (journal.dice().chance(66)) {
            answer.status(Status.RESOLVED);
            return;
        }
        journal.minutes(20);
        Talk talk = Opening.phone(journal, "bill date");
        lookUp(journal, talk, false);
    }
}
