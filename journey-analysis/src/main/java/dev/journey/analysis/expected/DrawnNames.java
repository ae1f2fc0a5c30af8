package dev.journey.analysis.expected;

import dev.journey.model.Actor;
import dev.journey.model.graph.Journey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes of actors and teams of a drawn journey, in the order of drawing. */
final class DrawnNames {
    private final List<Actor> actors;
    private final List<String> teams;
    private final Map<String, Integer> actorCodes = new HashMap<>();

    DrawnNames(Journey journey) {
        actors = journey.actors();
        teams = actors.stream()
                .flatMap(actor -> actor.team().stream())
                .distinct()
                .toList();
        for (int code = 0; code < actors.size(); code++) {
            actorCodes.put(actors.get(code).id(), code);
        }
    }

    Actor actor(int code) {
        return actors.get(code);
    }

    int actorCode(String id) {
        return actorCodes.getOrDefault(id, -1);
    }

    int team(int actor) {
        return actors.get(actor).team().map(teams::indexOf).orElse(-1);
    }

    /** Who an actor is at a level; -1 where that is not known. */
    int holder(DrawnLevel level, int actor) {
        return switch (level) {
            case ACTOR -> actor;
            case TEAM -> team(actor);
            case TIER -> actors.get(actor).tier().orElse(-1);
        };
    }

    /** The name of a value at a level. */
    String value(DrawnLevel level, int code) {
        if (code < 0) {
            return "(missing)";
        }
        return switch (level) {
            case ACTOR -> actors.get(code).id();
            case TEAM -> teams.get(code);
            case TIER -> Integer.toString(code);
        };
    }

    boolean has(DrawnLevel level) {
        return switch (level) {
            case ACTOR -> !actors.isEmpty();
            case TEAM -> !teams.isEmpty();
            case TIER -> actors.stream().anyMatch(actor -> actor.tier().isPresent());
        };
    }
}
