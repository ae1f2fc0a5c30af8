package dev.journey.analysis.measure;

/** Takes the amounts that a {@link Machine} books while it walks. */
@FunctionalInterface
public interface Ledger {
    /**
     * Books an amount.
     *
     * @param entry position in {@link Machine#entries}
     * @param amount in the entry's unit, finite; on an observed path a whole number
     */
    void add(int entry, double amount);
}
