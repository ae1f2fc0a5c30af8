package dev.journey.analysis.map;

import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Cases by their sequence of touchpoints. */
final class RouteIndex {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final EventLog log;
    private final Segments.Sorted segments;
    private final Map<Sequence, List<Integer>> cases = new HashMap<>();

    /** Touchpoint codes, compared as a whole. */
    private static final class Sequence {
        private final int[] codes;

        Sequence(int[] codes) {
            this.codes = codes;
        }

        int[] codes() {
            return codes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence that && Arrays.equals(codes, that.codes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(codes);
        }
    }

    RouteIndex(EventLog log, Segments.Sorted segments) {
        this.log = log;
        this.segments = segments;
        for (int c = 0; c < log.caseCount(); c++) {
            int[] codes = IntStream.range(log.firstStep(c), log.endStep(c))
                    .map(log.touchpoints()::code)
                    .toArray();
            cases.computeIfAbsent(new Sequence(codes), sequence -> new ArrayList<>())
                    .add(c);
        }
    }

    /** How many paths there are. */
    int distinct() {
        return cases.size();
    }

    /** The most frequent paths, ties by the names of their touchpoints: the order of the report's paths. */
    List<Route> routes(int most, int[] placeOfCode) {
        LogFacts facts = LogFacts.of(log);
        return cases.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Sequence, List<Integer>>>comparingInt(
                                entry -> entry.getValue().size())
                        .reversed()
                        .thenComparing(entry -> entry.getKey().codes(), this::byNames))
                .limit(most)
                .map(entry -> route(entry.getKey().codes(), entry.getValue(), placeOfCode, facts))
                .toList();
    }

    private int byNames(int[] a, int[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = a[i] == b[i] ? 0 : name(a[i]).compareTo(name(b[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private String name(int code) {
        return log.touchpoints().dictionary().name(code);
    }

    private Route route(int[] codes, List<Integer> members, int[] placeOfCode, LogFacts facts) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int member : members) {
            int outcome = facts.outcome(member).ordinal();
            counts.merge(segments.of(member) * OUTCOMES.length + outcome, 1L, Long::sum);
        }
        List<Route.Group> groups = counts.entrySet().stream()
                .map(entry -> new Route.Group(
                        OUTCOMES[entry.getKey() % OUTCOMES.length], entry.getKey() / OUTCOMES.length, entry.getValue()))
                .toList();
        List<Integer> places =
                Arrays.stream(codes).map(code -> placeOfCode[code]).boxed().toList();
        return new Route(places, groups, typical(members));
    }

    private int typical(List<Integer> members) {
        long[] durations = members.stream().mapToLong(this::duration).sorted().toArray();
        long median = durations[(durations.length - 1) / 2];
        return members.stream()
                .filter(member -> duration(member) == median)
                .findFirst()
                .orElseThrow();
    }

    private long duration(int caseIndex) {
        int last = log.endStep(caseIndex) - 1;
        long end = log.endMillis(last);
        return (end == EventLog.NO_TIME ? log.startMillis(last) : end) - log.startMillis(log.firstStep(caseIndex));
    }
}
