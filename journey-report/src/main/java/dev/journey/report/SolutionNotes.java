package dev.journey.report;

import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.Total;
import dev.journey.analysis.figure.Figure;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What to know before the figures of a solved journey are used, one sentence each; the same in text and JSON. */
final class SolutionNotes {
    private static final int NAMED = 6;

    private final JourneySolution solution;
    private final Set<String> sentences = new LinkedHashSet<>();

    private SolutionNotes(JourneySolution solution) {
        this.solution = solution;
    }

    static List<String> of(JourneySolution solution) {
        SolutionNotes notes = new SolutionNotes(solution);
        notes.minutes("customer", solution.customerMinutes());
        notes.minutes("company", solution.companyMinutes());
        for (Figure figure : List.of(solution.burdenShare(), solution.misplacedShare(), solution.courtShare())) {
            if (!figure.isPresent()) {
                notes.sentences.add(figure.absence());
            }
        }
        notes.time();
        notes.handoffs();
        notes.sentences.add(Messages.method(solution.customerMinutes().method()));
        return List.copyOf(notes.sentences);
    }

    private void minutes(String side, Total total) {
        if (!total.notGiven().isEmpty()) {
            sentences.add(Messages.notGiven(side, 1 - total.givenShare(), named(total.notGiven())));
        }
    }

    /** Whose move it is goes by time: without any but attended minutes, by very little of it. */
    private void time() {
        Journey journey = solution.journey();
        boolean elapses = journey.touchpoints().stream()
                        .map(Touchpoint::minutes)
                        .anyMatch(minutes -> minutes.unattended().isPresent())
                || journey.transitions().stream()
                        .anyMatch(transition -> transition.delay().isPresent());
        if (!elapses && solution.courtShare().isPresent()) {
            sentences.add(Messages.NO_ELAPSED);
        }
    }

    private void handoffs() {
        List<String> levels = solution.handoffs().values().stream()
                .filter(handoffs -> !handoffs.drawnAnew().isEmpty())
                .map(handoffs -> Numbers.count(handoffs.drawnAnew().size()) + " by "
                        + handoffs.level().key())
                .toList();
        if (!levels.isEmpty()) {
            sentences.add(Messages.drawnAnew(String.join(", ", levels)));
        }
    }

    private static String named(List<String> touchpoints) {
        List<String> first = touchpoints.subList(0, Math.min(NAMED, touchpoints.size()));
        int more = touchpoints.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + Numbers.count(more) + " more");
    }
}
