package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Predicts what a change does, and says what forbids it. */
final class Judge {
    /** How probable it may be that a change does harm. */
    private static final double HARM = 0.1;
    /** Less relief than this is not worth a manager's time: a thousandth of all handoffs and effort. */
    private static final double LEAST_RELIEF = 0.001;

    private final Levers levers;
    private final Ground ground;
    private final Workload workload;
    private final Objective objective;
    private final double[] means;

    Judge(Levers levers, Ground ground, Workload workload, Objective objective, double[] means) {
        this.levers = levers;
        this.ground = ground;
        this.workload = workload;
        this.objective = objective;
        this.means = means;
    }

    /** A change with what it does; with an objection where it must not be made. */
    record Judged(Candidate candidate, Prediction prediction, Workload.Moved moved, Optional<Objection> objection) {}

    /** What forbids a change. */
    record Objection(Guard guard, String reason) {}

    /** One of these candidates, with the others that it needs. */
    Judged judge(Evaluation evaluation, List<Candidate> all, int position) {
        Candidate candidate = all.get(position);
        List<Candidate> together = withPartners(all, candidate);
        Prediction prediction = Prediction.of(
                evaluation.draws(together.stream().mapToInt(all::indexOf).toArray()), objective, levers.costs.rates());
        Workload.Moved moved = workload.of(together);
        return new Judged(candidate, prediction, moved, objection(all, candidate, prediction, moved));
    }

    private static List<Candidate> withPartners(List<Candidate> all, Candidate candidate) {
        List<Candidate> together = new ArrayList<>(List.of(candidate));
        candidate.together().stream().filter(all::contains).forEach(together::add);
        return together;
    }

    private static Optional<Objection> objection(
            List<Candidate> all, Candidate candidate, Prediction prediction, Workload.Moved moved) {
        Optional<Candidate> missing = candidate.together().stream()
                .filter(other -> !all.contains(other))
                .findFirst();
        if (missing.isPresent()) {
            return objection(
                    Guard.NEEDS_ANOTHER, Messages.needsAnother(missing.get().change()));
        }
        double misplaced = prediction.of(Unit.MISPLACED_MINUTES).median();
        if (misplaced > 1e-9) {
            return objection(Guard.CONTROL_RELOCATION, Messages.controlRelocation(misplaced));
        }
        if (prediction.probabilityOfHarm() > HARM || prediction.relief() < LEAST_RELIEF) {
            return objection(Guard.LIKELY_HARM, Messages.noRelief(prediction.probabilityOfHarm()));
        }
        return moved.overloaded().flatMap(load -> objection(Guard.OWNER_OVERLOAD, Messages.overload(load)));
    }

    private static Optional<Objection> objection(Guard guard, String reason) {
        return Optional.of(new Objection(guard, reason));
    }

    Recommendation argued(Judged judged, double pAdjusted) {
        Candidate candidate = judged.candidate;
        List<Evidence> evidence = new ArrayList<>();
        candidate.forEachProof((c, proof) ->
                evidence.add(new Evidence(ground.facts.log().caseId(c), proof.recorded(), proof.probability())));
        return new Recommendation(
                candidate,
                judged.prediction,
                pAdjusted,
                evidence,
                judged.moved,
                Sentences.watch(candidate.argumentation().watched(), judged.prediction, means));
    }

    /** All of them, one by one. */
    List<Judged> judge(Evaluation evaluation, List<Candidate> all) {
        return IntStream.range(0, all.size())
                .mapToObj(position -> judge(evaluation, all, position))
                .toList();
    }
}
