package dev.journey.model.exchange;

import dev.journey.model.Actor;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What every notation keeps: names, lanes, ways with shares and labels, forks. Probabilities to ten digits. */
final class Structure {
    private Structure() {}

    static List<String> of(Journey journey) {
        List<String> lines = new ArrayList<>();
        lines.add(journey.name());
        journey.actors().stream().map(Actor::toString).sorted().forEach(lines::add);
        journey.start()
                .forEach((id, share) -> lines.add("start " + id + " " + digits(share) + " "
                        + journey.startCounts().get(id)));
        journey.touchpoints().stream()
                .sorted(Comparator.comparing(Touchpoint::id))
                .forEach(touchpoint -> touchpoint(journey, touchpoint, lines));
        journey.forks().stream().map(Structure::fork).sorted().forEach(lines::add);
        return lines;
    }

    private static void touchpoint(Journey journey, Touchpoint touchpoint, List<String> lines) {
        lines.add(touchpoint.id() + " by " + touchpoint.performer());
        journey.transitionsFrom(touchpoint.id()).forEach(transition -> lines.add("  " + way(transition)));
    }

    private static String way(Transition way) {
        return way.to().id() + " " + digits(way.probability()) + " " + way.count() + " \"" + way.label() + "\" "
                + way.fork() + " " + way.branch() + " " + way.joins();
    }

    private static String fork(Fork fork) {
        return fork.id() + " " + fork.from() + " " + fork.join() + " " + digits(fork.probability()) + " "
                + fork.branches().stream()
                        .map(branch -> branch.touchpoints().stream()
                                .map(Touchpoint::id)
                                .sorted()
                                .toList())
                        .toList();
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.10f", value);
    }
}
