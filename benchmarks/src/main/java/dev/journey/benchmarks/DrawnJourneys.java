package dev.journey.benchmarks;

import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.Transition;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Journeys of a stated shape and size, from a seed. */
final class DrawnJourneys {
    private static final long SEED = 20_260_201;
    private static final int REACH = 10;
    private static final int WAYS = 4;

    private DrawnJourneys() {}

    /** Four ways on from each touchpoint, with random shares, and one out; {@code actors} share each touchpoint, or nobody. */
    static Journey rework(int touchpoints, int actors, Rework rework) {
        SplittableRandom random = new SplittableRandom(SEED);
        JourneyBuilder journey = Journey.named(rework + " " + touchpoints);
        for (int a = 0; a < actors; a++) {
            journey.company("a" + a);
        }
        for (int i = 0; i < touchpoints; i++) {
            journey.touchpoint("t" + i, touchpoint -> {
                for (int a = 0; a < actors; a++) {
                    touchpoint.byShare("a" + a, 1.0 / actors);
                }
                touchpoint.minutes(5, 3);
            });
        }
        journey.start("t0");
        for (int i = 0; i < touchpoints; i++) {
            journey.from("t" + i).to(Outcome.RESOLVED, rework.exit);
            Map<Integer, Double> ways = ways(i, touchpoints, rework.local, random);
            ways.forEach((to, share) -> journey.to("t" + to, share * (1 - rework.exit)));
        }
        return journey.build();
    }

    private static Map<Integer, Double> ways(int from, int touchpoints, boolean local, SplittableRandom random) {
        Map<Integer, Double> ways = new TreeMap<>();
        double sum = 0;
        while (ways.size() < WAYS) {
            int to = ways.isEmpty()
                    ? (from + 1) % touchpoints
                    : local
                            ? Math.floorMod(from + 1 + random.nextInt(2 * REACH + 1) - REACH, touchpoints)
                            : random.nextInt(touchpoints);
            double weight = 0.1 + random.nextDouble();
            if (ways.putIfAbsent(to, weight) == null) {
                sum += weight;
            }
        }
        double all = sum;
        ways.replaceAll((to, weight) -> weight / all);
        return ways;
    }

    /** Three ways on from each touchpoint, all forward by at most ten: no loops, so that Yen's simple paths are all paths. */
    static Journey forward(int touchpoints) {
        SplittableRandom random = new SplittableRandom(SEED);
        JourneyBuilder journey = Journey.named("Forward " + touchpoints);
        for (int i = 0; i < touchpoints; i++) {
            journey.touchpoint("t" + i);
        }
        journey.start("t0");
        for (int i = 0; i < touchpoints; i++) {
            journey.from("t" + i);
            Map<Integer, Double> ways = new TreeMap<>();
            ways.put(i + 1, 0.1 + random.nextDouble());
            for (int d = 0; d < 2; d++) {
                ways.putIfAbsent(i + 1 + random.nextInt(REACH), 0.1 + random.nextDouble());
            }
            ways.keySet().removeIf(to -> to > touchpoints);
            double sum = ways.values().stream().mapToDouble(Double::doubleValue).sum();
            ways.forEach(
                    (to, weight) -> journey.to(to == touchpoints ? Outcome.RESOLVED.name() : "t" + to, weight / sum));
        }
        return journey.build();
    }

    /** I − Q as a square array. */
    static double[][] dense(Journey journey) {
        int size = journey.touchpoints().size();
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 1;
        }
        for (Transition way : journey.transitions()) {
            if (!(way.to() instanceof Outcome)) {
                matrix[journey.indexOf(way.from().id())][
                        journey.indexOf(way.to().id())] -= way.probability();
            }
        }
        return matrix;
    }
}
