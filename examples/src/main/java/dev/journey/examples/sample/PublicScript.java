package dev.journey.examples.sample;

/** Complaints in public: answered within the hour for all to see, with a promise, and then mostly nothing. */
final class PublicScript {

    private PublicScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        complain(journal);
        journal.minutes(50);
        journal.until(Team.FRONT_LINE);
        Talk talk = new Talk(journal.anyone(Team.FRONT_LINE), Channel.PHONE);
        Row reply = journal.live(Touch.REPLY_IN_PUBLIC, talk.agent(), Channel.SOCIAL, 4)
                .with(Column.UPDATE, "next")
                .with(Column.CAUSE, "broken promise")
                .with(Column.FAULT, "ours");
        String id = journal.promise(reply, 2 * Hours.DAY, 2);
        if (dice.chance(30)) {
            journal.hours(20);
            Ending.tell(journal, talk, Touch.CALL_BACK).with(Column.PROMISE, id);
            return;
        }
        journal.hours(110);
        if (dice.chance(50)) {
            complain(journal);
        }
        if (dice.chance(40)) {
            Ending.leave(journal, Channel.SOCIAL);
        }
    }

    private static void complain(Journal journal) {
        journal.customer(Touch.COMPLAIN_IN_PUBLIC, Channel.SOCIAL).with(Column.SENTIMENT, "angry");
    }
}
