package dev.journey.analysis.lever;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a change, or a set of them, is predicted to do per case. Immutable. */
final class Prediction {
    private final Map<Unit, Interval> byUnit;
    private final Optional<Interval> money;
    private final double relief;
    private final double probabilityOfHarm;

    private Prediction(Map<Unit, Interval> byUnit, Optional<Interval> money, double relief, double probabilityOfHarm) {
        this.byUnit = byUnit;
        this.money = money;
        this.relief = relief;
        this.probabilityOfHarm = probabilityOfHarm;
    }

    /**
     * From draws of the mean change per case, one row for each draw. What is predicted is a further period with as many cases, whose
     * own luck adds as much variance again: deviations from the mean grow by the square root of 2.
     */
    static Prediction of(double[][] means, Objective objective, Optional<Rates> rates) {
        double[][] draws = furtherPeriod(means);
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
        Optional<Interval> money = rates.map(rate ->
                Interval.ofDraws(Arrays.stream(draws).mapToDouble(rate::money).toArray()));
        return new Prediction(byUnit, money, relief, Math.min(1, harmful));
    }

    private static double[][] furtherPeriod(double[][] means) {
        double[][] draws = new double[means.length][Unit.values().length];
        for (int unit = 0; unit < Unit.values().length; unit++) {
            double mean = 0;
            for (double[] row : means) {
                mean += row[unit] / means.length;
            }
            for (int draw = 0; draw < draws.length; draw++) {
                draws[draw][unit] = mean + Math.sqrt(2) * (means[draw][unit] - mean);
            }
        }
        return draws;
    }

    Map<Unit, Interval> byUnit() {
        return byUnit;
    }

    Interval of(Unit unit) {
        return byUnit.getOrDefault(unit, Interval.ZERO);
    }

    /** The change in money per case; empty where no rates are given. */
    Optional<Interval> money() {
        return money;
    }

    /** The mean saving by the objective. */
    double relief() {
        return relief;
    }

    double probabilityOfHarm() {
        return probabilityOfHarm;
    }
}
