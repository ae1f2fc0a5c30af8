package dev.journey.examples.sample;

/**
 * Installations that customers are made to do: TAKE_BACK. The same instructions are sent again and again, the store
 * sends the customer home, and a technician comes last.
 */
final class InstallScript {

    private static final int ROUNDS = 4;

    private InstallScript() {}

    static void play(Journal journal) {
        String promised = "";
        if (!journal.repeated()) {
            promised = OrderScripts.shipped(journal);
            journal.customer(Touch.TRY_SET_UP, Channel.NONE);
            journal.hours(2);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            Talk talk = round == 1 || journal.dice().chance(50)
                    ? Opening.contact(journal, "")
                    : Opening.mail(journal, "photo");
            journal.last().with(Column.CAUSE, "self-install order").with(Column.FAULT, "ours");
            if (instructed(journal, talk, promised)) {
                return;
            }
            switch (journal.dice().weighted(46, 34, 6, 14)) {
                case 0 -> journal.hours(16);
                case 1 -> {
                    store(journal, promised);
                    return;
                }
                case 2 -> {
                    Ending.leave(journal, Channel.MAIL);
                    return;
                }
                default -> {
                    technician(journal, promised);
                    return;
                }
            }
        }
        technician(journal, promised);
    }

    /** The instructions are mailed and tried; true when that worked. */
    private static boolean instructed(Journal journal, Talk talk, String promised) {
        journal.minutes(40);
        journal.later(Touch.MAIL_INSTRUCTIONS, talk.agent(), Channel.MAIL, 3)
                .status(Status.WAITING_FOR_CUSTOMER)
                .with(Column.ARTICLE, "KB-100");
        journal.hours(14);
        return tried(journal, Story.INSTRUCTIONS_WORK, promised);
    }

    private static boolean tried(Journal journal, int works, String promised) {
        journal.customer(Touch.TRY_INSTRUCTIONS, Channel.NONE);
        journal.minutes(40);
        boolean worked = journal.dice().chance(works);
        if (worked) {
            journal.orderSystem(Touch.GO_LIVE).status(Status.RESOLVED).with(Column.PROMISE, promised);
        }
        return worked;
    }

    private static void store(Journal journal, String promised) {
        journal.hours(10);
        journal.meet(Team.STORE);
        journal.customer(Touch.VISIT, Channel.STORE);
        journal.minutes(12);
        if (journal.dice().chance(12)) {
            journal.live(Touch.SET_UP_AT_DESK, journal.anyone(Team.STORE), Channel.STORE, 20)
                    .status(Status.RESOLVED)
                    .with(Column.PROMISE, promised);
            return;
        }
        journal.live(Touch.SAY_DO_IT_YOURSELF, journal.anyone(Team.STORE), Channel.STORE, 6)
                .refuses("SCOPE", "")
                .with(Column.SENTIMENT, journal.dice().chance(40) ? "angry" : "");
        if (journal.dice().chance(30)) {
            journal.hours(4);
            Ending.survey(journal);
        }
        journal.hours(8);
        if (tried(journal, 10, promised)) {
            return;
        }
        if (journal.dice().chance(45)) {
            Ending.leave(journal, Channel.WEB);
        } else {
            technician(journal, promised);
        }
    }

    private static void technician(Journal journal, String promised) {
        journal.hours(6);
        Opening.phone(journal, "");
        OrderScripts.visit(journal, promised);
    }
}
