package dev.journey.examples.sample;

/**
 * SIM activations: COMMUNICATE. A callback is promised for tomorrow; most customers hear nothing and chase, while
 * those who were told status, reason and next step wait.
 */
final class CallbackScript {

    private static final String ALL = "status;reason;next";

    private CallbackScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        Talk talk = Opening.contact(journal, "SIM number");
        journal.last().with(Column.CAUSE, "SIM delay").with(Column.FAULT, "ours");
        boolean told = dice.chance(Story.CUSTOMER_IS_TOLD);
        Row promise = journal.live(Touch.PROMISE_CALLBACK, talk.agent(), talk.channel(), 2)
                .with(Column.UPDATE, told ? ALL : dice.chance(30) ? "status" : "");
        String id = journal.promise(promise, Hours.DAY, 1);
        if (dice.chance(5)) {
            withdraw(journal, talk, id);
            return;
        }
        journal.queue(Touch.NETWORK_QUEUE, Team.NETWORK);
        int left = 100 - Story.CALLBACK_KEPT - Story.CALLBACK_LATE;
        switch (dice.weighted(Story.CALLBACK_KEPT, Story.CALLBACK_LATE, left)) {
            case 0 -> kept(journal, talk, id);
            case 1 -> late(journal, talk, id, told);
            default -> broken(journal, talk, told);
        }
    }

    private static void kept(Journal journal, Talk talk, String id) {
        journal.pass(journal.dice().between(1, 5) * Hours.HOUR);
        activate(journal);
        journal.minutes(30);
        Ending.tell(journal, talk, Touch.CALL_BACK).with(Column.PROMISE, id);
    }

    private static void late(Journal journal, Talk talk, String id, boolean told) {
        String last = silence(journal, talk, told, id);
        activate(journal);
        journal.minutes(90);
        Ending.tell(journal, talk, Touch.CALL_BACK).with(Column.PROMISE, last);
    }

    private static void broken(Journal journal, Talk talk, boolean told) {
        silence(journal, talk, told, "");
        if (journal.dice().chance(18)) {
            Ending.leave(journal, Channel.MAIL);
            return;
        }
        activate(journal);
        journal.hours(20);
        if (told) {
            journal.orderSystem(Touch.GO_LIVE).status(Status.RESOLVED);
            return;
        }
        Talk chase = Opening.again(journal, Touch.CHASE);
        journal.live(Touch.TELL, chase.agent(), chase.channel(), 3).status(Status.RESOLVED);
    }

    /** Days go by past the promise; gives the id of the promise that stands at the end. */
    private static String silence(Journal journal, Talk talk, boolean told, String first) {
        String standing = first;
        journal.pass(journal.dice().between(25, 31) * Hours.HOUR);
        if (told) {
            journal.later(Touch.SEND_UPDATE, talk.agent(), Channel.MAIL, 2).with(Column.UPDATE, ALL);
        }
        int chases = journal.dice().chance(told ? Story.CHASES_WHEN_TOLD : Story.CHASES_IN_SILENCE)
                ? 1 + journal.dice().weighted(50, 32, 18)
                : 0;
        for (int i = 0; i < chases; i++) {
            Talk chase = Opening.again(journal, Touch.CHASE);
            Row noNews = journal.live(Touch.NO_NEWS, chase.agent(), chase.channel(), 4)
                    .exchange(journal.dice().chance(70) ? "identity;description" : "identity")
                    .with(Column.SENTIMENT, journal.dice().chance(35) ? "angry" : "");
            if (journal.dice().chance(40)) {
                standing = journal.promise(noNews, Hours.DAY, 2);
            }
            journal.hours(17);
        }
        journal.hours(12);
        return standing;
    }

    private static void activate(Journal journal) {
        journal.until(Team.NETWORK);
        journal.later(Touch.ACTIVATE_SIM, journal.anyone(Team.NETWORK), Channel.NONE, 7)
                .status(Status.WORKING)
                .with(Column.SYSTEM, "SimDesk");
    }

    /** The SIM must be replaced: the promise is taken back before it is due, and a new one comes by post. */
    private static void withdraw(Journal journal, Talk talk, String id) {
        journal.hours(3);
        journal.later(Touch.WITHDRAW_PROMISE, talk.agent(), talk.back(), 3)
                .with(Column.PROMISE, id)
                .with(Column.UPDATE, ALL);
        journal.hours(60);
        journal.orderSystem(Touch.GO_LIVE).status(Status.RESOLVED);
    }
}
