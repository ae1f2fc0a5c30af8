package dev.journey.analysis.map;

import dev.journey.analysis.observed.SequenceIndex;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers the paths of a log as they come. Cost: one pass over the steps; 4 bytes a case, and the steps of each path once. */
final class RouteIndex {
    private final SequenceIndex sequences = new SequenceIndex();
    private final Column touchpoints;
    private final int[] routeOfCase;
    private final int[] counts;

    RouteIndex(EventLog log) {
        touchpoints = log.touchpoints();
        routeOfCase = new int[log.caseCount()];
        for (int c = 0; c < routeOfCase.length; c++) {
            sequences.begin();
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                sequences.add(touchpoints.code(step));
            }
            routeOfCase[c] = sequences.end();
        }
        counts = new int[sequences.size()];
        for (int route : routeOfCase) {
            counts[route]++;
        }
    }

    /** How many paths there are. */
    int distinct() {
        return counts.length;
    }

    /** The most frequent paths, ties by the names of their touchpoints: the order of the report's paths. */
    int[] mostFrequent(int most) {
        int[] ranks = nameRanks();
        int[][] ranked =
                IntStream.range(0, counts.length).mapToObj(sequences::sequence).toArray(int[][]::new);
        for (int[] route : ranked) {
            Arrays.setAll(route, i -> ranks[route[i]]);
        }
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(route -> -counts[route])
                        .thenComparing((a, b) -> Arrays.compare(ranked[a], ranked[b])))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The cases of each of these paths, in the log's order. */
    int[][] casesOf(int[] routes) {
        int[][] cases = new int[routes.length][];
        int[] position = new int[counts.length];
        Arrays.fill(position, -1);
        for (int i = 0; i < routes.length; i++) {
            cases[i] = new int[counts[routes[i]]];
            position[routes[i]] = i;
        }
        int[] filled = new int[routes.length];
        for (int c = 0; c < routeOfCase.length; c++) {
            int i = position[routeOfCase[c]];
            if (i >= 0) {
                cases[i][filled[i]++] = c;
            }
        }
        return cases;
    }

    /** Of each touchpoint's code, its place in the order of names. */
    private int[] nameRanks() {
        List<String> names = touchpoints.dictionary().names();
        int[] ranks = new int[names.size()];
        List<Integer> byName = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byName.get(rank)] = rank;
        }
        return ranks;
    }
}
