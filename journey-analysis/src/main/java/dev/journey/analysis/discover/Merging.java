package dev.journey.analysis.discover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Merges the two most alike groups as long as the Bayesian information criterion prefers fewer parameters. Not thread-safe. */
final class Merging {
    private final List<List<Integer>> groups;
    private final List<long[]> sums = new ArrayList<>();
    private final double perParameter;

    Merging(Table table, List<List<Integer>> groups) {
        this.groups = groups;
        groups.forEach(group -> sums.add(table.sum(group)));
        perParameter = Math.log((double) table.visits());
    }

    void run() {
        boolean changed;
        do {
            changed = groups.size() > 1 && mergeBest();
        } while (changed);
    }

    private boolean mergeBest() {
        int first = 0;
        int second = 0;
        double best = 0;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double worse = worse(sums.get(i), sums.get(j));
                if (worse < best) {
                    best = worse;
                    first = i;
                    second = j;
                }
            }
        }
        if (first == second) {
            return false;
        }
        List<Integer> both = new ArrayList<>(groups.get(first));
        both.addAll(groups.remove(second));
        groups.set(first, both);
        sums.set(first, sum(sums.get(first), sums.remove(second)));
        return true;
    }

    /**
     * How much worse the criterion is where both are one; below 0 it is better. A group has a parameter for each way that it is
     * left beyond the first, and one at least.
     */
    private double worse(long[] a, long[] b) {
        long[] both = sum(a, b);
        double misfit = 2 * (weighted(both) - weighted(a) - weighted(b));
        long parameters =
                Math.max(1, Arrays.stream(both).filter(count -> count > 0).count() - 1);
        return misfit - parameters * perParameter;
    }

    private static double weighted(long[] counts) {
        return Arrays.stream(counts).sum() * Table.entropy(counts);
    }

    private static long[] sum(long[] a, long[] b) {
        long[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
