package dev.journey.benchmarks.planted;

import dev.journey.model.Side;

/**
 * Who does a step.
 *
 * @param side on whose side
 * @param name as recorded; "" for nobody
 * @param team as recorded; "" for none
 * @param tier of the team; 0 for none
 */
record Performer(Side side, String name, String team, int tier) {
    static final Performer CUSTOMER = new Performer(Side.CUSTOMER, "customer", "", 0);

    static Performer of(Team team, int agent) {
        return new Performer(Side.COMPANY, team.agentName(agent), team.name(), team.tier());
    }

    /** Nobody yet: the case lies in the team's queue. */
    static Performer queue(Team team) {
        return new Performer(Side.COMPANY, "", team.name(), team.tier());
    }

    static Performer software(String name) {
        return new Performer(Side.SYSTEM, name, "", 0);
    }
}
