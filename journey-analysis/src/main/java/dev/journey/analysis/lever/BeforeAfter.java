package dev.journey.analysis.lever;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two logs: after minus before, per case, for the same mix of cases. Cases are sorted into kinds ({@link
 * Strata}); the means of each kind after are weighed with its share before (direct standardisation), so that fewer hard cases do not
 * look like a success. Kinds with few cases are compared by fewer columns, and {@link #collapsed()} says how many cases are in them. The
 * interval holds the true change with 90 % (Student's t with Satterthwaite's degrees of freedom). Immutable.
 */
public final class BeforeAfter {
    private static final double CONFIDENCE = 0.9;
    private static final int FEWEST = 30;

    private final Strata strata;
    private final Matching matching;
    private final Map<Unit, Interval> differences;
    private final Map<Unit, Double> raw;
    private final long casesBefore;
    private final long casesAfter;

    private BeforeAfter(Strata strata, Matching matching, List<Matching.Sorted> before, List<Matching.Sorted> after) {
        this.strata = strata;
        this.matching = matching;
        differences = new EnumMap<>(Unit.class);
        raw = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            differences.put(unit, matching.difference(unit.ordinal()).interval(CONFIDENCE));
            raw.put(unit, mean(after, unit) - mean(before, unit));
        }
        casesBefore = before.size();
        casesAfter = after.size();
    }

    /**
     * Compares two logs by issue type.
     *
     * @throws IllegalArgumentException when no kind of case is in both
     */
    public static BeforeAfter of(EventLog before, EventLog after) {
        return of(before, after, Strata.ISSUE_TYPE);
    }

    /**
     * Compares two logs by kinds of cases.
     *
     * @throws IllegalArgumentException when a log lacks a column, or when no kind of case is in both
     */
    public static BeforeAfter of(EventLog before, EventLog after, Strata strata) {
        List<Matching.Sorted> was = sorted(before, strata);
        List<Matching.Sorted> is = sorted(after, strata);
        Matching matching = Matching.of(was, is, strata.columns().size());
        if (matching.strata() == 0) {
            throw new IllegalArgumentException(Messages.NO_COMMON_STRATUM);
        }
        return new BeforeAfter(strata, matching, was, is);
    }

    private static List<Matching.Sorted> sorted(EventLog log, Strata strata) {
        CaseTotals totals = new CaseTotals(new StepFacts(log), EffortWeights.DEFAULT);
        List<List<String>> kinds = strata.of(log);
        List<Matching.Sorted> cases = new ArrayList<>();
        for (int c = 0; c < log.caseCount(); c++) {
            cases.add(new Matching.Sorted(kinds.get(c), totals.of(c)));
        }
        return cases;
    }

    private static double mean(List<Matching.Sorted> cases, Unit unit) {
        return cases.stream()
                .mapToDouble(one -> one.totals()[unit.ordinal()])
                .average()
                .orElse(0);
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
        return matching.matched();
    }

    /** By which columns cases were sorted into kinds. */
    public Strata strata() {
        return strata;
    }

    /** How many kinds were compared. */
    public int kinds() {
        return matching.strata();
    }

    /** The share of the cases before whose kind has too few cases, so that they were compared by fewer columns; in [0, 1]. */
    public double collapsed() {
        return matching.collapsed();
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
}
