package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/** How cases end, and what comes after. */
final class Ending {

    private Ending() {}

    /** The front line gets back to the customer when it is there, and the issue is solved. */
    static Row tell(Journal journal, Talk talk, Touch touch) {
        Agent agent = journal.sameOrColleague(talk.agent());
        return journal.later(touch, agent, talk.back(), 3).status(Status.RESOLVED);
    }

    /** The front line says no, some of the time with an alternative. */
    static Row refuse(Journal journal, Talk talk, String reason, String alternative, int offered) {
        Agent agent = journal.sameOrColleague(talk.agent());
        return journal.later(Touch.REFUSE, agent, talk.back(), 4)
                .status(Status.REFUSED)
                .refuses(reason, journal.dice().chance(offered) ? alternative : "")
                .with(Column.SENTIMENT, journal.dice().chance(30) ? "angry" : "");
    }

    /** The customer has enough. */
    static void leave(Journal journal, Channel channel) {
        journal.hours(30);
        journal.customer(Touch.LEAVE, channel).status(Status.LOST).with(Column.SENTIMENT, "angry");
    }

    /** The customer gives up before anybody takes the case up, or hangs up in anger. */
    static void giveUp(Journal journal) {
        journal.meet(Team.FRONT_LINE);
        Row call = journal.customer(Touch.CALL, Channel.PHONE);
        journal.bot(Touch.BOT_IDENTIFIES, Channel.PHONE, 70).exchange("identity;contract");
        long from = journal.now();
        journal.minutes(14);
        call.minutes(Column.WAIT_MIN, journal.now() - from);
        journal.customer(Touch.HANG_UP, Channel.PHONE)
                .status(Status.ABANDONED)
                .with(Column.SENTIMENT, journal.dice().chance(50) ? "hostile" : "angry");
    }

    /** The fix did not last: the customer comes back in the same case, and somebody solves it once more. */
    static void comeBack(Journal journal, Touch fix, Team team) {
        journal.hours(40);
        Talk talk = Opening.again(journal, Touch.COME_BACK);
        Opening.takeUp(journal, talk.agent(), talk.channel(), "");
        Touch queue = team.equals(Team.BILLING) ? Touch.BILLING_QUEUE : Touch.NETWORK_QUEUE;
        Talk second = Transfer.to(journal, talk, queue, team, 5);
        Transfer.work(journal, second, fix, 15);
        tell(journal, talk, Touch.TELL);
    }

    /** Days later a solved case is filed away by whoever had it last, and some customers answer a survey. */
    static void after(Journal journal) {
        Row last = journal.last();
        boolean resolved = last.cell(Column.STATUS).equals(Status.RESOLVED.label());
        boolean quiet = last.cell(Column.ACTOR).equals("OrderFlow");
        if (journal.dice().chance(resolved && !quiet ? 24 : 12)) {
            journal.hours(20);
            survey(journal);
        }
        if (resolved
                && last.cell(Column.TEAM).equals(Team.FRONT_LINE.label())
                && journal.dice().chance(10)) {
            journal.hours(60);
            Agent agent = Team.FRONT_LINE.agent(Team.FRONT_LINE.names().indexOf(last.cell(Column.ACTOR)));
            journal.later(Touch.CLOSE, agent, Channel.NONE, 1).status(Status.CLOSED);
        }
    }

    /** The customer answers one of the three surveys. */
    static void survey(Journal journal) {
        Feeling feeling = Feeling.after(journal.rows());
        Row row = journal.customer(Touch.ANSWER_SURVEY, Channel.WEB);
        switch (journal.dice().weighted(70, 18, 12)) {
            case 0 -> row.with(Column.SURVEY_KIND, "CES").with(Column.SURVEY_ANSWER, feeling.effort(journal.dice()));
            case 1 -> row.with(Column.SURVEY_KIND, "CSAT").with(Column.SURVEY_ANSWER, feeling.content(journal.dice()));
            default ->
                row.with(Column.SURVEY_KIND, "NPS").with(Column.SURVEY_ANSWER, feeling.recommends(journal.dice()));
        }
    }
}
