package dev.journey.model.log;

/**
 * Takes the numbers of one column, one for each step; works like {@link TextColumnBuilder}. Not thread-safe.
 */
public final class NumberColumnBuilder {
    private final String name;
    private final Longs bits;
    private double pending = Double.NaN;

    NumberColumnBuilder(String name, Storage storage) {
        this.name = name;
        bits = new Longs(storage);
    }

    /**
     * The number of the step that is being made.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public void set(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(Messages.notFinite(name, value));
        }
        pending = value;
    }

    void commit() {
        bits.add(Double.doubleToLongBits(pending));
        pending = Double.NaN;
    }

    /** Takes the steps of another column behind its own. */
    void addAll(NumberColumnBuilder later) {
        bits.take(later.bits);
    }

    void fill(int steps) {
        long missing = Double.doubleToLongBits(Double.NaN);
        while (bits.size() < steps) {
            bits.add(missing);
        }
    }

    void discard() {
        pending = Double.NaN;
    }

    String name() {
        return name;
    }

    NumberColumn freeze(IntStore order, Storage storage) {
        LongStore sorted = storage.longs(order.size());
        for (int step = 0; step < order.size(); step++) {
            sorted.set(step, bits.at(order.at(step)));
        }
        bits.free();
        return new NumberColumn(name, sorted);
    }
}
