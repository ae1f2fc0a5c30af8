package dev.journey.analysis.compare;

import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A journey in numbers, as the alignment walks it. What is drawn can be walked, however unlikely it is. Immutable. */
final class PlannedNet {
    /** No touchpoint, or no outcome. */
    static final int NONE = -1;

    private final Journey journey;
    private final int[] starts;
    private final Target[][] exits;
    private final int[][] forksOf;
    private final Split[] forks;
    private final boolean[] unobservable;

    /**
     * Where a transition leads.
     *
     * @param touchpoint position of the touchpoint, or {@link #NONE}
     * @param outcome ordinal of the outcome, or {@link #NONE}
     * @param joins whether it brings a branch to where the branches meet
     */
    record Target(int touchpoint, int outcome, boolean joins) {}

    /**
     * A fork.
     *
     * @param join where its branches meet
     * @param branches for each branch, where it can begin
     */
    record Split(Target join, List<List<Target>> branches) {}

    PlannedNet(Journey journey, Set<String> unobservableIds) {
        this.journey = journey;
        List<Touchpoint> touchpoints = journey.touchpoints();
        starts = journey.start().keySet().stream().mapToInt(journey::indexOf).toArray();
        exits = touchpoints.stream().map(this::exits).toArray(Target[][]::new);
        forks = journey.forks().stream().map(this::split).toArray(Split[]::new);
        forksOf = touchpoints.stream().map(this::forksOf).toArray(int[][]::new);
        unobservable = new boolean[touchpoints.size()];
        for (int t = 0; t < unobservable.length; t++) {
            unobservable[t] = unobservableIds.contains(touchpoints.get(t).id());
        }
    }

    Journey journey() {
        return journey;
    }

    int size() {
        return exits.length;
    }

    int[] starts() {
        return starts;
    }

    /** The ways on that are not part of a fork. */
    Target[] exits(int touchpoint) {
        return exits[touchpoint];
    }

    int[] forksOf(int touchpoint) {
        return forksOf[touchpoint];
    }

    Split fork(int fork) {
        return forks[fork];
    }

    /** What leaving the touchpoint out costs, and so what doing it without a step in the log costs: 1, or 0 where no log could show it. */
    int weight(int touchpoint) {
        return unobservable[touchpoint] ? 0 : 1;
    }

    String id(int touchpoint) {
        return journey.touchpoints().get(touchpoint).id();
    }

    private Target[] exits(Touchpoint touchpoint) {
        return journey.transitionsFrom(touchpoint.id()).stream()
                .filter(transition -> transition.fork().isEmpty())
                .map(this::target)
                .distinct()
                .toArray(Target[]::new);
    }

    private Split split(Fork fork) {
        List<List<Target>> branches = fork.branches().stream()
                .map(branch ->
                        branch.entries().stream().map(this::target).distinct().toList())
                .toList();
        return new Split(target(fork.join(), false), branches);
    }

    private int[] forksOf(Touchpoint touchpoint) {
        List<Fork> all = journey.forks();
        int[] found = new int[all.size()];
        int count = 0;
        for (int f = 0; f < all.size(); f++) {
            if (all.get(f).from().equals(touchpoint)) {
                found[count++] = f;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private Target target(Transition transition) {
        return target(transition.to(), transition.joins());
    }

    private Target target(Node to, boolean joins) {
        return to instanceof Outcome outcome
                ? new Target(NONE, outcome.ordinal(), joins)
                : new Target(journey.indexOf(to.id()), NONE, joins);
    }
}
