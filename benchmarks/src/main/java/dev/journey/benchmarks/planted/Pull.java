package dev.journey.benchmarks.planted;

/**
 * A lever pulled at a place.
 *
 * @param kind which lever
 * @param team the team that gets the capability; "" for none in particular
 * @param touchpoint what its receiver did, or the step in question; "" for none
 * @param system for ACCESS, the system; else ""
 * @param issue the issue to which it is confined; "" for all
 * @param limit for EMPOWER, the amount up to which the team decides; else 0
 */
record Pull(Kind kind, String team, String touchpoint, String system, String issue, double limit) {

    static Pull of(Kind kind, String team, String touchpoint) {
        return new Pull(kind, team, touchpoint, "", "", 0);
    }

    Pull in(String name) {
        return new Pull(kind, team, touchpoint, name, issue, limit);
    }

    Pull to(double amount) {
        return new Pull(kind, team, touchpoint, system, issue, amount);
    }

    Pull within(String name) {
        return new Pull(kind, team, touchpoint, system, name, limit);
    }

    Pull at(String step) {
        return new Pull(kind, team, step, system, issue, limit);
    }
}
