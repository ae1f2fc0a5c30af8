package dev.journey.analysis.compare;

import java.util.ArrayList;
import java.util.List;

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
        conformance.observedOnly().forEach(name -> notes.add(Messages.observedOnly(name)));
        conformance.plannedOnly().stream()
                .filter(name -> !settings.unobservable().contains(name.name()))
                .forEach(name -> notes.add(Messages.plannedOnly(name)));
        return List.copyOf(notes);
    }
}
