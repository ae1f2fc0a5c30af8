package dev.journey.analysis.measure;

import java.util.Arrays;

/** A small set of values, sorted. Immutable. */
public final class Holders {
    static final Holders NONE = new Holders(new int[0]);

    private final int[] sorted;

    private Holders(int[] sorted) {
        this.sorted = sorted;
    }

    boolean contains(int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    Holders with(int value) {
        int at = Arrays.binarySearch(sorted, value);
        if (at >= 0) {
            return this;
        }
        int place = -at - 1;
        int[] larger = Arrays.copyOf(sorted, sorted.length + 1);
        System.arraycopy(sorted, place, larger, place + 1, sorted.length - place);
        larger[place] = value;
        return new Holders(larger);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holders that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
