package dev.journey.analysis.lever;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The more places are looked at, the stronger the evidence must be: p-values adjusted so that the chance of any false finding
 * among all of them stays below the level, whatever their dependence. Source: Holm, A simple sequentially rejective multiple test
 * procedure, Scandinavian Journal of Statistics 6, 1979.
 */
final class Holm {
    private Holm() {}

    /** The adjusted p-values, in the order given. */
    static double[] adjusted(double[] pValues) {
        Integer[] order = new Integer[pValues.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> pValues[i]));
        double[] adjusted = new double[pValues.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, pValues[order[rank]] * (order.length - rank)));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }
}
