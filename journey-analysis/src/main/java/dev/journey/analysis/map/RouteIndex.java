package dev.journey.analysis.map;

import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers the paths of a log as they come, each by its first case. Paths are found by hash and compared in full, step by step in the log:
 * no sequence is copied. Cost: one pass over the steps; 20 bytes a case at most.
 */
final class RouteIndex {
    private static final int FIRST_SLOTS = 256;

    private final EventLog log;
    private final Column touchpoints;
    private final int[] routeOfCase;
    private int[] firstCase = new int[FIRST_SLOTS / 2];
    private int[] hashes = new int[FIRST_SLOTS / 2];
    private int[] counts = new int[FIRST_SLOTS / 2];
    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    RouteIndex(EventLog log) {
        this.log = log;
        touchpoints = log.touchpoints();
        routeOfCase = new int[log.caseCount()];
        for (int c = 0; c < routeOfCase.length; c++) {
            routeOfCase[c] = find(c);
            counts[routeOfCase[c]]++;
        }
    }

    /** How many paths there are. */
    int distinct() {
        return size;
    }

    /** The most frequent paths, ties by the names of their touchpoints: the order of the report's paths. */
    int[] mostFrequent(int most) {
        int[] ranks = nameRanks();
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(route -> -counts[route])
                        .thenComparing((a, b) -> byNames(ranks, firstCase[a], firstCase[b])))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The cases of each of these paths, in the log's order. */
    int[][] casesOf(int[] routes) {
        int[][] cases = new int[routes.length][];
        int[] position = new int[size];
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

    private int find(int c) {
        int hash = hash(c);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int route = slots[slot] - 1;
            if (hashes[route] == hash && isAlike(firstCase[route], c)) {
                return route;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        return add(c, hash);
    }

    private int add(int c, int hash) {
        firstCase[size] = c;
        hashes[size] = hash;
        size++;
        if (size == firstCase.length) {
            firstCase = Arrays.copyOf(firstCase, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            slots = new int[4 * size];
            IntStream.range(0, size).forEach(this::place);
        }
        return size - 1;
    }

    private void place(int route) {
        int mask = slots.length - 1;
        int slot = hashes[route] & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = route + 1;
    }

    private int hash(int c) {
        long hash = 0;
        for (int step = log.firstStep(c); step < log.endStep(c); step++) {
            hash = (hash + touchpoints.code(step) + 1) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private boolean isAlike(int a, int b) {
        int length = length(a);
        if (length != length(b)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (touchpoints.code(log.firstStep(a) + i) != touchpoints.code(log.firstStep(b) + i)) {
                return false;
            }
        }
        return true;
    }

    private int length(int c) {
        return log.endStep(c) - log.firstStep(c);
    }

    /** Touchpoint after touchpoint by name; a beginning of another one comes first. */
    private int byNames(int[] ranks, int a, int b) {
        int shorter = Math.min(length(a), length(b));
        for (int i = 0; i < shorter; i++) {
            int rankOfA = ranks[touchpoints.code(log.firstStep(a) + i)];
            int rankOfB = ranks[touchpoints.code(log.firstStep(b) + i)];
            if (rankOfA != rankOfB) {
                return Integer.compare(rankOfA, rankOfB);
            }
        }
        return Integer.compare(length(a), length(b));
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
