package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/**
 * Slow internet: the look-alike of ACCESS. The whole front line has LineTest, half of it uses it and solves most
 * cases, the other half sends them to Network. Customers at fault are refused where others are helped.
 */
final class SlowLineScript {

    private SlowLineScript() {}

    static void play(Journal journal) {
        Dice dice = journal.dice();
        Talk talk = Opening.contact(journal, "symptoms");
        boolean blamed = dice.chance(28);
        String cause = dice.chance(40) ? "self-install order" : "line fault";
        journal.last()
                .with(Column.CAUSE, blamed ? "customer wiring" : cause)
                .with(Column.FAULT, blamed ? "customer" : "ours");
        if (dice.chance(blamed ? Story.BLAMED_IS_REFUSED : 2)) {
            Ending.refuse(journal, talk, blamed ? "BLAME" : "CAPACITY", "paid visit", 25);
            return;
        }
        if (!solvedInFront(journal, talk)) {
            network(journal, talk);
            if (journal.over() && dice.chance(7)) {
                Ending.comeBack(journal, Touch.REPAIR_LINE, Team.NETWORK);
            }
        }
    }

    private static boolean solvedInFront(Journal journal, Talk talk) {
        Dice dice = journal.dice();
        boolean tests = Story.testsLines(talk.agent()) && dice.chance(95);
        if (tests) {
            journal.live(Touch.TEST_LINE, talk.agent(), talk.channel(), 6).with(Column.SYSTEM, Story.LINE_TEST);
        }
        boolean solved = dice.chance(tests ? 75 : 6);
        if (solved) {
            journal.live(Touch.TELL, talk.agent(), talk.channel(), 4).status(Status.RESOLVED);
        }
        return solved;
    }

    private static void network(Journal journal, Talk talk) {
        Talk network = Transfer.to(journal, talk, Touch.NETWORK_QUEUE, Team.NETWORK, 8);
        Agent engineer = network.agent();
        // The engineer phones a customer who did not hold.
        Channel channel = network.channel() == Channel.NONE ? Channel.PHONE : network.channel();
        journal.until(Team.NETWORK);
        Transfer.work(journal, new Talk(engineer, channel), Touch.TEST_LINE, 6).with(Column.SYSTEM, Story.LINE_TEST);
        if (journal.dice().chance(14)) {
            stopClock(journal, engineer);
        }
        if (journal.dice().chance(55)) {
            journal.later(Touch.TELL, engineer, Channel.PHONE, 4).status(Status.RESOLVED);
        } else {
            journal.later(Touch.REPAIR_LINE, engineer, Channel.NONE, 25);
            journal.hours(2);
            Ending.tell(journal, talk, Touch.TELL);
        }
    }

    /** "Waiting for customer", with nothing asked: it stops the clock of the service level and nothing else. */
    private static void stopClock(Journal journal, Agent engineer) {
        journal.live(Touch.STOP_CLOCK, engineer, Channel.NONE, 1).status(Status.WAITING_FOR_CUSTOMER);
        journal.hours(50);
        if (journal.dice().chance(50)) {
            Talk talk = Opening.again(journal, Touch.CHASE);
            journal.live(Touch.NO_NEWS, talk.agent(), talk.channel(), 3).exchange("identity");
            journal.hours(5);
        }
    }
}
