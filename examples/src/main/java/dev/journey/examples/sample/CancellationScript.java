package dev.journey.examples.sample;

/**
 * Cancellations: a justified check of identity, offers nobody asked for, refusals of an early exit, and bills that
 * keep coming afterwards.
 */
final class CancellationScript {

    private static final String BILLED_AFTER = "billed after cancelling";

    private CancellationScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        Talk talk = Opening.contact(journal, "");
        journal.last().with(Column.CAUSE, "price change").with(Column.FAULT, dice.chance(50) ? "none" : "ours");
        journal.later(Touch.CONFIRM_IDENTITY, talk.agent(), talk.back(), 2).exchange("identity;signature");
        if (dice.chance(40)) {
            journal.live(Touch.PITCH, talk.agent(), talk.back(), 4).with(Column.SENTIMENT, "annoyed");
        }
        if (dice.chance(36)) {
            Ending.refuse(journal, talk, "POLICY", "later exit", 30);
            if (dice.chance(45)) {
                Ending.leave(journal, Channel.MAIL);
            }
            return;
        }
        journal.live(Touch.CANCEL, talk.agent(), talk.back(), 4).status(Status.RESOLVED);
        if (dice.chance(30)) {
            billedAfter(journal);
        }
    }

    private static void billedAfter(Journal journal) {
        journal.pass(journal.dice().between(15, 28) * Hours.DAY);
        Talk talk = Opening.again(journal, Touch.COME_BACK);
        Opening.takeUp(journal, talk.agent(), talk.channel(), "bill date")
                .with(Column.CAUSE, BILLED_AFTER)
                .with(Column.FAULT, "ours")
                .with(Column.SENTIMENT, "angry");
        Talk billing = Transfer.to(journal, talk, Touch.BILLING_QUEUE, Team.BILLING, 8);
        journal.later(Touch.CORRECT_BILL, billing.agent(), Channel.NONE, 6)
                .status(Status.WORKING)
                .with(Column.SYSTEM, Story.BILL_VIEW);
        journal.hours(2);
        Ending.tell(journal, talk, Touch.TELL);
    }
}
