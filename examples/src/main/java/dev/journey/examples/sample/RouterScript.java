package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/** Routers that do not come up after self-installation: TRAIN. Article KB-114 solves it for whoever knows it. */
final class RouterScript {

    private RouterScript() {}

    static void play(Journal journal) {
        String promised = "";
        if (!journal.repeated()) {
            promised = OrderScripts.shipped(journal);
            if (journal.dice().chance(50)) {
                journal.customer(Touch.TRY_SET_UP, Channel.NONE);
                journal.hours(3);
            }
        }
        Talk talk = Opening.contact(journal, "");
        journal.last()
                .with(Column.CAUSE, "self-install order")
                .with(Column.FAULT, journal.dice().chance(93) ? "ours" : "customer");
        solve(journal, talk).with(Column.PROMISE, promised);
        if (journal.dice().chance(6)) {
            Ending.comeBack(journal, Touch.SET_UP_ROUTER, Team.NETWORK);
        }
    }

    private static Row solve(Journal journal, Talk talk) {
        if (Story.knowsRouters(talk.agent()) && journal.dice().chance(94)) {
            return setUp(journal, talk.agent(), talk.live() ? talk.channel() : Channel.PHONE);
        }
        Talk network = Transfer.to(journal, talk, Touch.NETWORK_QUEUE, Team.NETWORK, 6);
        Row row = setUp(journal, network.agent(), talk.live() ? talk.channel() : Channel.PHONE);
        if (journal.dice().chance(Story.SECOND_LINE_ASKS_IDENTITY_AGAIN)) {
            row.exchange("identity");
        }
        return row;
    }

    private static Row setUp(Journal journal, Agent agent, Channel channel) {
        return journal.later(Touch.SET_UP_ROUTER, agent, channel, 13)
                .status(Status.RESOLVED)
                .with(Column.ARTICLE, Story.ROUTER_ARTICLE);
    }
}
