package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.Set;

/** A case goes from its holder to the doers of a need. */
final class HandOver {
    /** What a customer does who lost patience. */
    static final String CHASE = "Ask what became of it";

    private static final int STRIDE = 16;

    private final Organisation org;
    private final Issue issue;
    private final Journey journey;
    private final Draws draws;
    private final Desk desk;

    HandOver(Organisation org, Issue issue, Journey journey, Draws draws, Desk desk) {
        this.org = org;
        this.issue = issue;
        this.journey = journey;
        this.draws = draws;
        this.desk = desk;
    }

    void of(Need need, int k, Set<Gap> why) {
        Team doers = need.doers().orElseThrow();
        boolean seen = need.keeps() && need.visible();
        wrongTeam(need, k);
        Team before = desk.team();
        int beforeAgent = desk.agent();
        boolean beforeFacing = desk.facing();
        pass(need, doers, seen, STRIDE * k, why);
        for (int i = 0; i < 3 && draws.chance(need.bounce(), Choice.BOUNCE, STRIDE * k + i); i++) {
            back(need, before, beforeAgent, seen, beforeFacing);
            pass(need, doers, seen, STRIDE * k + 2 + 2 * i, Set.of(Gap.BOUNCE));
        }
    }

    private void pass(Need need, Team to, boolean seen, int index, Set<Gap> why) {
        journey.handed(desk.team().name(), need.touchpoint(), why);
        if (seen) {
            sendOn();
        } else {
            forward();
        }
        wait(need, to, index);
        desk.pass(to, to.agent(draws.uniform(Choice.AGENT, index + 1)), seen);
    }

    /** The doers say that it is not theirs. */
    private void back(Need need, Team to, int agent, boolean seen, boolean facing) {
        journey.handed(desk.team().name(), need.touchpoint(), Set.of(Gap.BOUNCE));
        if (seen) {
            sendOn();
        } else {
            forward();
        }
        journey.pause(20);
        desk.pass(to, agent, facing);
        boolean front = seen && !(issue.owned() && desk.away());
        String name = seen ? "Hear the customer again" : "Look at the case again";
        journey.company(desk, name, TouchpointClass.VALUE, front, Spent.company(3), Detail.NONE);
    }

    private void forward() {
        if (org.recording().forwards()) {
            journey.company(desk, "Forward the case", TouchpointClass.TRANSFER, false, Spent.company(1), Detail.NONE);
        }
    }

    /** The customer is told to turn to the next team, and does. */
    private void sendOn() {
        if (issue.owned()) {
            forward();
            return;
        }
        journey.company(
                desk, "Send to another team", TouchpointClass.TRANSFER, true, Spent.both(1), Detail.status("sent on"));
        journey.pause(30);
        journey.customer("Call the next team", TouchpointClass.FAILURE, 5, 6);
    }

    private void wrongTeam(Need need, int k) {
        if (org.teams().size() < 4 || !draws.chance(org.wrongTeam(), Choice.WRONG_TEAM, k)) {
            return;
        }
        Team wrong = org.teams().get(draws.below(org.teams().size(), Choice.PICK, k));
        if (wrong.equals(desk.team()) || need.doers().filter(wrong::equals).isPresent()) {
            return;
        }
        journey.handed(desk.team().name(), need.touchpoint(), Set.of(Gap.WRONG_TEAM));
        forward();
        journey.pause(draws.logNormal(90, 0.8, Choice.WRONG_WAIT, k));
        Performer who = Performer.of(wrong, wrong.agent(draws.uniform(Choice.AGENT, STRIDE * k + 9)));
        journey.by(who, "Pass it on", TouchpointClass.TRANSFER, false, Spent.company(2), Detail.NONE);
    }

    private void wait(Need need, Team to, int index) {
        Waits waits = need.waits();
        boolean told = draws.chance(waits.told(), Choice.TOLD, index);
        if (told) {
            journey.by(
                    desk.frontPerformer(),
                    "Send an update",
                    TouchpointClass.VALUE,
                    true,
                    new Spent(1, 0, 1),
                    Detail.update("status;reason;next step"));
        }
        if (org.recording().queues()) {
            journey.by(
                    Performer.queue(to),
                    "Wait in the queue",
                    TouchpointClass.WAIT,
                    false,
                    Spent.NOTHING,
                    Detail.status("queued"));
        }
        double minutes = draws.logNormal(waits.medianHours() * Journey.HOUR, 0.8, Choice.WAIT, index);
        double chase = waits.chaseShare(told);
        boolean first = draws.chance(chase, Choice.CHASE, index);
        boolean second = first && draws.chance(chase / 2, Choice.CHASE, index + 1);
        journey.pause(minutes / 2);
        if (first) {
            chase();
        }
        journey.pause(minutes / 4);
        if (second) {
            chase();
        }
        journey.pause(minutes / 4);
    }

    private void chase() {
        journey.customer(CHASE, TouchpointClass.CHASE, 4, 3);
        journey.by(
                desk.frontPerformer(),
                "Say there is no news",
                TouchpointClass.CONSULT,
                true,
                Spent.both(3),
                Detail.NONE);
    }
}
