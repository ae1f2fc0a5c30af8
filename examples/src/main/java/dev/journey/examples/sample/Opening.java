package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/** How a customer gets from a wish to somebody of the front line who takes the case up. */
final class Opening {

    private static final int WAIT_ON_THE_PHONE = 5;
    private static final int WAIT_IN_THE_CHAT = 2;

    private Opening() {}

    /** The customer gets in touch, on any channel; {@code asks} are items that this kind of case needs. */
    static Talk contact(Journal journal, String asks) {
        return switch (journal.dice().weighted(52, 22, 13, 7, 6)) {
            case 0 -> phone(journal, asks);
            case 1 -> chat(journal, asks);
            case 2 -> mail(journal, asks);
            case 3 -> web(journal, asks);
            default -> store(journal, asks);
        };
    }

    /** The customer calls, mostly meets the bot first, and waits. */
    static Talk phone(Journal journal, String asks) {
        journal.meet(Team.FRONT_LINE);
        Row call = journal.customer(Touch.CALL, Channel.PHONE);
        if (journal.dice().chance(70)) {
            bot(journal, Channel.PHONE);
        }
        Agent agent = wait(journal, call, WAIT_ON_THE_PHONE);
        takeUp(journal, agent, Channel.PHONE, asks);
        return new Talk(agent, Channel.PHONE);
    }

    /** The customer starts a chat, always meets the bot first, and waits. */
    static Talk chat(Journal journal, String asks) {
        journal.meet(Team.FRONT_LINE);
        Row start = journal.customer(Touch.START_CHAT, Channel.CHAT);
        bot(journal, Channel.CHAT);
        Agent agent = wait(journal, start, WAIT_IN_THE_CHAT);
        takeUp(journal, agent, Channel.CHAT, asks);
        return new Talk(agent, Channel.CHAT);
    }

    /** The customer writes, with everything in it, and somebody takes it up hours later. */
    static Talk mail(Journal journal, String asks) {
        journal.customer(Touch.WRITE, Channel.MAIL).gives(with("contract;description", asks));
        journal.hours(4);
        journal.until(Team.FRONT_LINE);
        Agent agent = journal.anyone(Team.FRONT_LINE);
        Row row = journal.later(Touch.TAKE_UP, agent, Channel.MAIL, 5);
        row.status(Status.WORKING).with(Column.SYSTEM, Story.CRM);
        return new Talk(agent, Channel.MAIL);
    }

    /** The customer fills in a form, and mostly is phoned and asked the same again. */
    static Talk web(Journal journal, String asks) {
        journal.customer(Touch.FILL_IN_FORM, Channel.WEB).gives(with("identity;contract;description", asks));
        journal.hours(9);
        journal.until(Team.FRONT_LINE);
        Agent agent = journal.anyone(Team.FRONT_LINE);
        Channel answer = journal.dice().chance(65) ? Channel.PHONE : Channel.MAIL;
        Row row = journal.later(Touch.TAKE_UP, agent, answer, 6);
        row.status(Status.WORKING).with(Column.SYSTEM, Story.CRM);
        if (answer == Channel.PHONE) {
            row.exchange("identity;description");
        }
        return new Talk(agent, answer);
    }

    /** The customer goes to the store, which sends people to the hotline. */
    static Talk store(Journal journal, String asks) {
        journal.meet(Team.STORE);
        journal.customer(Touch.VISIT, Channel.STORE);
        journal.minutes(12);
        Row away = journal.live(Touch.SEND_TO_HOTLINE, journal.anyone(Team.STORE), Channel.STORE, 6);
        away.refuses("CHANNEL", "hotline").exchange("identity");
        journal.minutes(90);
        return phone(journal, asks);
    }

    /** The customer calls about a case that is open already: waits, and gets somebody of the front line. */
    static Talk again(Journal journal, Touch touch) {
        journal.meet(Team.FRONT_LINE);
        Row call = journal.customer(touch, Channel.PHONE);
        return new Talk(wait(journal, call, WAIT_ON_THE_PHONE), Channel.PHONE);
    }

    /** Somebody of the front line takes the case up in a conversation. */
    static Row takeUp(Journal journal, Agent agent, Channel channel, String asks) {
        boolean asksIdentity = journal.dice().chance(Story.FRONT_ASKS_IDENTITY_AGAIN);
        String items = with(asksIdentity ? "identity;description" : "description", asks);
        return journal.live(Touch.TAKE_UP, agent, channel, 5)
                .status(Status.WORKING)
                .with(Column.SYSTEM, Story.CRM)
                .exchange(items);
    }

    private static String with(String items, String more) {
        return more.isEmpty() ? items : items + ";" + more;
    }

    private static void bot(Journal journal, Channel channel) {
        journal.pass(journal.dice().below(30));
        journal.bot(Touch.BOT_IDENTIFIES, channel, 70).exchange("identity;contract");
    }

    private static Agent wait(Journal journal, Row call, int medianMinutes) {
        long from = journal.now();
        journal.minutes(medianMinutes);
        call.minutes(Column.WAIT_MIN, journal.now() - from);
        return journal.anyone(Team.FRONT_LINE);
    }
}
