package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of two logs side by side, kind by kind. A kind with fewer than {@link #FEWEST} cases in either log is compared with the
 * other small ones that share all columns but the last, and so on; by the first column alone two cases in each are enough. Immutable.
 */
final class Matching {
    /** Fewer cases than this are too few to be a kind of their own, and to know their own variance. */
    static final int FEWEST = 10;

    private static final int FEWEST_AT_ALL = 2;

    private final List<Stratum> strata;
    private final long before;
    private final long collapsed;

    private Matching(List<Stratum> strata, long before, long collapsed) {
        this.strata = strata;
        this.before = before;
        this.collapsed = collapsed;
    }

    /** Cases of one kind, by their totals per unit. */
    record Stratum(List<double[]> before, List<double[]> after) {}

    /** One case: its kind and its totals. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sorted(List<String> kind, double[] totals) {}

    static Matching of(List<Sorted> before, List<Sorted> after, int columns) {
        List<Stratum> strata = new ArrayList<>();
        List<Sorted> leftBefore = before;
        List<Sorted> leftAfter = after;
        long collapsed = 0;
        for (int depth = columns; depth > 0; depth--) {
            Map<String, List<Sorted>> was = byKind(leftBefore, depth);
            Map<String, List<Sorted>> is = byKind(leftAfter, depth);
            int fewest = depth == 1 ? FEWEST_AT_ALL : FEWEST;
            List<Sorted> stillBefore = new ArrayList<>();
            List<Sorted> stillAfter = new ArrayList<>();
            for (Map.Entry<String, List<Sorted>> kind : was.entrySet()) {
                List<Sorted> one = kind.getValue();
                List<Sorted> other = is.getOrDefault(kind.getKey(), List.of());
                if (one.size() >= fewest && other.size() >= fewest) {
                    strata.add(new Stratum(totals(one), totals(other)));
                    collapsed += depth < columns ? one.size() : 0;
                    is.remove(kind.getKey());
                } else {
                    stillBefore.addAll(one);
                }
            }
            is.values().forEach(stillAfter::addAll);
            leftBefore = stillBefore;
            leftAfter = stillAfter;
        }
        return new Matching(strata, before.size(), collapsed);
    }

    private static Map<String, List<Sorted>> byKind(List<Sorted> cases, int depth) {
        Map<String, List<Sorted>> kinds = new TreeMap<>();
        for (Sorted one : cases) {
            kinds.computeIfAbsent(key(one.kind.subList(0, depth)), k -> new ArrayList<>())
                    .add(one);
        }
        return kinds;
    }

    /** No two lists of values have the same key: each value has its length before it. */
    private static String key(List<String> values) {
        StringBuilder key = new StringBuilder();
        values.forEach(value -> key.append(value.length()).append(':').append(value));
        return key.toString();
    }

    private static List<double[]> totals(List<Sorted> cases) {
        return cases.stream().map(Sorted::totals).toList();
    }

    int strata() {
        return strata.size();
    }

    long matchedCases() {
        return strata.stream().mapToLong(one -> one.before.size()).sum();
    }

    /** The share of the cases before that are of a kind in both logs. */
    double matched() {
        return (double) matchedCases() / before;
    }

    /** The share of the cases before that are compared by fewer columns, their kind being too small. */
    double collapsed() {
        return (double) collapsed / before;
    }

    /** After minus before in a unit, for the mix of cases before. */
    StratifiedDifference difference(int unit) {
        double[] weights = strata.stream()
                .mapToDouble(one -> (double) one.before.size() / matchedCases())
                .toArray();
        return StratifiedDifference.of(
                weights,
                strata.stream().map(one -> column(one.before, unit)).toList(),
                strata.stream().map(one -> column(one.after, unit)).toList());
    }

    private static double[] column(List<double[]> cases, int unit) {
        return cases.stream().mapToDouble(one -> one[unit]).toArray();
    }
}
