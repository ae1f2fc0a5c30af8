package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A journey as a bare chain: a state for each touchpoint, an edge for each way on. */
final class PathChain {
    private final Journey journey;
    private final EffortWeights weights;
    private final SparseChain chain;
    private final double[] start;
    private final double[] exitCost;
    /** How often each edge was taken; NaN where that is not known. */
    private final double[] counts;

    private final boolean[] forks;
    private final double[] delays;

    PathChain(Places places, EffortWeights weights) {
        this.weights = weights;
        journey = places.journey();
        SparseChainBuilder builder = SparseChain.builder(Outcome.values().length);
        List<Double> costs = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        forks = new boolean[journey.touchpoints().size()];
        for (int touchpoint = 0; touchpoint < journey.touchpoints().size(); touchpoint++) {
            for (Move move : places.moves().from(touchpoint)) {
                OptionalLong count =
                        journey.transitions().get(move.transition()).count();
                taken.add(count.isPresent() ? (double) count.getAsLong() : Double.NaN);
                waits.add(places.delay(move));
                forks[touchpoint] |= !move.turns().isEmpty();
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
        delays = waits.stream().mapToDouble(Double::doubleValue).toArray();
        counts = taken.stream().mapToDouble(Double::doubleValue).toArray();
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

    /** Mean minutes on the way along an edge. */
    double delay(int edge) {
        return delays[edge];
    }

    /** How often each edge was taken. */
    double[] counts() {
        return counts;
    }

    /** Whether a way on from the touchpoint forks or joins. */
    boolean forks(int touchpoint) {
        return forks[touchpoint];
    }

    /** How often cases started at each touchpoint; empty where only probabilities are known. */
    double[] startCounts() {
        if (journey.startCounts().isEmpty()) {
            return new double[0];
        }
        double[] started = new double[start.length];
        journey.startCounts().forEach((id, count) -> started[journey.indexOf(id)] += count);
        return started;
    }

    /** How many moves were counted; empty where one, or the start, has a probability only. */
    OptionalLong counted() {
        double sum = DoubleStream.of(counts).sum();
        boolean started = !journey.startCounts().isEmpty() || journey.start().size() == 1;
        return started && sum > 0 ? OptionalLong.of((long) sum) : OptionalLong.empty();
    }

    /** Whether the customer's minutes are given anywhere, or an outcome costs effort. */
    boolean hasEffort() {
        return Block.largest(effort().stateMean) > 0 || Block.largest(exitCost) > 0;
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
