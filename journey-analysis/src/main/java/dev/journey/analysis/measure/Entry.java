package dev.journey.analysis.measure;

/**
 * One line of a ledger.
 *
 * @param name the field's name in reports
 * @param unit what is added up
 */
public record Entry(String name, Unit unit) {
    /** What is added up. */
    public enum Unit {
        /** How many. */
        COUNT,
        /** Milliseconds. */
        MILLIS
    }

    static Entry count(String name) {
        return new Entry(name, Unit.COUNT);
    }

    static Entry millis(String name) {
        return new Entry(name, Unit.MILLIS);
    }
}
