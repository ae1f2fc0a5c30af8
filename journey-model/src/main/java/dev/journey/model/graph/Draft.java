package dev.journey.model.graph;

import dev.journey.model.Actor;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was said of a journey so far, sound or not. */
final class Draft {
    final String name;
    final List<Placed<Actor>> actors = new ArrayList<>();
    final List<Placed<Touchpoint>> touchpoints = new ArrayList<>();
    final List<TransitionBuilder> transitions = new ArrayList<>();
    final List<ForkDraft> forks = new ArrayList<>();
    final List<Start> starts = new ArrayList<>();
    final Map<Outcome, OutcomeCost> costs = new EnumMap<>(Outcome.class);
    final List<String> faults = new ArrayList<>();

    Draft(String name) {
        this.name = name;
    }

    /** A value and where it was said. */
    record Placed<T>(T value, Locator place) {}

    /** A touchpoint where cases begin. */
    record Start(String touchpoint, Weight weight, Locator place) {}

    /** The same, with a transition for every touchpoint that is marked as an outcome and has no transition of its own. */
    Draft completed() {
        Draft copy = new Draft(name);
        copy.actors.addAll(actors);
        copy.touchpoints.addAll(touchpoints);
        copy.transitions.addAll(transitions);
        copy.forks.addAll(forks);
        copy.starts.addAll(starts);
        copy.costs.putAll(costs);
        copy.faults.addAll(faults);
        Set<String> left = new HashSet<>();
        transitions.forEach(transition -> left.add(transition.from));
        for (Placed<Touchpoint> placed : touchpoints) {
            placed.value()
                    .traits()
                    .outcome()
                    .filter(outcome -> !left.contains(placed.value().id()))
                    .ifPresent(outcome -> copy.transitions.add(new TransitionBuilder(
                            placed.value().id(), outcome.name(), Weight.probability(1), placed.place())));
        }
        return copy;
    }

    /** Takes out every touchpoint that no case can come to, and what leaves it or leads to it. */
    void dropUnreachable() {
        Set<String> reached = reached();
        Set<String> dropped = new HashSet<>();
        touchpoints.forEach(placed -> dropped.add(placed.value().id()));
        dropped.removeAll(reached);
        touchpoints.removeIf(placed -> dropped.contains(placed.value().id()));
        transitions.removeIf(transition -> dropped.contains(transition.from) || dropped.contains(transition.to));
        forks.removeIf(fork -> dropped.contains(fork.from));
    }

    /** Takes out what leaves a touchpoint. */
    void dropTransitionsFrom(String touchpoint) {
        transitions.removeIf(transition -> transition.from.equals(touchpoint));
        forks.removeIf(fork -> fork.from.equals(touchpoint));
    }

    private Set<String> reached() {
        Map<String, List<String>> next = new HashMap<>();
        for (TransitionBuilder transition : transitions) {
            if (transition.weight.taken()) {
                next.computeIfAbsent(transition.from, from -> new ArrayList<>()).add(transition.to);
            }
        }
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        starts.stream().filter(start -> start.weight().taken()).forEach(start -> open.add(start.touchpoint()));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (reached.add(at)) {
                open.addAll(next.getOrDefault(at, List.of()));
            }
        }
        return reached;
    }
}
