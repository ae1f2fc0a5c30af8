package dev.journey.examples.sample;

/** New lines: PREVENT and its look-alike. Most orders go through without a word, those with a technician nearly all. */
final class OrderScripts {

    private OrderScripts() {}

    /** A self-installation that works: nobody hears of it. */
    static void quietSelfInstall(Journal journal) {
        String promised = shipped(journal);
        journal.hours(20);
        journal.orderSystem(Touch.GO_LIVE).status(Status.RESOLVED).with(Column.PROMISE, promised);
    }

    /** A technician comes; one in ten has a question afterwards. */
    static void technician(Journal journal) {
        journal.customer(Touch.ORDER_TECHNICIAN, Channel.WEB);
        journal.hours(3);
        visit(journal, "");
        if (journal.dice().chance(10)) {
            journal.hours(50);
            Talk talk = Opening.contact(journal, "");
            journal.last().with(Column.CAUSE, "technician order").with(Column.FAULT, "none");
            Ending.tell(journal, talk, Touch.TELL);
        }
    }

    /** The order and the parcel: now it is the customer's turn. Gives the id of the promised date. */
    static String shipped(Journal journal) {
        journal.customer(Touch.ORDER_SELF_INSTALL, Channel.WEB);
        journal.hours(26);
        Row parcel = journal.orderSystem(Touch.SHIP).status(Status.WAITING_FOR_CUSTOMER);
        String promised = journal.promise(parcel, 7 * Hours.DAY, 0);
        journal.hours(60);
        return promised;
    }

    /** The partner's technician comes after some days and sets the line up. */
    static void visit(Journal journal, String promised) {
        journal.queue(Touch.TECHNICIAN_QUEUE, Team.FIELD_CO);
        journal.hours(55);
        journal.until(Team.FIELD_CO);
        journal.later(Touch.INSTALL_AT_HOME, journal.anyone(Team.FIELD_CO), Channel.NONE, 60)
                .status(Status.RESOLVED)
                .with(Column.PROMISE, promised);
    }
}
