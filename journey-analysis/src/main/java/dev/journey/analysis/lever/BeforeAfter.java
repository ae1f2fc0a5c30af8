package dev.journey.analysis.lever;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two logs: after minus before, per case, for the same mix of cases. Cases are sorted into strata by issue type;
 * the means of each stratum after are weighed with its share before (direct standardisation), so that fewer hard cases do not look
 * like a success. The interval holds the true change with 90 % (stratified normal interval). Immutable.
 */
public final class BeforeAfter {
    private static final double Z90 = 1.6448536269514722;
    private static final int FEWEST = 30;

    private final Map<Unit, Interval> differences;
    private final Map<Unit, Double> raw;
    private final double matched;
    private final long casesBefore;
    private final long casesAfter;

    private BeforeAfter(
            Map<Unit, Interval> differences, Map<Unit, Double> raw, double matched, long casesBefore, long casesAfter) {
        this.differences = differences;
        this.raw = raw;
        this.matched = matched;
        this.casesBefore = casesBefore;
        this.casesAfter = casesAfter;
    }

    /**
     * Compares two logs.
     *
     * @throws IllegalArgumentException when no kind of case is in both
     */
    public static BeforeAfter of(EventLog before, EventLog after) {
        Map<String, List<double[]>> was = byStratum(before);
        Map<String, List<double[]>> is = byStratum(after);
        double matched = 0;
        for (Map.Entry<String, List<double[]>> stratum : was.entrySet()) {
            matched += comparable(stratum.getValue(), is.get(stratum.getKey()))
                    ? stratum.getValue().size()
                    : 0;
        }
        if (matched == 0) {
            throw new IllegalArgumentException(Messages.NO_COMMON_STRATUM);
        }
        Map<Unit, Interval> differences = new EnumMap<>(Unit.class);
        Map<Unit, Double> raw = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            differences.put(unit, difference(was, is, matched, unit.ordinal()));
            raw.put(unit, mean(all(is), unit.ordinal()) - mean(all(was), unit.ordinal()));
        }
        return new BeforeAfter(differences, raw, matched / before.caseCount(), before.caseCount(), after.caseCount());
    }

    /** After minus before, per case, for the mix of cases before. */
    public Interval difference(Unit unit) {
        return differences.getOrDefault(unit, Interval.ZERO);
    }

    /** After minus before as it is, whatever the mix. */
    public double unadjusted(Unit unit) {
        return raw.getOrDefault(unit, 0.0);
    }

    /** The share of the cases before whose kind is in both logs, in [0, 1]; of the others nothing is said. */
    public double matched() {
        return matched;
    }

    /** How many cases there were before. */
    public long casesBefore() {
        return casesBefore;
    }

    /** How many cases there were after. */
    public long casesAfter() {
        return casesAfter;
    }

    /** Whether a prediction in a unit was kept. */
    public Verdict verdict(Unit unit, Interval predicted) {
        Interval measured = difference(unit);
        double sign = unit.moreIsBetter() ? 1 : -1;
        double best = Math.max(sign * measured.low(), sign * measured.high());
        double worst = Math.min(sign * measured.low(), sign * measured.high());
        double least = Math.min(sign * predicted.low(), sign * predicted.high());
        if (best < least && casesAfter >= FEWEST) {
            return Verdict.NOT_KEPT;
        }
        return casesAfter < FEWEST || worst <= 0 ? Verdict.TOO_EARLY : Verdict.KEPT;
    }

    private static Map<String, List<double[]>> byStratum(EventLog log) {
        StepFacts facts = new StepFacts(log);
        CaseTotals totals = new CaseTotals(facts, EffortWeights.DEFAULT);
        Map<String, List<double[]>> strata = new TreeMap<>();
        for (int c = 0; c < log.caseCount(); c++) {
            strata.computeIfAbsent(facts.issue(c), issue -> new ArrayList<>()).add(totals.of(c));
        }
        return strata;
    }

    private static boolean comparable(List<double[]> was, @Nullable List<double[]> is) {
        return is != null && was.size() > 1 && is.size() > 1;
    }

    private static Interval difference(
            Map<String, List<double[]>> was, Map<String, List<double[]>> is, double matched, int unit) {
        double difference = 0;
        double variance = 0;
        for (Map.Entry<String, List<double[]>> stratum : was.entrySet()) {
            List<double[]> before = stratum.getValue();
            List<double[]> after = is.getOrDefault(stratum.getKey(), List.of());
            if (comparable(before, after)) {
                double weight = before.size() / matched;
                difference += weight * (mean(after, unit) - mean(before, unit));
                variance += weight * weight * (squareError(after, unit) + squareError(before, unit));
            }
        }
        double half = Z90 * Math.sqrt(variance);
        return new Interval(difference, difference - half, difference + half);
    }

    private static List<double[]> all(Map<String, List<double[]>> strata) {
        return strata.values().stream().flatMap(List::stream).toList();
    }

    private static double mean(List<double[]> cases, int unit) {
        return cases.stream().mapToDouble(one -> one[unit]).average().orElse(0);
    }

    private static double squareError(List<double[]> cases, int unit) {
        double mean = mean(cases, unit);
        double squares = cases.stream()
                .mapToDouble(one -> (one[unit] - mean) * (one[unit] - mean))
                .sum();
        return squares / (cases.size() - 1) / cases.size();
    }
}
