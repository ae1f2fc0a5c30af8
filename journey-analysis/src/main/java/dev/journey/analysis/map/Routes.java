package dev.journey.analysis.map;

import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a route of the cases of one path. */
final class Routes {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final EventLog log;
    private final MapWalk walk;
    private final Segments.Sorted segments;
    private final int[] placeOfCode;

    Routes(EventLog log, MapWalk walk, Segments.Sorted segments, int[] placeOfCode) {
        this.log = log;
        this.walk = walk;
        this.segments = segments;
        this.placeOfCode = placeOfCode;
    }

    Route of(int[] cases) {
        int first = cases[0];
        List<Integer> places = IntStream.range(log.firstStep(first), log.endStep(first))
                .mapToObj(step -> placeOfCode[log.touchpoints().code(step)])
                .toList();
        return new Route(places, groups(cases), typical(cases));
    }

    private List<Route.Group> groups(int[] cases) {
        long[] counts = new long[segments.segments().names().size() * OUTCOMES.length];
        for (int c : cases) {
            counts[segments.of(c) * OUTCOMES.length + walk.outcome(c).ordinal()]++;
        }
        List<Route.Group> groups = new ArrayList<>();
        for (int group = 0; group < counts.length; group++) {
            if (counts[group] > 0) {
                groups.add(new Route.Group(OUTCOMES[group % OUTCOMES.length], group / OUTCOMES.length, counts[group]));
            }
        }
        return groups;
    }

    private int typical(int[] cases) {
        long[] durations =
                Arrays.stream(cases).mapToLong(this::duration).sorted().toArray();
        long median = durations[(durations.length - 1) / 2];
        return Arrays.stream(cases)
                .filter(c -> duration(c) == median)
                .findFirst()
                .orElseThrow();
    }

    private long duration(int caseIndex) {
        int last = log.endStep(caseIndex) - 1;
        long end = log.endMillis(last);
        return (end == EventLog.NO_TIME ? log.startMillis(last) : end) - log.startMillis(log.firstStep(caseIndex));
    }
}
