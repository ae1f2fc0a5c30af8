package dev.journey.analysis.lever;

/**
 * By what changes are compared: the share of all handoffs that goes, plus the share of the customer's effort-minutes that goes; or
 * one unit alone. A saving is positive. Immutable.
 */
final class Objective {
    private final double[] weights;

    private Objective(double[] weights) {
        this.weights = weights;
    }

    /** The default; {@code means} are the log's means per case. */
    static Objective shares(double[] means) {
        double[] weights = new double[Unit.values().length];
        for (Unit unit : new Unit[] {Unit.HANDOFFS, Unit.EFFORT_MINUTES}) {
            double mean = means[unit.ordinal()];
            weights[unit.ordinal()] = mean > 0 ? -1 / mean : 0;
        }
        return new Objective(weights);
    }

    static Objective of(Unit unit) {
        double[] weights = new double[Unit.values().length];
        weights[unit.ordinal()] = unit.moreIsBetter() ? 1 : -1;
        return new Objective(weights);
    }

    /** The saving of changes per case. */
    double of(double[] changes) {
        double saving = 0;
        for (int unit = 0; unit < weights.length; unit++) {
            saving += weights[unit] * changes[unit];
        }
        return saving;
    }
}
