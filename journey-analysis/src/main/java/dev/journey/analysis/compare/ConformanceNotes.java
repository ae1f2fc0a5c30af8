package dev.journey.analysis.compare;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be said beside the numbers of a {@link Conformance}. */
final class ConformanceNotes {
    private static final int NAMED = 3;

    private ConformanceNotes() {}

    static List<String> of(Conformance conformance, boolean knowsOutcomes) {
        List<String> notes = new ArrayList<>();
        ConformanceSettings settings = conformance.settings();
        List<String> cutOff = conformance.cutOffCases();
        if (!cutOff.isEmpty()) {
            List<String> named = cutOff.subList(0, Math.min(NAMED, cutOff.size()));
            notes.add(Messages.bound(cutOff.size(), conformance.alignedCases().whole(), settings.maxStates(), named));
        }
        if (!knowsOutcomes) {
            notes.add(Messages.NO_OUTCOMES);
        } else if (conformance.openCases().part() > 0) {
            notes.add(Messages.open(conformance.openCases()));
        }
        List<UnmatchedName> planned = conformance.plannedOnly().stream()
                .filter(name -> !settings.unobservable().contains(name.name()))
                .toList();
        addNames(conformance.observedOnly(), planned, notes);
        return List.copyOf(notes);
    }

    private static void addNames(List<UnmatchedName> observed, List<UnmatchedName> planned, List<String> notes) {
        if (!observed.isEmpty()) {
            notes.add(Messages.observedOnly(observed));
        }
        if (!planned.isEmpty()) {
            notes.add(Messages.plannedOnly(planned));
        }
        Set<String> told = new HashSet<>();
        for (UnmatchedName name : Iterables.concat(observed, planned)) {
            if (name.nearest().isPresent() && !told.contains(name.name())) {
                told.add(name.nearest().get());
                notes.add(Messages.nearest(name.name(), name.nearest().get()));
            }
        }
    }
}
