package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.Set;

/** The steps of a case, one after the other on its clock. Not thread-safe. */
final class Journey {
    static final double HOUR = 60;

    private final CaseFacts facts;
    private final Draws draws;
    private final Sink sink;
    private long now;

    Journey(CaseFacts facts, Draws draws, Sink sink) {
        this.facts = facts;
        this.draws = draws;
        this.sink = sink;
        now = Simulation.FIRST + (long) (draws.uniform(Choice.ARRIVAL, 0) * Simulation.PERIOD) / 1000 * 1000;
    }

    String channel() {
        return facts.channel();
    }

    void begin() {
        sink.begin(facts);
    }

    /** Time passes. */
    void pause(double minutes) {
        now += 1000 * (1 + (long) (minutes * 60));
    }

    void handed(String team, String touchpoint, Set<Gap> why) {
        sink.handed(team, touchpoint, why);
    }

    /** The customer comes in, the first time or again. */
    void contact(int time) {
        String name = time == 0 ? Channels.contact(channel()) : "Come back";
        double hold = channel().equals("phone") ? draws.logNormal(4, 0.7, Choice.HOLD, time) : 0;
        double active = draws.logNormal(5, 0.3, Choice.CALL, time);
        customer(name, time == 0 ? TouchpointClass.VALUE : TouchpointClass.FAILURE, active, hold);
    }

    void takeUp(Desk desk) {
        company(desk, "Take up the case", TouchpointClass.VALUE, true, Spent.both(3), Detail.status("working"));
    }

    void customer(String touchpoint, TouchpointClass type, double active, double hold) {
        step(touchpoint, type, true, Performer.CUSTOMER, Spent.customer(active, hold), Detail.NONE);
        pause(active + hold);
    }

    void company(Desk desk, String touchpoint, TouchpointClass type, boolean front, Spent spent, Detail detail) {
        by(desk.performer(), touchpoint, type, front, spent, detail);
    }

    void by(Performer who, String touchpoint, TouchpointClass type, boolean front, Spent spent, Detail detail) {
        step(touchpoint, type, front, who, spent, detail);
        pause(spent.company());
    }

    void work(Desk desk, Need need, double minutes, Detail detail, boolean hidden) {
        boolean front = need.visible() && !hidden;
        company(
                desk,
                need.touchpoint(),
                need.type(),
                front,
                front ? Spent.both(minutes) : Spent.company(minutes),
                detail);
    }

    void failedTry(Desk desk, Need need, double minutes) {
        company(
                desk,
                need.touchpoint(),
                need.type(),
                need.visible(),
                Spent.company(minutes),
                Detail.status("not solved").in(need.system().orElse("")));
    }

    void robot(Need need) {
        by(
                Performer.software("Robot"),
                need.touchpoint(),
                need.type(),
                need.visible(),
                Spent.company(need.robot().orElseThrow().minutes()),
                Detail.NONE.in(need.system().orElse("")));
    }

    private void step(
            String touchpoint, TouchpointClass type, boolean front, Performer who, Spent spent, Detail detail) {
        sink.step(new Event(now, touchpoint, type, front, who, spent, detail));
    }
}
