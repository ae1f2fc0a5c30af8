package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A journey as a bare chain: a state for each touchpoint, an edge for each way on. */
final class PathChain {
    private final Journey journey;
    private final EffortWeights weights;
    private final SparseChain chain;
    private final double[] start;
    private final double[] exitCost;

    PathChain(Places places, EffortWeights weights) {
        this.weights = weights;
        journey = places.journey();
        SparseChainBuilder builder = SparseChain.builder(Outcome.values().length);
        List<Double> costs = new ArrayList<>();
        for (int touchpoint = 0; touchpoint < journey.touchpoints().size(); touchpoint++) {
            for (Move move : places.moves().from(touchpoint)) {
                if (move.to() instanceof Outcome outcome) {
                    builder.exit(touchpoint, outcome.ordinal(), move.probability());
                    costs.add(journey.cost(outcome).effortMinutes());
                } else {
                    builder.move(touchpoint, journey.indexOf(move.to().id()), move.probability());
                    costs.add(0.0);
                }
            }
        }
        chain = builder.build();
        exitCost = costs.stream().mapToDouble(Double::doubleValue).toArray();
        start = new double[journey.touchpoints().size()];
        journey.start().forEach((id, share) -> start[journey.indexOf(id)] += share);
    }

    SparseChain chain() {
        return chain;
    }

    double[] start() {
        return start;
    }

    int[] outcomes() {
        return journey.outcomes().stream().mapToInt(Outcome::ordinal).toArray();
    }

    /** Effort-minutes of each touchpoint, and what outcomes cost. */
    Rewards effort() {
        return Rewards.onStates(
                        chain,
                        amounts(minutes -> weights.effortMinutes(
                                minutes(minutes, 0), minutes(minutes, 1), minutes(minutes, 2), 0)))
                .withEdges(exitCost, new double[exitCost.length]);
    }

    /** Customer minutes less company minutes of each touchpoint. */
    Rewards burden() {
        return Rewards.onStates(
                chain,
                amounts(minutes -> (minutes(minutes, 0) + minutes(minutes, 1) - minutes(minutes, 3))
                        / DrawnVisit.MILLIS_PER_MINUTE));
    }

    private double[] amounts(ToDoubleFunction<StepMinutes> amount) {
        return journey.touchpoints().stream()
                .map(Touchpoint::minutes)
                .mapToDouble(amount)
                .toArray();
    }

    /** Mean milliseconds of own doing, wait, unattended time or company work. */
    private static double minutes(StepMinutes minutes, int part) {
        return List.of(minutes.active(), minutes.waiting(), minutes.unattended(), minutes.company())
                        .get(part)
                        .map(Minutes::mean)
                        .orElse(0.0)
                * DrawnVisit.MILLIS_PER_MINUTE;
    }
}
