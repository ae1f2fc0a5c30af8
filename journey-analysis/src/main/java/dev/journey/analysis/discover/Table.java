package dev.journey.analysis.discover;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.special.Gamma;

/**
 * What came before (rows) by what comes next (columns), with what is rare pooled: rows into one row, or left out of the test where
 * that is rare too; columns into one, or into the smallest where that is rare too.
 */
final class Table {
    private static final int POOLED = -1;

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long total;
    private final Map<Integer, Integer> rowOf = new HashMap<>();

    /** Of visits, each with what was before and what comes next, as codes. */
    Table(int[] before, int[] next, int least) {
        Map<Integer, Integer> nextTo = pooled(next, least, true);
        rowOf.putAll(pooled(before, least, false));
        int height =
                1 + rowOf.values().stream().mapToInt(Integer::intValue).max().orElse(POOLED);
        int width =
                1 + nextTo.values().stream().mapToInt(Integer::intValue).max().orElse(POOLED);
        counts = new long[height][width];
        for (int i = 0; i < before.length; i++) {
            int row = numberOf(before[i], rowOf);
            if (row != POOLED) {
                counts[row][numberOf(next[i], nextTo)]++;
            }
        }
        rows = Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        columns = new long[width];
        for (long[] row : counts) {
            for (int column = 0; column < width; column++) {
                columns[column] += row[column];
            }
        }
        total = Arrays.stream(rows).sum();
    }

    /** Numbers for codes, the frequent ones first in the order of the codes; rare ones share the last, or get {@link #POOLED}. */
    private static Map<Integer, Integer> pooled(int[] codes, int least, boolean keepAll) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int code : codes) {
            counts.merge(code, 1L, Long::sum);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        counts.forEach((code, count) -> {
            if (count >= least) {
                numbers.put(code, numbers.size());
            }
        });
        long rare = counts.values().stream()
                .filter(count -> count < least)
                .mapToLong(Long::longValue)
                .sum();
        int pool = rare >= least || numbers.isEmpty() ? numbers.size() : keepAll ? smallest(counts, numbers) : POOLED;
        counts.keySet().forEach(code -> numbers.putIfAbsent(code, pool));
        return numbers;
    }

    private static int numberOf(int code, Map<Integer, Integer> numbers) {
        return requireNonNull(numbers.get(code));
    }

    private static int smallest(Map<Integer, Long> counts, Map<Integer, Integer> numbers) {
        return counts.entrySet().stream()
                .filter(entry -> numbers.containsKey(entry.getKey()))
                .min(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> numberOf(entry.getKey(), numbers))
                .orElse(0);
    }

    /** Whether there is anything to depend on and anything that could depend. */
    boolean isTestable() {
        return degreesOfFreedom() > 0 && Arrays.stream(columns).allMatch(count -> count > 0);
    }

    int degreesOfFreedom() {
        return (rows.length - 1) * (columns.length - 1);
    }

    /** The likelihood ratio of independence, divided by Williams' correction. */
    double g() {
        double g = 2 * (total * entropy(columns) - conditional(counts));
        double rowPart =
                total * Arrays.stream(rows).mapToDouble(count -> 1.0 / count).sum() - 1;
        double columnPart =
                total * Arrays.stream(columns).mapToDouble(count -> 1.0 / count).sum() - 1;
        return g / (1 + rowPart * columnPart / (6.0 * total * degreesOfFreedom()));
    }

    /** The probability of such a likelihood ratio or a greater one under independence. */
    double pValue() {
        return Gamma.regularizedGammaQ(degreesOfFreedom() / 2.0, Math.max(0, g()) / 2);
    }

    long visits() {
        return total;
    }

    /** Entropy of what comes next, in bits. */
    double entropy() {
        return entropy(columns) / Math.log(2);
    }

    /** The same where the group of what came before is known. */
    double entropy(List<List<Integer>> groups) {
        long[][] grouped = groups.stream().map(this::sum).toArray(long[][]::new);
        return conditional(grouped) / total / Math.log(2);
    }

    /** Rows in groups: the two most alike are merged as long as the Bayesian information criterion prefers it. */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            groups.add(List.of(row));
        }
        new Merging(this, groups).run();
        return groups;
    }

    /** The row of what came before; rare things that are left out of the test belong to the row of the most visits. */
    int rowOf(int code) {
        int row = rowOf.getOrDefault(code, POOLED);
        return row == POOLED ? largest() : row;
    }

    private int largest() {
        int largest = 0;
        for (int row = 1; row < rows.length; row++) {
            largest = rows[row] > rows[largest] ? row : largest;
        }
        return largest;
    }

    long[] sum(List<Integer> group) {
        long[] sum = new long[columns.length];
        for (int row : group) {
            for (int column = 0; column < sum.length; column++) {
                sum[column] += counts[row][column];
            }
        }
        return sum;
    }

    /** Σ visits · entropy, over rows; in nats. */
    private static double conditional(long[][] table) {
        double sum = 0;
        for (long[] row : table) {
            sum += Arrays.stream(row).sum() * entropy(row);
        }
        return sum;
    }

    /** In nats; 0 for no visits. */
    static double entropy(long[] counts) {
        double sum = Arrays.stream(counts).sum();
        double entropy = 0;
        for (long count : counts) {
            entropy -= count == 0 ? 0 : count / sum * Math.log(count / sum);
        }
        return entropy;
    }
}
