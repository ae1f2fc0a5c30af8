package dev.journey.benchmarks.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps every step by case, and why cases were handed on. */
final class Steps implements Sink {
    final List<List<Event>> cases = new ArrayList<>();
    final Set<Integer> handed = new HashSet<>();
    final Set<Gap> reasons = new HashSet<>();
    private final String touchpoint;
    private List<Event> current = new ArrayList<>();

    /** Marks the cases in which this need was handed on. */
    Steps(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    static Steps of(Organisation org, String touchpoint) {
        return Simulation.play(org, new Steps(touchpoint));
    }

    @Override
    public void begin(CaseFacts facts) {
        current = new ArrayList<>();
        cases.add(current);
    }

    @Override
    public void step(Event event) {
        current.add(event);
    }

    @Override
    public void handed(String team, String need, Set<Gap> why) {
        if (need.equals(touchpoint)) {
            handed.add(cases.size() - 1);
            reasons.addAll(why);
        }
    }
}
