package dev.journey.analysis.measure;

/**
 * One line of a ledger.
 *
 * @param name the field's name in reports
 * @param unit what is added up
 * @param onArc whether it belongs to the way from one step to the next (a handoff), and not to the step itself (its minutes):
 *     where several branches meet in one step, each way counts, the step once
 */
public record Entry(String name, Unit unit, boolean onArc) {
    /** What is added up. */
    public enum Unit {
        /** How many. */
        COUNT,
        /** Milliseconds. */
        MILLIS
    }

    static Entry count(String name) {
        return new Entry(name, Unit.COUNT, false);
    }

    static Entry arc(String name) {
        return new Entry(name, Unit.COUNT, true);
    }

    static Entry millis(String name) {
        return new Entry(name, Unit.MILLIS, false);
    }
}
