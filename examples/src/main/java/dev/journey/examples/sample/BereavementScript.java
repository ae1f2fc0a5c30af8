package dev.journey.examples.sample;

/**
 * A death in the family. The form that was filled in at night is not read: the next day the phone rings with an offer,
 * and the documents are asked for again. One in four is spared that.
 */
final class BereavementScript {

    private BereavementScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        journal.customer(Touch.FILL_IN_FORM, Channel.WEB)
                .gives("identity;contract;description;certificate")
                .with(Column.LIFE_EVENT, "bereavement")
                .with(Column.SENTIMENT, "distressed");
        journal.hours(16);
        journal.until(Team.FRONT_LINE);
        Talk talk = new Talk(journal.anyone(Team.FRONT_LINE), Channel.PHONE);
        if (dice.chance(75)) {
            unread(journal, talk);
            if (dice.chance(20)) {
                Ending.leave(journal, Channel.MAIL);
                return;
            }
        } else {
            journal.live(Touch.TAKE_UP, talk.agent(), Channel.PHONE, 4).status(Status.WORKING);
        }
        Talk billing = Transfer.to(journal, talk, Touch.BILLING_QUEUE, Team.BILLING, 9);
        journal.later(Touch.CHANGE_HOLDER, billing.agent(), Channel.NONE, 9)
                .status(Status.WORKING)
                .with(Column.SYSTEM, Story.BILL_VIEW);
        journal.hours(2);
        Ending.tell(journal, talk, Touch.TELL);
    }

    private static void unread(Journal journal, Talk talk) {
        journal.live(Touch.PITCH, talk.agent(), Channel.PHONE, 5).with(Column.SENTIMENT, "distressed");
        journal.live(Touch.TAKE_UP, talk.agent(), Channel.PHONE, 6)
                .status(Status.WAITING_FOR_CUSTOMER)
                .with(Column.SYSTEM, Story.CRM)
                .with(Column.DATA_ASKED, "identity;certificate")
                .gives("identity");
        journal.hours(30);
        journal.customer(Touch.SEND_DOCUMENTS, Channel.MAIL).gives("certificate");
        journal.hours(6);
    }
}
