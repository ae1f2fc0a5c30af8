package dev.journey.model.log;

import java.util.OptionalDouble;

/** One column of decimal numbers of a log. Immutable and thread-safe. */
public final class NumberColumn {
    private final String name;
    private final LongStore bits;

    /** NaN stands for a missing value inside; it never leaves. */
    NumberColumn(String name, LongStore bits) {
        this.name = name;
        this.bits = bits;
    }

    /** The role's key. */
    public String name() {
        return name;
    }

    /** The number at a step, if it has one. */
    public OptionalDouble value(int step) {
        return has(step) ? OptionalDouble.of(number(step)) : OptionalDouble.empty();
    }

    /** Whether the step has a number. */
    public boolean has(int step) {
        return !Double.isNaN(number(step));
    }

    /**
     * The number at a step that has one.
     *
     * @throws IllegalStateException where {@link #has} is false
     */
    public double at(int step) {
        if (!has(step)) {
            throw new IllegalStateException(Messages.noNumber(name, step));
        }
        return number(step);
    }

    private double number(int step) {
        return Double.longBitsToDouble(bits.at(step));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberColumn that && name.equals(that.name) && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + bits.hashCode();
    }

    @Override
    public String toString() {
        return "NumberColumn " + name + " of " + bits.size() + " steps";
    }
}
