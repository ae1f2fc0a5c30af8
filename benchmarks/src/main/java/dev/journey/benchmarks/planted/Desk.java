package dev.journey.benchmarks.planted;

/** Who has the case. Not thread-safe. */
final class Desk {
    private final Team front;
    private int frontAgent;
    private Team team;
    private int agent;
    private boolean facing = true;

    Desk(Team front, int agent) {
        this.front = front;
        frontAgent = agent;
        team = front;
        this.agent = agent;
    }

    Team team() {
        return team;
    }

    int agent() {
        return agent;
    }

    /** Whether the case is with others than the team that took it up. */
    boolean away() {
        return !team.equals(front);
    }

    /** Whether the holder would face the customer. */
    boolean facing() {
        return facing;
    }

    void pass(Team to, int who, boolean faces) {
        team = to;
        agent = who;
        facing = faces;
    }

    void home(int who) {
        frontAgent = who;
        pass(front, who, true);
    }

    Performer performer() {
        return Performer.of(team, agent);
    }

    int frontAgent() {
        return frontAgent;
    }

    Performer frontPerformer() {
        return Performer.of(front, frontAgent);
    }

    Team front() {
        return front;
    }
}
