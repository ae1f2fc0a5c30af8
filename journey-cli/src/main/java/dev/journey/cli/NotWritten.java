package dev.journey.cli;

import dev.journey.model.Actor;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a drawing says and another notation has no room for: pictures keep names, a performer each, and how often ways are taken. */
final class NotWritten {
    private final Journey journey;
    private final List<String> found = new ArrayList<>();

    private NotWritten(Journey journey) {
        this.journey = journey;
    }

    /** In words; empty where nothing is lost. */
    static List<String> in(Journey journey, String notation) {
        NotWritten lost = new NotWritten(journey);
        if (!notation.equals("json")) {
            lost.look(notation.equals("graphml"));
        }
        return List.copyOf(lost.found);
    }

    private void look(boolean typed) {
        touchpoints("minutes", touchpoint -> !typed && !touchpoint.minutes().equals(StepMinutes.UNKNOWN));
        touchpoints(
                "unattended minutes",
                touchpoint -> typed && touchpoint.minutes().unattended().isPresent());
        touchpoints("due parties", touchpoint -> touchpoint.traits().due().isPresent());
        touchpoints(
                "classes", touchpoint -> touchpoint.traits().touchpointClass().isPresent());
        touchpoints("visibility", touchpoint -> touchpoint.traits().visibility().isPresent());
        touchpoints(
                "shares of several performers",
                touchpoint -> touchpoint.performers().size() > 1);
        actors("teams", actor -> actor.team().isPresent());
        actors("tiers", actor -> actor.tier().isPresent());
        if (journey.transitions().stream().anyMatch(way -> way.delay().isPresent())) {
            found.add("delays");
        }
    }

    private void touchpoints(String what, Predicate<Touchpoint> said) {
        if (journey.touchpoints().stream().anyMatch(said)) {
            found.add(what);
        }
    }

    private void actors(String what, Predicate<Actor> said) {
        if (journey.actors().stream().anyMatch(said)) {
            found.add(what);
        }
    }
}
