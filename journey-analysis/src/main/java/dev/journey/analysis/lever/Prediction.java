package dev.journey.analysis.lever;

import java.util.EnumMap;
import java.util.Map;

/** What a change, or a set of them, is predicted to do per case. Immutable. */
final class Prediction {
    private final Map<Unit, Interval> byUnit;
    private final double relief;
    private final double probabilityOfHarm;

    private Prediction(Map<Unit, Interval> byUnit, double relief, double probabilityOfHarm) {
        this.byUnit = byUnit;
        this.relief = relief;
        this.probabilityOfHarm = probabilityOfHarm;
    }

    /** From draws: one row of changes per case for each draw. */
    static Prediction of(double[][] draws, Objective objective) {
        Map<Unit, Interval> byUnit = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            double[] values = new double[draws.length];
            for (int draw = 0; draw < draws.length; draw++) {
                values[draw] = draws[draw][unit.ordinal()];
            }
            byUnit.put(unit, Interval.ofDraws(values));
        }
        double relief = 0;
        double harmful = 0;
        for (double[] draw : draws) {
            double saving = objective.of(draw);
            relief += saving / draws.length;
            harmful += saving < 0 ? 1.0 / draws.length : 0;
        }
        return new Prediction(byUnit, relief, Math.min(1, harmful));
    }

    Map<Unit, Interval> byUnit() {
        return byUnit;
    }

    Interval of(Unit unit) {
        return byUnit.getOrDefault(unit, Interval.ZERO);
    }

    /** The mean saving by the objective. */
    double relief() {
        return relief;
    }

    double probabilityOfHarm() {
        return probabilityOfHarm;
    }
}
