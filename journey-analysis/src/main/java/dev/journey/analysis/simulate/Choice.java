package dev.journey.analysis.simulate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** One of several, by weight. Immutable and thread-safe. */
final class Choice<T> {
    private final ImmutableList<T> items;
    private final double[] upTo;

    private Choice(List<T> items, List<Double> weights) {
        this.items = ImmutableList.copyOf(items);
        upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum;
        }
    }

    /** Starts with nothing to choose from. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The item at a uniform number in (0, 1): in the order given, each has a stretch as long as its share. */
    T at(double uniform) {
        double wanted = uniform * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && upTo[i] <= wanted) {
            i++;
        }
        return items.get(i);
    }

    /** Collects what can be chosen; what has no weight never is. */
    static final class Builder<T> {
        private final List<T> items = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        private Builder() {}

        Builder<T> add(T item, double weight) {
            if (weight > 0) {
                items.add(item);
                weights.add(weight);
            }
            return this;
        }

        Choice<T> build() {
            return new Choice<>(items, weights);
        }
    }
}
