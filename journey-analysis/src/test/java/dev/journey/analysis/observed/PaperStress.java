package dev.journey.analysis.observed;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the hand-backs over one transition add up to, worked out on paper. */
final class PaperStress {
    private static final Set<TouchpointClass> COORDINATES = Set.of(
            TouchpointClass.CHASE, TouchpointClass.VERIFICATION, TouchpointClass.CONSULT, TouchpointClass.TRANSFER);

    final Map<StressClass, Long> classes = new EnumMap<>(StressClass.class);
    long handBacks;
    long due;
    long known;
    long missing;
    long leftOpen;
    double heldSeconds;
    double load;

    private PaperStress() {}

    /** The positions at which the ball goes from the company to the customer while the issue is open. */
    static List<Integer> handBacks(List<PaperStep> steps) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean overBefore = i > 0 && steps.get(i - 1).over;
            boolean hadBefore = i > 0 && !overBefore && steps.get(i - 1).customerHeld();
            boolean byCompany = steps.get(i).company() || (i > 0 && !overBefore);
            boolean open = !(overBefore && steps.get(i).over);
            if (steps.get(i).customerHeld() && !hadBefore && byCompany && open && leavesATask(steps.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean leavesATask(PaperStep step) {
        Outcome outcome = step.outcome().orElse(Outcome.OPEN);
        return switch (outcome) {
            case ABANDONED, LOST -> false;
            case RESOLVED -> step.side() == Side.CUSTOMER;
            case REFUSED, OPEN -> true;
        };
    }

    static Map<String, PaperStress> all(List<List<PaperStep>> cases, EffortWeights weights) {
        boolean recorded = cases.stream()
                .flatMap(List::stream)
                .anyMatch(step -> step.row.text(Role.DATA_ASKED).isPresent());
        Map<String, PaperStress> edges = new TreeMap<>();
        for (List<PaperStep> steps : cases) {
            for (int i : handBacks(steps)) {
                String from = i == 0 ? "(start)" : steps.get(i - 1).row.touchpoint();
                edges.computeIfAbsent(from + " > " + steps.get(i).row.touchpoint(), key -> new PaperStress())
                        .add(steps, i, weights, recorded);
            }
        }
        return edges;
    }

    static Map<String, PaperStress> onlyStress(Map<String, PaperStress> edges) {
        return edges.entrySet().stream()
                .filter(edge -> edge.getValue().missing > 0 || edge.getValue().load > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void add(List<PaperStep> steps, int first, EffortWeights weights, boolean recorded) {
        int end = first;
        boolean goesOn = true;
        while (goesOn) {
            PaperStep last = steps.get(end);
            boolean refused = last.outcome().equals(Optional.of(Outcome.REFUSED));
            end++;
            goesOn = (!last.over || refused)
                    && end < steps.size()
                    && steps.get(end).customerHeld();
        }
        List<PaperStep> stretch = steps.subList(first, end);
        handBacks++;
        leftOpen += end == steps.size() && !steps.get(end - 1).over ? 1 : 0;
        classes.merge(classOf(stretch, recorded), 1L, Long::sum);
        due += stretch.stream().anyMatch(PaperStep::companyDue) ? 1 : 0;
        stretch.forEach(step -> heldSeconds += step.over ? 0 : step.elapsed / 1000.0);
        stretch.stream().filter(PaperStep::companyDue).forEach(step -> addDue(step, weights));
    }

    private void addDue(PaperStep step, EffortWeights weights) {
        if (step.customer().source() == MinuteSource.MISSING) {
            missing++;
            return;
        }
        known++;
        load += (weights.active() * step.customer().doing()
                        + weights.waiting() * step.customer().attended()
                        + weights.idle() * CostReferenceTest.unattended(step))
                / 60_000;
    }

    private static StressClass classOf(List<PaperStep> stretch, boolean recorded) {
        PaperStep step = stretch.get(0);
        Optional<String> asked = step.row.text(Role.DATA_ASKED);
        if (step.company()) {
            boolean nothingDone = stretch.stream().allMatch(PaperStep::company);
            return recorded && asked.isEmpty() && nothingDone ? StressClass.CLOCK_STOP : StressClass.EXPLICIT;
        }
        boolean coordinates = step.kind().map(COORDINATES::contains).orElse(false);
        return coordinates ? StressClass.IMPLICIT : StressClass.EXPLICIT;
    }
}
