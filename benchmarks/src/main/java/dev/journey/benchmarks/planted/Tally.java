package dev.journey.benchmarks.planted;

import dev.journey.model.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts what happened, by the definitions of the library and without its code. Handoffs are between teams. */
final class Tally implements Sink {
    private final Map<String, Integer> reasons = new HashMap<>();
    private int cases;
    private String lastTeam = "";
    private String lastFace = "";
    private double handoffs;
    private double visible;
    private double effort;
    private double company;
    private double contacts;

    @Override
    public void begin(CaseFacts facts) {
        cases++;
        lastTeam = "";
        lastFace = "";
    }

    @Override
    public void step(Event event) {
        effort += event.spent().effort();
        company += event.spent().company();
        String team = event.performer().team();
        if (event.performer().side() == Side.CUSTOMER) {
            contacts++;
        } else if (!team.isEmpty()) {
            handoffs += lastTeam.isEmpty() || lastTeam.equals(team) ? 0 : 1;
            lastTeam = team;
            if (event.front()) {
                visible += lastFace.isEmpty() || lastFace.equals(team) ? 0 : 1;
                lastFace = team;
            }
        }
    }

    @Override
    public void handed(String team, String touchpoint, Set<Gap> why) {
        reasons.merge(team + " | " + touchpoint + " | " + why, 1, Integer::sum);
    }

    int cases() {
        return cases;
    }

    /** How often a team handed a need on, by what was missing: {@code team | touchpoint | gaps}. */
    Map<String, Integer> reasons() {
        return reasons;
    }

    double perCase(Unit unit) {
        double sum = switch (unit) {
            case HANDOFFS -> handoffs;
            case VISIBLE -> visible;
            case EFFORT -> effort;
            case COMPANY -> company;
            case CONTACTS -> contacts;
        };
        return cases == 0 ? 0 : sum / cases;
    }
}
