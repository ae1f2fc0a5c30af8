package dev.journey.model.graph;

import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Expected totals by plain repetition: slow, and nothing that could be wrong the same way as a solver. */
public final class Totals {
    private Totals() {}

    /** Expected visits of every node. */
    public static Map<Node, Double> visits(Journey journey) {
        Map<Node, Double> visits = new HashMap<>();
        Map<Node, Double> now = new HashMap<>();
        journey.start().forEach((id, share) -> now.put(journey.touchpoint(id), share));
        while (now.values().stream().mapToDouble(Double::doubleValue).sum() > 1e-15) {
            Map<Node, Double> next = new HashMap<>();
            now.forEach((node, mass) -> {
                visits.merge(node, mass, Double::sum);
                if (node instanceof Touchpoint touchpoint) {
                    journey.transitionsFrom(touchpoint.id()).stream()
                            .filter(transition -> !transition.joins())
                            .forEach(transition ->
                                    next.merge(transition.to(), mass * transition.probability(), Double::sum));
                    journey.forks().stream()
                            .filter(fork -> fork.from().equals(touchpoint))
                            .forEach(fork -> next.merge(fork.join(), mass * fork.probability(), Double::sum));
                }
            });
            now.clear();
            now.putAll(next);
        }
        return visits;
    }

    /** Expected total of what each visit costs. */
    public static double of(Journey journey, ToDoubleFunction<Touchpoint> cost) {
        Map<Node, Double> visits = visits(journey);
        return journey.touchpoints().stream()
                .mapToDouble(at -> visits.getOrDefault(at, 0.0) * cost.applyAsDouble(at))
                .sum();
    }

    /** Active minutes and attended wait. */
    public static double customerMinutes(Touchpoint touchpoint) {
        StepMinutes minutes = touchpoint.minutes();
        return minutes.active().map(Minutes::mean).orElse(0.0)
                + minutes.waiting().map(Minutes::mean).orElse(0.0);
    }
}
